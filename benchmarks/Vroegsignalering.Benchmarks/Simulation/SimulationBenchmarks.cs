using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Vroegsignalering.Simulation;
using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Benchmarks;

/// <summary>What do the real policy, strategies, planner and indicators cost, beside the same process by hand as one event loop? On one thread.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 7)]
public class SimulationBenchmarks
{
    private const ulong Seed = 42;

    /// <summary>Household-months, those before the first that counts included.</summary>
    private const int HouseholdMonths = 100_000 * 21;

    private static readonly SimulationScenario Scenario = new()
    {
        Name = "Speed",
        Households = 100_000,
        Replications = 1,
        Baseline = new SimulationVariant("now"),
    };

    [GlobalSetup]
    public void Setup()
    {
        Check.Same(HouseholdMonths, (int)Scenario.Households * (Scenario.WarmUpMonths + Scenario.Months));
        SimulationAgreement.Check(Scenario, Seed);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = HouseholdMonths)]
    public long ByHand() => new EventLoopByHand(Scenario, Seed).Run().Signals;

    /// <summary>With the real policy, strategies, planner and indicators.</summary>
    [Benchmark(OperationsPerInvoke = HouseholdMonths)]
    public SimulationSummary FullModel() => Simulator.Run(Scenario, Seed, threads: 1);
}
