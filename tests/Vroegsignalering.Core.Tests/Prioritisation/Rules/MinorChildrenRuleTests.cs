namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class MinorChildrenRuleTests
{
    private static readonly PriorityFacts Threatened = A.Facts with
    {
        IsThreatening = true,
        ThreateningSituations = ThreateningSituations.Of(ThreateningSituationKind.EndOfWaterSupply),
    };

    [Theory]
    [InlineData(null, 0, "Of er minderjarige kinderen zijn, is niet bekend.")]
    [InlineData(false, 0, "Er wonen geen minderjarige kinderen in dit huishouden.")]
    [InlineData(true, 15, "Er wonen minderjarige kinderen in dit huishouden.")]
    public void Minor_children_give_points(bool? children, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => Add(b), A.Facts with { HasMinorChildren = children }));

    [Theory]
    [InlineData(null, 0, "Of er minderjarige kinderen zijn, is niet bekend.")]
    [InlineData(false, 0, "Er wonen geen minderjarige kinderen in dit huishouden.")]
    [InlineData(true, 45, "Er wonen minderjarige kinderen in dit huishouden en het water wordt misschien afgesloten.")]
    public void Minor_children_whose_water_may_be_cut_off_give_more(bool? children, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => Add(b), Threatened with { HasMinorChildren = children }));

    [Fact]
    public void Another_threat_gives_no_more() => Assert.Equal(
        15,
        Rules.Outcome(
            b => Add(b),
            Threatened with { HasMinorChildren = true, ThreateningSituations = ThreateningSituations.Of(ThreateningSituationKind.EndOfGasSupply) }).Points);

    [Fact]
    public void The_points_can_be_chosen() => Assert.Equal(
        (7, "Er wonen minderjarige kinderen in dit huishouden."),
        Rules.Outcome(b => Add(b, o => (o.Points, o.WaterPoints) = (7, 0)), Threatened with { HasMinorChildren = true }));

    [Fact]
    public void The_policy_has_to_ask_for_it_by_name() =>
        Assert.Throws<InvalidOperationException>(() => new PriorityPolicyBuilder("test").AddMinorChildren().Build());

    private static PriorityPolicyBuilder Add(PriorityPolicyBuilder builder, Action<MinorChildrenOptions>? configure = null) =>
        builder.AskFor(PriorityFact.HasMinorChildren).AddMinorChildren(configure);
}
