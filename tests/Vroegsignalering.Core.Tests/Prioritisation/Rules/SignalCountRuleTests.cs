namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class SignalCountRuleTests
{
    [Theory]
    [InlineData(1, 0, "Het aantal meldingen over dit huishouden is 1. Deze regel geldt vanaf 2 meldingen.")]
    [InlineData(2, 15, "Er zijn 2 meldingen over dit huishouden.")]
    [InlineData(7, 15, "Er zijn 7 meldingen over dit huishouden.")]
    public void Enough_signals_give_points(int count, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => b.AddSignalCount(), A.Facts with { SignalCount = count }));

    [Fact]
    public void The_number_and_the_points_can_be_chosen()
    {
        Assert.Equal(0, Rules.Outcome(b => b.AddSignalCount(o => o.MinimumSignals = 3), A.Facts with { SignalCount = 2 }).Points);
        Assert.Equal(7, Rules.Outcome(b => b.AddSignalCount(o => o.Points = 7), A.Facts with { SignalCount = 2 }).Points);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PriorityPolicyBuilder("test").AddSignalCount(o => o.MinimumSignals = 1));
    }
}
