using Vroegsignalering.Simulation.Results;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Tests.Scenarios;

/// <summary>What a scenario file says is what the study does.</summary>
public sealed class ScenarioFileTests : IDisposable
{
    private readonly AScenario _a = new();

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(AScenario.Root, "samples", "scenarios"), "*.json").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    public void Dispose() => _a.Dispose();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_is_read_without_faults(string name)
    {
        ScenarioReadResult read = ScenarioFile.Read(Path.Combine(AScenario.Root, "samples", "scenarios", name));

        // A policy of an example holds from 2026 on, and the samples are about 2023.
        Assert.All(read.Diagnostics, d => Assert.Equal("VS8030", d.Code.Id));
        Assert.NotNull(read.Study);
        Assert.Matches("^[0-9a-f]{64}$", read.Hash);
    }

    [Fact]
    public void Everything_that_is_said_is_in_the_study()
    {
        ScenarioReadResult read = _a.Read(AScenario.Full);

        Assert.Empty(read.Diagnostics);
        SimulationScenario scenario = read.Study!.Scenario;
        Assert.Equal((1000L, 500, 2, 1, 2), (scenario.Households, scenario.HouseholdsPerTeam, scenario.Months, scenario.WarmUpMonths, scenario.Replications));
        Assert.Equal(0.25, scenario.Calibration["reach.phone"]);
        Assert.Equal(["nu", "drempel 75", "drempel 75, 0,20 fte", "drempel 75, 0,50 fte"], scenario.AllVariants.Select(v => v.Name));
        Assert.Equal([null, null, "drempel 75", "drempel 75"], scenario.AllVariants.Select(v => v.FrontierOf));
        Assert.Equal([0.33m, 0.33m, 0.2m, 0.5m], scenario.AllVariants.Select(v => v.FtePer10000Inhabitants));
        Assert.Equal(["divosa-monitor", "ddas-1.2"], scenario.Definitions.Select(d => d.Id));
        Assert.Equal((true, 2, 500L, 1), (read.Study.Sensitivity!.OneAtATime, read.Study.Sensitivity.SamplePoints, read.Study.Sensitivity.Households, read.Study.Sensitivity.Replications));
        Assert.Equal([SimulationOutput.Figures, SimulationOutput.Report], read.Outputs);
    }

    [Fact]
    public void A_study_of_a_file_runs()
    {
        SimulationScenario scenario = _a.Read(AScenario.Full).Study!.Scenario;

        SimulationSummary summary = Simulator.Run(scenario, seed: 42, cancellationToken: TestContext.Current.CancellationToken);

        double At(string variant) => summary.Find(variant, "picked-up-cases-per-1000-inhabitants")!.Value.Mean;
        Assert.InRange(At("drempel 75"), 0.001, At("nu"));
        Assert.Equal(At("drempel 75"), At("drempel 75, 0,20 fte"));
    }
}
