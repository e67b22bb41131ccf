using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Results;
using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Tests.Sensitivity;

/// <summary>What is read from the points of a design, with outcomes that are made up.</summary>
public sealed class SensitivityResultTests
{
    private const string Variant = "no threshold";
    private const string Key = "reach-of-picked-up-cases";

    private static readonly SimulationScenario Scenario = ASensitivity.Scenario(new Calibration(
    [
        ASensitivity.Parameter("assumed.strong", 0.5, 0, 1),
        ASensitivity.Parameter("assumed.none", 0.5, 0, 1),
        ASensitivity.Parameter("fitted", 0.5, 0, 1, assumed: false, fitted: true),
        ASensitivity.Parameter("published", 0.4, 0.4, 0.8, assumed: false),
    ]));

    // Reach is lifted by 0.04 in the study. The parts are: main, then none, strong, fitted and published, each low and high.
    private static readonly (double Baseline, Estimate Difference)[] OneAtATime =
    [
        (0.30, Clear(0.04)),
        (0.30, Clear(0.04)), (0.30, Clear(0.04)),
        (0.10, Clear(-0.02)), (0.50, Clear(0.06)),
        (0.20, Clear(0.01)), (0.40, Clear(0.07)),
        (0.30, Clear(0.04)), (0.34, new Estimate(0.01, -0.02, 0.04, 20)),
    ];

    [Fact]
    public void The_tornado_has_the_largest_swing_first()
    {
        OutcomeSensitivity conclusion = Read().FindConclusion(Variant, Key)!;

        Assert.Equal(["assumed.strong", "fitted", "published", "assumed.none"], conclusion.Swings.Select(s => s.Parameter.Id));
        Assert.Equal([0.08, 0.06, 0.03, 0], conclusion.Swings.Select(s => Math.Round(s.Swing!.Value, 12)));
        Assert.Equal([ParameterSource.Assumed, ParameterSource.Fitted, ParameterSource.Published, ParameterSource.Assumed], conclusion.Swings.Select(s => s.Source));
    }

    [Fact]
    public void A_conclusion_holds_when_sign_and_clearness_hold_at_every_point()
    {
        OutcomeSensitivity conclusion = Read().FindConclusion(Variant, Key)!;

        Assert.Equal(Conclusion.Higher, conclusion.Conclusion);
        Assert.False(conclusion.HoldsOneAtATime);
        Assert.Equal(["assumed.strong", "published"], conclusion.Breaking.Select(s => s.Parameter.Id));
        Assert.Equal(Conclusion.Lower, conclusion.Breaking.First().ConclusionAtLow);
        Assert.Equal(Conclusion.Unclear, conclusion.Breaking.Last().ConclusionAtHigh);
    }

    [Fact]
    public void A_conclusion_that_nothing_breaks_holds()
    {
        OutcomeSensitivity conclusion = Read([.. OneAtATime.Select(o => (o.Baseline, Clear(0.04)))]).FindConclusion(Variant, Key)!;

        Assert.True(conclusion.HoldsOneAtATime);
        Assert.Empty(conclusion.Breaking);
        Assert.Null(conclusion.AssumedShare);
    }

    [Fact]
    public void With_one_replication_nothing_is_concluded()
    {
        OutcomeSensitivity conclusion = Read([.. OneAtATime.Select(o => (o.Baseline, new Estimate(0.04, 0.04, 0.04, 1)))]).FindConclusion(Variant, Key)!;

        Assert.Equal(Conclusion.NotStated, conclusion.Conclusion);
        Assert.Null(conclusion.HoldsOneAtATime);
        Assert.Empty(conclusion.Breaking);
    }

