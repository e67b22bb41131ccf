using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Handling;
using Vroegsignalering.Simulation.Lives;
using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Simulation.Tests.Engine;

/// <summary>Small studies and what they count.</summary>
internal static class A
{
    public static SimulationScenario Study(long households, int replications, int perTeam) => new()
    {
        Name = "small",
        Households = households,
        HouseholdsPerTeam = perTeam,
        Replications = replications,
        Months = 6,
        WarmUpMonths = 3,
        Baseline = new SimulationVariant("now"),
    };

    public static UnitResult[] Units(SimulationScenario scenario, ulong seed, int? threads = null) =>
        [.. Simulator.Units(new SimulationStudy(scenario), seed, 0, scenario.Units, threads)];

    public static string Counts(SimulationScenario scenario, ulong seed, int? threads = null) =>
        string.Join('\n', Units(scenario, seed, threads).SelectMany(u => u.Counts).Select(Text));

    /// <summary>The signals of one team, by household; its staff is told by the variant.</summary>
    public static ILookup<string, Signal> SignalsOf(int households, SimulationVariant variant)
    {
        const int months = 9;
        YearMonth first = new(2022, 10);
        Calibration calibration = Calibration.Default;
        LifeRates rates = new(calibration, first, months);
        SimulationRandom random = new(42, 0);
        TeamMemory memory = new(households);
        Traits.Fill(memory.Traits, 0, random, rates);
        MonthDays[] days = [.. Enumerable.Range(0, months).Select(m => new MonthDays(first.PlusMonths(m)))];
        TeamRun run = new(memory, 0, households, random, rates, new ContactRates(calibration), days, new WayOfWorking(variant), inhabitantsPerHousehold: 2.1) { WarmUpMonths = 0 };
        run.Live();
        return run.Signals.ToLookup(s => s.Reference, StringComparer.Ordinal);
    }

    public static string Text(long[] counts) => string.Join(' ', counts);
}
