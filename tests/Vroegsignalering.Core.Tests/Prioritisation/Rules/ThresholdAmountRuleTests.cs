namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class ThresholdAmountRuleTests
{
    [Theory]
    [InlineData(4999, 0, RuleEffect.LeftOutAsUnjustified, "De achterstand is € 49,99. Dat is minder dan de drempel van € 50.")]
    [InlineData(5000, 0, RuleEffect.NotApplied, "De achterstand is € 50. De drempel is € 50.")]
    [InlineData(4999, 1, RuleEffect.NotApplied, "Niet van elke melding is het bedrag bekend. De drempel telt dan niet.")]
    [InlineData(null, 1, RuleEffect.NotApplied, "Niet van elke melding is het bedrag bekend. De drempel telt dan niet.")]
    public void Only_a_known_amount_below_the_threshold_is_left_out(int? cents, int without, RuleEffect effect, string reason)
    {
        PriorityFacts facts = A.Facts with { TotalArrears = cents is int c ? Money.FromCents(c) : null, SignalsWithoutAmount = without };

        PriorityAssessment assessment = new PriorityPolicyBuilder("test").AddThresholdAmount().Build().Assess(facts);

        RuleOutcome outcome = Assert.Single(assessment.Outcomes);
        Assert.Equal(effect, outcome.Finding.Effect);
        Assert.Equal(reason, outcome.ReasonIn(Language.Dutch));
        Assert.Equal(effect == RuleEffect.NotApplied ? PriorityTier.Ordinary : PriorityTier.LeftOut, assessment.Tier);
    }

    [Fact]
    public void Below_the_threshold_is_an_outcome_with_a_class_and_a_reason()
    {
        PriorityAssessment assessment = PriorityPolicies.NationalBasis.Assess(A.Facts with { TotalArrears = Money.FromCents(1) });

        Assert.Equal(PriorityClass.LeftOut, assessment.Class);
        Assert.Equal(RuleEffect.LeftOutAsUnjustified, assessment.LeftOutAs);
        Assert.StartsWith("De achterstand is € 0,01.", assessment.ReasonsIn(Language.Dutch).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_threshold_of_zero_leaves_nobody_out() => Assert.Equal(
        PriorityTier.Ordinary,
        new PriorityPolicyBuilder("test").AddThresholdAmount(o => o.AmountEuros = 0m).Build().Assess(A.Facts with { TotalArrears = Money.Zero }).Tier);

    [Fact]
    public void A_threshold_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PriorityPolicyBuilder("test").AddThresholdAmount(o => o.AmountEuros = -1m));

    [Theory]
    [InlineData(4999, 0, RuleEffect.LeftOutAsUnjustified, "De hoogste achterstand van één melding is € 49,99. Dat is minder dan de drempel van € 50.")]
    [InlineData(5000, 0, RuleEffect.NotApplied, "De hoogste achterstand van één melding is € 50. De drempel is € 50.")]
    [InlineData(4999, 1, RuleEffect.NotApplied, "Niet van elke melding is het bedrag bekend. De drempel telt dan niet.")]
    public void Each_signal_can_be_held_against_the_threshold(int highest, int without, RuleEffect effect, string reason)
    {
        PriorityFacts facts = A.Facts with { HighestArrears = Money.FromCents(highest), SignalsWithoutAmount = without };

        PriorityAssessment assessment = new PriorityPolicyBuilder("test").AddThresholdAmount(o => o.PerSignal = true).Build().Assess(facts);

        RuleOutcome outcome = Assert.Single(assessment.Outcomes);
        Assert.Equal((effect, reason), (outcome.Finding.Effect, outcome.ReasonIn(Language.Dutch)));
    }

    [Fact]
    public void Held_against_each_signal_the_law_still_goes_first()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddThresholdAmount(o => o.PerSignal = true).Build();
        PriorityFacts low = A.Facts with { HighestArrears = Money.FromCents(1) };

        Assert.Equal(PriorityTier.LeftOut, policy.Score(low).Tier);
        Assert.Equal(PriorityTier.ThreateningSituation, policy.Score(low with { IsThreatening = true }).Tier);
        Assert.Equal(PriorityTier.Ordinary, policy.Score(low with { HasEndOfSupply = true }).Tier);
        Assert.Equal(PriorityTier.Ordinary, policy.Score(low with { Repeat = RepeatKind.Grown }).Tier);
    }
}
