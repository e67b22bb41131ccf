namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class AmountBandsRuleTests
{
    [Theory]
    [InlineData(0, 0, "De achterstand is samen € 0. Dat is minder dan € 50.")]
    [InlineData(4999, 0, "De achterstand is samen € 49,99. Dat is minder dan € 50.")]
    [InlineData(5000, 10, "De achterstand is samen € 50. Dat is € 50 of meer.")]
    [InlineData(24999, 10, "De achterstand is samen € 249,99. Dat is € 50 of meer.")]
    [InlineData(25000, 25, "De achterstand is samen € 250. Dat is € 250 of meer.")]
    [InlineData(100000, 40, "De achterstand is samen € 1.000. Dat is € 1.000 of meer.")]
    [InlineData(500050, 40, "De achterstand is samen € 5.000,50. Dat is € 1.000 of meer.")]
    public void The_highest_band_that_is_reached_counts(int cents, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => b.AddAmountBands(), A.Facts with { TotalArrears = Money.FromCents(cents) }));

    [Fact]
    public void An_unknown_amount_is_in_no_band() => Assert.Equal(
        (0, "Het bedrag van de achterstand is niet bekend."), Rules.Outcome(b => b.AddAmountBands(), A.Facts with { TotalArrears = null }));

    [Fact]
    public void The_order_of_bands_does_not_matter() => Assert.Equal(
        7, Rules.Outcome(b => b.AddAmountBands(o => o.Bands = [new(90m, 7), new(200m, 9), new(10m, 1)]), A.Facts).Points);

    [Fact]
    public void Settings_outside_their_range_are_refused()
    {
        PriorityPolicyBuilder builder = new("test");

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAmountBands(o => o.Bands = []));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAmountBands(o => o.Bands = [new(-1m, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAmountBands(o => o.Bands = [new(1m, 1), new(1.00m, 2)]));
        Assert.Throws<ArgumentException>(() => builder.AddAmountBands(o => o.Bands = [new(0.001m, 1)]));
    }
}
