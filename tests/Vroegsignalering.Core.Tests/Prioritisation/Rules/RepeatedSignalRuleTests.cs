namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class RepeatedSignalRuleTests
{
    private const string NotGrownReason = "Hetzelfde bedrijf meldde deze achterstand eerder. De achterstand is niet gegroeid.";

    [Theory]
    [InlineData(RepeatKind.Grown, 20, "Hetzelfde bedrijf meldde dit huishouden eerder. De achterstand is sindsdien gegroeid.")]
    [InlineData(RepeatKind.NotGrown, 0, NotGrownReason)]
    [InlineData(RepeatKind.Unknown, 0, "Hetzelfde bedrijf meldde dit huishouden eerder. Of de achterstand groeide, is niet bekend.")]
    [InlineData(RepeatKind.None, 0, "Hetzelfde bedrijf meldde deze achterstand niet in de zes maanden hiervoor.")]
    [InlineData(RepeatKind.NotStated, 0, "Hetzelfde bedrijf meldde deze achterstand niet in de zes maanden hiervoor.")]
    public void Only_growth_gives_points(RepeatKind repeat, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => b.AddRepeatedSignal(), A.Facts with { Repeat = repeat }));

    [Theory]
    [InlineData(RepeatKind.Grown, null)]
    [InlineData(RepeatKind.NotGrown, RuleEffect.LeftOutAsRepeat)]
    [InlineData(RepeatKind.Unknown, null)]
    [InlineData(RepeatKind.None, null)]
    public void When_asked_only_what_did_not_grow_is_left_out(RepeatKind repeat, RuleEffect? leftOutAs)
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddRepeatedSignal(o => o.LeaveOutNotGrown = true).Build();

        PriorityAssessment assessment = policy.Assess(A.Facts with { Repeat = repeat });

        Assert.Equal(leftOutAs, assessment.LeftOutAs);
        Assert.Equal(leftOutAs is not null, assessment.Tier == PriorityTier.LeftOut);
    }

    [Fact]
    public void Nobody_is_left_out_unasked() => Assert.Equal(
        PriorityTier.Ordinary, PriorityPolicies.NationalBasis.Score(A.Facts with { Repeat = RepeatKind.NotGrown }).Tier);
}