    [Fact]
    public void The_share_that_leans_on_assumed_numbers_weighs_numbers_by_their_size_not_by_their_range()
    {
        OutcomeSensitivity figure = Read().FindFigure(Key)!;

        // Swings 0.4, 0.2 and 0.04; times value over range 0.2, 0.1 and 0.04.
        Assert.Equal(Math.Round(0.04 / (0.04 + 0.01 + 0.0016), 6), figure.AssumedShare);
        Assert.Equal(Math.Round(0.16 / (0.16 + 0.04 + 0.0016), 6), figure.AssumedShareOfRanges);
        Assert.Equal([(ParameterSource.Assumed, 2, 0.4), (ParameterSource.Fitted, 1, 0.2), (ParameterSource.Published, 1, 0.04)], figure.Sources.Select(s => (s.Source, s.Parameters, Math.Round(s.Swing, 12))));
        Assert.Equal(Conclusion.NotStated, figure.Conclusion);
        Assert.Null(figure.HoldsOneAtATime);
    }

    [Fact]
    public void A_sample_tells_how_often_the_conclusion_holds_and_what_it_goes_with()
    {
        SimulationStudy study = new(Scenario, new SensitivitySettings { OneAtATime = false, SamplePoints = 20 });

        // The difference is the strong number, from which it follows in how many points it is above, round and below zero.
        SensitivityResult result = SensitivityResult.Of(study, [.. study.Parts.Select(p => ASensitivity.Summary(p.Scenario, 0.3, Near(p.Scenario.Calibration["assumed.strong"] - 0.25)))]);
        SampleSensitivity sample = result.FindConclusion(Variant, Key)!.Sample!;

        Assert.Equal(20, sample.Points);
        Assert.Equal(0.7, sample.ShareHolding);
        Assert.Equal(0.2, sample.ShareReversed);
        Assert.InRange(sample.Low, -0.25, -0.15);
        Assert.InRange(sample.Median, 0.2, 0.3);
        Assert.InRange(sample.High, 0.65, 0.75);
        Assert.Equal(("assumed.strong", 1.0), (sample.Correlations[0].Parameter.Id, sample.Correlations[0].Rank));
        Assert.True(Math.Abs(sample.Correlations[1].Rank) < 0.6);
        Assert.Equal(0.4497, sample.ChanceCorrelation, 4);
        Assert.Null(result.FindFigure(Key)!.Sample!.ShareHolding);
        Assert.All(result.FindFigure(Key)!.Sample!.Correlations, c => Assert.Equal(0, c.Rank));
    }

    [Fact]
    public void Points_that_have_no_value_are_told_apart()
    {
        SimulationStudy study = new(Scenario, new SensitivitySettings());
        SimulationSummary[] summaries = [.. study.Parts.Select((p, i) => i == 3 ? new SimulationSummary(p.Scenario, [], []) : ASensitivity.Summary(p.Scenario, 0.3, Clear(0.04)))];

        OutcomeSensitivity conclusion = SensitivityResult.Of(study, summaries).FindConclusion(Variant, Key)!;

        Assert.Null(conclusion.HoldsOneAtATime);
        Assert.Null(conclusion.Swings[^1].Swing);
        Assert.Equal("assumed.strong", conclusion.Swings[^1].Parameter.Id);
    }

    [Fact]
    public void A_summary_of_each_part_is_needed() =>
        Assert.Throws<ArgumentException>(() => SensitivityResult.Of(new SimulationStudy(Scenario, new SensitivitySettings()), [ASensitivity.Summary(Scenario, 0.3, Clear(0.04))]));

    private static SensitivityResult Read((double Baseline, Estimate Difference)[]? points = null)
    {
        SimulationStudy study = new(Scenario, new SensitivitySettings());
        return SensitivityResult.Of(study, [.. study.Parts.Zip(points ?? OneAtATime, (part, o) => ASensitivity.Summary(part.Scenario, o.Baseline, o.Difference))]);
    }

    private static Estimate Clear(double mean) => new(mean, mean - 0.005, mean + 0.005, 20);

    private static Estimate Near(double mean) => new(mean, mean - 0.05, mean + 0.05, 20);
}
