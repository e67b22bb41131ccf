using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Tests.Sensitivity;

/// <summary>Ranks, their correlation and quantiles.</summary>
public sealed class RanksTests
{
    [Fact]
    public void Equal_numbers_share_the_mean_of_their_ranks() => Assert.Equal([4, 1.5, 1.5, 3], Ranks.Of([9, 2, 2, 5]));

    [Fact]
    public void Spearman_comes_out_as_in_the_textbook_formula()
    {
        // Without equal numbers it is 1 - 6 × sum of squared differences / (n³ - n): here 1 - 6 × 8 / 120.
        Assert.Equal(0.6, Ranks.Correlation(Ranks.Of([10, 20, 30, 40, 50]), Ranks.Of([2, 1, 5, 3, 4])));
        Assert.Equal(1, Ranks.Correlation(Ranks.Of([1, 2, 3]), Ranks.Of([1, 100, 10_000])));
        Assert.Equal(-1, Ranks.Correlation(Ranks.Of([1, 2, 3]), Ranks.Of([3, 2, 1])));
        Assert.Equal(0, Ranks.Correlation(Ranks.Of([1, 2, 3]), Ranks.Of([7, 7, 7])));
    }

    [Theory]
    [InlineData(0.05, 1.2)]
    [InlineData(0.5, 3)]
    [InlineData(0.95, 4.8)]
    [InlineData(1, 5)]
    public void A_quantile_lies_in_a_straight_line_between_two_numbers(double share, double expected) =>
        Assert.Equal(expected, Ranks.Quantile([1, 2, 3, 4, 5], share), 12);
}
