namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class WarmHandoverRuleTests
{
    [Theory]
    [InlineData(true, 25, "Het bedrijf heeft al contact met de inwoner en vraagt de gemeente om het over te nemen.")]
    [InlineData(false, 0, "Er is geen warme overdracht gevraagd.")]
    public void A_warm_handover_gives_points(bool handover, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => b.AddWarmHandover(), A.Facts with { IsWarmHandover = handover }));

    [Fact]
    public void The_points_can_be_chosen() =>
        Assert.Equal(7, Rules.Outcome(b => b.AddWarmHandover(o => o.Points = 7), A.Facts with { IsWarmHandover = true }).Points);
}
