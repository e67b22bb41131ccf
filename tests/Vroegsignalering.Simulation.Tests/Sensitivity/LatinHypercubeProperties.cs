using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Tests.Sensitivity;

/// <summary>What holds for every column of a Latin hypercube.</summary>
public sealed class LatinHypercubeProperties
{
    [Fact]
    public void Each_stratum_has_exactly_one_point() => Prop.ForAll(
        Gen.Choose(0, 9_999).ToArbitrary(),
        Gen.Choose(1, 500).ToArbitrary(),
        (number, points) =>
        {
            double[] column = LatinHypercube.Column($"parameter.{number}", points);
            return column.Length == points && column.Select(x => (int)(x * points)).Order().SequenceEqual(Enumerable.Range(0, points));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_largest_sample_has_one_point_in_each_stratum_too() =>
        Assert.Equal(Enumerable.Range(0, 10_000), LatinHypercube.Column("reach.phone", 10_000).Select(x => (int)(x * 10_000)).Order());

    // Written down once: a change would change every sample that was ever published.
    [Fact]
    public void The_design_of_a_parameter_never_changes() =>
        Assert.Equal([], LatinHypercube.Column("reach.phone", 5).Select(x => Math.Round(x, 9)));

    [Fact]
    public void Two_parameters_go_up_and_down_apart()
    {
        string[] ids = [.. Enumerable.Range(0, 20).Select(i => $"parameter.{i}")];
        double[][] ranks = [.. ids.Select(id => Ranks.Of(LatinHypercube.Column(id, 400)))];

        double[] correlations = [.. from a in Enumerable.Range(0, 20) from b in Enumerable.Range(0, a) select Math.Abs(Ranks.Correlation(ranks[a], ranks[b]))];

        Assert.Equal(190, correlations.Length);
        Assert.True(correlations.Max() < 0.25, "Four times the spread of chance, 1/20.");
        Assert.InRange(correlations.Average(), 0.02, 0.06);
    }
}
