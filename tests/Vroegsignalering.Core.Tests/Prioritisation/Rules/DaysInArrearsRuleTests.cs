namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class DaysInArrearsRuleTests
{
    [Theory]
    [InlineData(null, 0, "Het is niet bekend sinds wanneer er een achterstand is.")]
    [InlineData(0, 0, "De oudste achterstand is er 0 dagen. Dat is minder dan 60 dagen.")]
    [InlineData(59, 0, "De oudste achterstand is er 59 dagen. Dat is minder dan 60 dagen.")]
    [InlineData(60, 10, "De oudste achterstand is er 60 dagen. Dat is 60 dagen of meer.")]
    [InlineData(99, 10, "De oudste achterstand is er 99 dagen. Dat is 60 dagen of meer.")]
    [InlineData(100, 20, "De oudste achterstand is er 100 dagen. Dat is 100 dagen of meer.")]
    public void The_highest_band_that_is_reached_counts(int? days, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => b.AddDaysInArrears(), A.Facts with { DaysInArrears = days }));

    [Fact]
    public void The_order_of_bands_does_not_matter_and_a_band_may_start_at_zero() => Assert.Equal(
        1, Rules.Outcome(b => b.AddDaysInArrears(o => o.Bands = [new(90, 7), new(0, 1)]), A.Facts with { DaysInArrears = 0 }).Points);

    [Fact]
    public void Settings_outside_their_range_are_refused()
    {
        PriorityPolicyBuilder builder = new("test");

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddDaysInArrears(o => o.Bands = []));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddDaysInArrears(o => o.Bands = [new(-1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddDaysInArrears(o => o.Bands = [new(1, 1), new(1, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddDaysInArrears(o => o.Bands = [new(1, 1_000_001)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAgeBand(o => o.Bands = [new(18, 26, -1_000_001)]));
    }
}
