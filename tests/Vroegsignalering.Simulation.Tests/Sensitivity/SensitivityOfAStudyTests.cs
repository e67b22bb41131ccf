using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Results;
using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Tests.Sensitivity;

/// <summary>A study of 2,000 households with the sensitivity of its conclusions.</summary>
public sealed class SensitivityOfAStudyTests
{
    private static readonly SimulationStudy Study = new(
        ASensitivity.Scenario(ASensitivity.Varying("reach.phone", "money.hour", "accept.share", "reach.home-visit")), new SensitivitySettings { SamplePoints = 12 });

    private static readonly IReadOnlyList<SimulationSummary> Summaries = ASensitivity.Run(Study);

    [Fact]
    public void A_number_that_matters_swings_reach_and_one_that_cannot_matter_does_not_at_all()
    {
        OutcomeSensitivity reach = SensitivityResult.Of(Study, Summaries).FindFigure("reach-of-picked-up-cases")!;

        Assert.Equal("reach.phone", reach.Swings[0].Parameter.Id);
        Assert.InRange(reach.Swings[0].Swing!.Value, 0.05, 0.5);
        Assert.Equal(0, reach.Swings.Single(s => s.Parameter.Id == "money.hour").Swing);
        Assert.Equal(reach.Main, reach.Reference);
    }

    [Fact]
    public void Costs_swing_with_the_price_of_an_hour()
    {
        OutcomeSensitivity costs = SensitivityResult.Of(Study, Summaries).FindFigure("costs-per-1000-inhabitants-per-month")!;

        ParameterSwing hour = costs.Swings.Single(s => s.Parameter.Id == "money.hour");

        // From 40 to 75 euros with 55 in the study: costs follow in proportion, but for cents that are cut off.
        Assert.Equal(costs.Main.Mean * 35 / 55, hour.Swing!.Value, costs.Main.Mean * 0.001);
        Assert.Equal(costs.Main.Mean, hour.ProportionalSwing!.Value, costs.Main.Mean * 0.001);
    }

    [Fact]
    public void Every_way_of_working_has_a_conclusion_for_each_key_measure()
    {
        SensitivityResult result = SensitivityResult.Of(Study, Summaries);

        Assert.Equal(KeyMeasures.Of(Study.Scenario).Select(m => m.Key), result.Figures.Select(f => f.Measure.Key));
        Assert.Equal(KeyMeasures.Of(Study.Scenario).Select(m => ("no threshold", m.Key)), result.Conclusions.Select(c => (c.Variant, c.Measure.Key)));
        Assert.All(result.Figures, f => Assert.InRange(f.AssumedShare ?? 0, 0, 1));
        Assert.Equal(Study.Scenario.Definitions.Count, result.Figures.Count(f => f.Measure.Id.StartsWith("acceptance-of-picked-up-cases[", StringComparison.Ordinal)));
        Assert.Contains("threatening", string.Join(' ', result.Figures.Select(f => f.Measure.Key)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_sees_that_reach_goes_up_with_the_reach_of_a_call()
    {
        SampleSensitivity sample = SensitivityResult.Of(Study, Summaries).FindFigure("reach-of-picked-up-cases")!.Sample!;

        Assert.Equal(12, sample.Points);
        Assert.Equal("reach.phone", sample.Correlations[0].Parameter.Id);
        Assert.InRange(sample.Correlations[0].Rank, 0.9, 1);
        Assert.True(sample.Low < sample.Median && sample.Median < sample.High);
    }

    [Fact]
    public void The_parts_after_the_main_one_keep_what_conclusions_need()
    {
        Assert.Contains(Summaries[0].Figures, f => f.Measure.Group is not null);
        Assert.All(Summaries.Skip(1), s => Assert.All(s.Figures, f => Assert.True(KeyMeasures.IsKey(f.Measure))));
        Assert.All(Summaries.Skip(1), s => Assert.True(s.Figures.Count <= 2 * KeyMeasures.Of(Study.Scenario).Count));
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same()
    {
        SimulationStudy study = new(ASensitivity.Scenario(ASensitivity.Varying("reach.phone")) with { Replications = 2 }, new SensitivitySettings { SamplePoints = 2, Replications = 1 });
        string[] once = [.. Lines(SensitivityResult.Of(study, Sums(study, 1)))];

        Assert.NotEmpty(once);
        Assert.Equal(once, Lines(SensitivityResult.Of(study, Sums(study, 3))));
    }

    private static IReadOnlyList<SimulationSummary> Sums(SimulationStudy study, int threads)
    {
        StudySummarizer sums = new(study);
        foreach (UnitResult unit in Simulator.Units(study, 7, 0, study.Units, threads))
        {
            sums.Add(unit);
        }

        return sums.Summarize();
    }

    private static IEnumerable<string> Lines(SensitivityResult result) => result.Conclusions.Concat(result.Figures).Select(o =>
        FormattableString.Invariant($"{o.Variant} {o.Measure} {o.Main} {o.Reference} {string.Join(' ', o.Swings.Select(s => $"{s.AtLow}{s.AtHigh}"))} {o.Sample?.Low:R} {o.Sample?.High:R}"));
}
