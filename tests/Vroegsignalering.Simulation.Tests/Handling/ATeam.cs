using NodaTime;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Handling;
using Vroegsignalering.Simulation.Lives;
using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Simulation.Tests.Handling;

/// <summary>A team of which every signal and case can be looked at.</summary>
internal static class ATeam
{
    public const int Households = 25_000;

    /// <summary>Lives some months.</summary>
    public static TeamRun Run(int year, int month, int months, SimulationVariant? variant = null, Calibration? calibration = null, uint replication = 0, int warmUp = 0)
    {
        Calibration numbers = calibration ?? Calibration.Default;
        YearMonth first = new(year, month);
        LifeRates rates = new(numbers, first, months);
        SimulationRandom random = new(7, replication);
        TeamMemory memory = new(Households);
        Traits.Fill(memory.Traits, 0, random, rates);
        MonthDays[] days = [.. Enumerable.Range(0, months).Select(m => new MonthDays(first.PlusMonths(m)))];
        TeamRun run = new(
            memory, 0, Households, random, rates, new ContactRates(numbers), days, new WayOfWorking(variant ?? new SimulationVariant("test")), numbers["population.inhabitants-per-household"])
        {
            WarmUpMonths = warmUp,
        };
        run.Live();
        return run;
    }
}
