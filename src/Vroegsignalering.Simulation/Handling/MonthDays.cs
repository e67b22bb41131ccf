using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Designations;
using Vroegsignalering.Simulation.Lives;
using Vroegsignalering.Time;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>The days of a month that are the same for everybody, counted once.</summary>
internal sealed class MonthDays
{
    /// <summary>Partners send once a month; on the fifth or the first working day after it, a choice of this product.</summary>
    private const int DayOfDelivery = 5;

    public MonthDays(YearMonth month)
    {
        WorkingDayCalendar calendar = WorkingDayCalendar.Dutch;
        ReceivedOn = Delivery(month);
        Deadline = StatutoryTerms.FirstConversation(ReceivedOn, calendar);
        ThreateningDeadline = StatutoryTerms.ThreateningSituation(ReceivedOn, calendar);
        EndOfSupplyOn = calendar.Add(ReceivedOn, 21);
        WorkingDaysUntilEndOfSupply = 21;
        StartOf = [.. Enumerable.Range(0, 256).Select(back => month.PlusMonths(-back).ToDateInterval().Start)];
        Weeks = [.. WeeksOf(ReceivedOn, Delivery(month.PlusMonths(1)), calendar)];
        Designated = [.. Sector.Partners.Select(p => Enumerable.Range(0, 256).Select(months => IsDesignated(p, SignalKind.NotStated, months)).ToArray())];
        HasEndOfSupply = IsDesignated(PartnerType.Energy, SignalKind.EndOfSupply, 3) && ReceivedOn >= StatutoryTerms.EndOfSupplySource.InForceSince;
    }

    public LocalDate ReceivedOn { get; }

    public LocalDate Deadline { get; }

    public LocalDate ThreateningDeadline { get; }

    public LocalDate EndOfSupplyOn { get; }

    public int WorkingDaysUntilEndOfSupply { get; }

    /// <summary>The first day of the month so many months back.</summary>
    public LocalDate[] StartOf { get; }

    /// <summary>The days on which the work of a week is planned, with the day before which it ends.</summary>
    public (LocalDate On, LocalDate Before)[] Weeks { get; }

    /// <summary>Whether a partner may report arrears of so many months, per sector: the product's own table of designations says so.</summary>
    public bool[][] Designated { get; }

    /// <summary>Whether suppliers of energy have to report the end of supply: since 2023-04-01 (Stcrt. 2023, 10020).</summary>
    public bool HasEndOfSupply { get; }

    private static LocalDate Delivery(YearMonth month) => WorkingDayCalendar.Dutch.OnOrAfter(month.OnDayOfMonth(DayOfDelivery));

    private static IEnumerable<(LocalDate On, LocalDate Before)> WeeksOf(LocalDate from, LocalDate before, WorkingDayCalendar calendar)
    {
        for (LocalDate on = from; on < before;)
        {
            LocalDate next = LocalDate.Min(calendar.OnOrAfter(on.PlusDays(7)), before);
            yield return (on, next);
            on = next;
        }
    }

    private bool IsDesignated(PartnerType partner, SignalKind kind, int months) => DesignationTable.Default
        .Judge(new Signal { Reference = "any", Partner = partner, Kind = kind, Arrears = Money.FromCents(1_000_000), ArrearsStartOn = StartOf[months], SentOn = ReceivedOn }, ReceivedOn).IsJustified;
}
