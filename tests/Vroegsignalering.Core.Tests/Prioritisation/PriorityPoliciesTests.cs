namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>A change here changes decisions about people: it needs a new version of the policy and a line in the changelog.</summary>
public sealed class PriorityPoliciesTests
{
    [Fact]
    public void The_policies_are_known_by_name()
    {
        Assert.Equal("landelijk-basis,strikt", string.Join(',', PriorityPolicies.ByName.Keys));
        Assert.Equal("landelijk-basis-1,strikt-1", string.Join(',', PriorityPolicies.ByName.Values.Select(p => p.Label)));
    }

    [Fact]
    public void Their_rules_and_classes_are_fixed()
    {
        const string Rules = "crisis,end-of-supply,amount-bands,partner-type,multiple-partners,repeat,warm-handover";

        Assert.Equal($"threshold-amount,{Rules}", string.Join(',', PriorityPolicies.NationalBasis.Rules.Select(r => r.Id)));
        Assert.Equal(Rules, string.Join(',', PriorityPolicies.Strict.Rules.Select(r => r.Id)));
        Assert.All(PriorityPolicies.ByName.Values, p =>
            Assert.Equal("high 60 hoog,middle 30 midden,low 0 laag", string.Join(',', p.Classes.Select(c => $"{c.Id} {c.MinimumScore} {c.Name}"))));
    }

    [Theory]
    [InlineData(4999, false, false, RepeatKind.None, PriorityTier.LeftOut, 15)]
    [InlineData(5000, false, false, RepeatKind.None, PriorityTier.Ordinary, 25)]
    [InlineData(100000, false, false, RepeatKind.None, PriorityTier.Ordinary, 55)]
    [InlineData(100000, true, false, RepeatKind.Grown, PriorityTier.ThreateningSituation, 125)]
    [InlineData(4999, false, true, RepeatKind.NotGrown, PriorityTier.Ordinary, 55)]
    public void The_points_of_the_national_basis_are_fixed(
        int cents, bool threatening, bool endOfSupply, RepeatKind repeat, PriorityTier tier, int score)
    {
        PriorityFacts facts = A.Facts with
        {
            TotalArrears = Money.FromCents(cents),
            IsThreatening = threatening,
            HasEndOfSupply = endOfSupply,
            Repeat = repeat,
        };

        PriorityScore actual = PriorityPolicies.NationalBasis.Score(facts);

        Assert.Equal((tier, score), (actual.Tier, actual.Score));
    }

    [Fact]
    public void Every_rule_has_a_name_of_its_own_in_both_languages()
    {
        IReadOnlyList<IPriorityRule> rules = PriorityPolicies.NationalBasis.Rules;

        Assert.Equal(rules.Count, rules.Select(r => r.Name.Dutch).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(rules.Count, rules.Select(r => r.Name.English).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Strict_leaves_nobody_out() => Prop.ForAll(
        Any.Facts.ToArbitrary(), facts => PriorityPolicies.Strict.Score(facts).Tier != PriorityTier.LeftOut)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
