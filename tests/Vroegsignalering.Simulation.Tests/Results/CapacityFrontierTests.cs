using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Simulation.Results;
using Vroegsignalering.Simulation.Tests.Sensitivity;

namespace Vroegsignalering.Simulation.Tests.Results;

/// <summary>The frontier of capacity against reach.</summary>
public sealed class CapacityFrontierTests
{
    [Fact]
    public void A_way_of_working_and_the_same_with_other_staff_make_a_line()
    {
        CapacityFrontier frontier = CapacityFrontier.Of(Summary(("now", null, 0.3m, 0.30), ("new", null, 0.3m, 0.28), ("now, more", "now", 0.6m, 0.40), ("now, less", "now", 0.2m, 0.20), ("new, more", "new", 0.5m, 0.45)));

        Assert.Equal(["now", "new"], frontier.Lines.Select(l => l.Variant));
        Assert.Equal(["now, less", "now", "now, more"], frontier.Lines[0].Points.Select(p => p.Variant));
        Assert.Equal([0.3m, 0.5m], frontier.Lines[1].Points.Select(p => p.FtePer10000Inhabitants));
        Assert.Equal(["now, less", "now", "new, more"], frontier.Edge.Select(p => p.Variant));
    }

    [Fact]
    public void A_point_has_acceptance_and_missed_terms_with_intervals()
    {
        SimulationSummary summary = Simulator.Run(ASensitivity.Scenario(ASensitivity.Varying()) with { Replications = 2 }, seed: 42);

        FrontierPoint point = CapacityFrontier.Of(summary).Lines[0].Points.Single();

        Assert.Equal(summary.Find("threshold of 50 euros", "reach-of-picked-up-cases")!.Value, point.Reach);
        Assert.Equal(summary.Find("threshold of 50 euros", "acceptance-of-picked-up-cases[divosa-monitor]")!.Value, point.Acceptance);
        Assert.Equal(summary.Find("threshold of 50 euros", "term-missed-share-of-picked-up-cases")!.Value, point.TermsMissed);
        Assert.Equal(summary.Find("threshold of 50 euros", "picked-up-cases-per-1000-inhabitants")!.Value, point.PickedUp);
        Assert.True(point.Reach.Low < point.Reach.High);
    }

    [Fact]
    public void A_way_of_working_without_reach_has_no_point() =>
        Assert.Empty(CapacityFrontier.Of(new SimulationSummary(ASensitivity.Scenario(ASensitivity.Varying()), [], [])).Lines);

    [Fact]
    public void On_the_edge_more_staff_reaches_more_and_what_lies_off_it_is_outdone() => Prop.ForAll(
        Gen.Choose(1, 6).Two().NonEmptyListOf().ToArbitrary(),
        drawn =>
        {
            CapacityFrontier frontier = CapacityFrontier.Of(Summary([.. drawn.Select((d, i) => ($"way {i}", (string?)null, d.Item1 / 10m, d.Item2 / 10.0))]));
            FrontierPoint[] edge = [.. frontier.Edge];
            FrontierPoint[] off = [.. frontier.Lines.SelectMany(l => l.Points).Where(p => !p.IsEfficient)];
            return edge.Length > 0
                && edge.Zip(edge.Skip(1)).All(pair => (pair.Second.FtePer10000Inhabitants > pair.First.FtePer10000Inhabitants) == (pair.Second.Reach.Mean > pair.First.Reach.Mean))
                && off.All(p => edge.Any(e => e.FtePer10000Inhabitants <= p.FtePer10000Inhabitants && e.Reach.Mean >= p.Reach.Mean));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static SimulationSummary Summary(params (string Name, string? Of, decimal Fte, double Reach)[] ways)
    {
        SimulationVariant[] variants = [.. ways.Select(w => new SimulationVariant(w.Name) { FrontierOf = w.Of, FtePer10000Inhabitants = w.Fte })];
        SimulationScenario scenario = ASensitivity.Scenario(ASensitivity.Varying()) with { Baseline = variants[0], Variants = variants[1..] };
        return new SimulationSummary(scenario, [.. ways.Select(w => new MeasureFigure(w.Name, ASensitivity.Reach, new Estimate(w.Reach, w.Reach - 0.01, w.Reach + 0.01, 20)))], []);
    }
}
