using NodaTime;
using Vroegsignalering.Simulation;
using Vroegsignalering.Simulation.Handling;
using Vroegsignalering.Time;

namespace Vroegsignalering.Benchmarks;

/// <summary>The days of a study as numbers of working days, so that a loop only adds and compares.</summary>
internal sealed class HandCalendar
{
    public HandCalendar(SimulationScenario scenario)
    {
        YearMonth first = scenario.From.PlusMonths(-scenario.WarmUpMonths);
        Days = [.. Enumerable.Range(0, scenario.WarmUpMonths + scenario.Months).Select(m => new MonthDays(first.PlusMonths(m)))];
        LocalDate zero = Days[0].ReceivedOn;
        int Number(LocalDate on) => WorkingDayCalendar.Dutch.Between(zero, on);
        Delivery = [.. Days.Select(d => Number(d.ReceivedOn))];
        Deadline = [.. Days.Select(d => Number(d.Deadline))];
        Urgent = [.. Days.Select(d => Number(d.ThreateningDeadline))];
        Weeks = [.. Days.SelectMany((d, month) => d.Weeks.Select(w => (Number(w.On), Number(w.Before), month)))];
    }

    public MonthDays[] Days { get; }

    public int[] Delivery { get; }

    public int[] Deadline { get; }

    public int[] Urgent { get; }

    public (int On, int Before, int Month)[] Weeks { get; }
}
