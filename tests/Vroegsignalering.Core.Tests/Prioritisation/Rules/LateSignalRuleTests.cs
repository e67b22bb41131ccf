namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class LateSignalRuleTests
{
    [Theory]
    [InlineData(true, 20, "De melding kwam laat: de levering stopt of er komt een uithuiszetting.")]
    [InlineData(false, 0, "Er is geen late melding, zoals over het einde van de levering of een uithuiszetting.")]
    public void A_late_signal_gives_points(bool late, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => b.AddLateSignal(), A.Facts with { HasLateSignal = late }));

    [Fact]
    public void The_points_can_be_chosen() =>
        Assert.Equal(7, Rules.Outcome(b => b.AddLateSignal(o => o.Points = 7), A.Facts with { HasLateSignal = true }).Points);
}
