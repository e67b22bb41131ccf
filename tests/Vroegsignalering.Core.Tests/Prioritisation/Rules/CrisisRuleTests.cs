namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class CrisisRuleTests
{
    [Theory]
    [InlineData(true, 50, "Een bedrijf meldt een crisis, zoals uithuiszetting of afsluiting.")]
    [InlineData(false, 0, "Er is geen crisis gemeld.")]
    public void A_threatening_situation_gives_points(bool threatening, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => b.AddCrisis(), A.Facts with { IsThreatening = threatening }));

    [Fact]
    public void The_points_can_be_chosen() =>
        Assert.Equal(7, Rules.Outcome(b => b.AddCrisis(o => o.Points = 7), A.Facts with { IsThreatening = true }).Points);
}
