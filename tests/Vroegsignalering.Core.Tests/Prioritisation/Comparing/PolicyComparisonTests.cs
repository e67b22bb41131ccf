namespace Vroegsignalering.Core.Tests.Prioritisation.Comparing;

public sealed class PolicyComparisonTests
{
    private static readonly Gen<PriorityFacts[]> ManyFacts = Gen.Choose(0, 60).SelectMany(n => Any.Facts.ArrayOf(n));

    [Fact]
    public void What_the_threshold_leaves_out_is_told_with_its_amount()
    {
        PriorityFacts[] facts = [With(euros: 10), With(euros: 40), With(euros: 80), With(euros: 10) with { HasEndOfSupply = true }];

        PolicyComparison compared = PolicyComparison.Of(PriorityPolicies.NationalBasis, PriorityPolicies.Strict, facts);

        Assert.Equal((2, Money.FromEuros(50)), (compared.First.LeftOut, compared.First.ArrearsLeftOut));
        Assert.Equal((0, Money.Zero), (compared.Second.LeftOut, compared.Second.ArrearsLeftOut));
        Assert.Equal(2, compared.Moved);
        Assert.Equal([true, true, false, false], facts.Select((_, i) => compared.IsMoved(i)));
        ClassMove move = Assert.Single(compared.Moves, m => m.From.Id != m.To.Id);
        Assert.Equal(("left-out", "low", 2), (move.From.Id, move.To.Id, move.Cases));
    }

    [Fact]
    public void A_difference_of_a_few_cases_may_be_chance_and_one_of_many_is_not()
    {
        Assert.True(new ClassChange("high", 100, 103, Joined: 5, Left: 2).MayBeChance);
        Assert.False(new ClassChange("high", 100, 140, Joined: 45, Left: 5).MayBeChance);
        Assert.Equal(1.959964 * 10, new ClassChange("high", 0, 0, 50, 50).Margin, 6);
    }

    [Fact]
    public void Groups_show_who_is_picked_up()
    {
        PriorityFacts[] facts = [With(20, 10), With(20, 300), With(70, 300), With(null, 10)];

        PolicyOutcome outcome = PolicyOutcome.Of(PriorityPolicies.NationalBasis, facts);

        (string, int, int)[] ages = [.. outcome.Groups.Where(g => g.Breakdown.Dutch.StartsWith("leeftijd", StringComparison.Ordinal)).Select(g => (g.Name.Dutch, g.Cases, g.PickedUp))];
        Assert.Equal([("18 tot en met 26 jaar", 2, 1), ("67 jaar of ouder", 1, 1), ("niet bekend", 1, 0)], ages);
    }

    [Fact]
    public void Everybody_is_in_one_group_of_age_and_one_of_amount() => Prop.ForAll(
        ManyFacts.ToArbitrary(),
        facts => PolicyOutcome.Of(PriorityPolicies.NationalBasis, facts).Groups
            .Where(g => g.Breakdown.English is "age of the youngest" or "arrears together").GroupBy(g => g.Breakdown)
            .All(g => g.Sum(x => x.Cases) == facts.Length))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Every_case_is_counted_once_and_moves_add_up() => Prop.ForAll(
        ManyFacts.ToArbitrary(),
        facts =>
        {
            PolicyComparison compared = PolicyComparison.Of(PriorityPolicies.NationalBasis, PriorityPolicies.Strict, facts);
            return compared.Moves.Sum(m => m.Cases) == facts.Length
                && compared.First.PerClass.Sum() == facts.Length && compared.Second.PerClass.Sum() == facts.Length
                && compared.Changes.Sum(c => c.First) == facts.Length && compared.Changes.Sum(c => c.Second) == facts.Length
                && compared.Changes.All(c => c.Second == c.First + c.Joined - c.Left)
                && compared.Moved == facts.Index().Count(f => compared.IsMoved(f.Index));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_policy_beside_itself_moves_nobody() => Prop.ForAll(
        ManyFacts.ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(),
        (facts, places) =>
        {
            PolicyComparison same = PolicyComparison.Of(PriorityPolicies.NationalBasis, PriorityPolicies.NationalBasis, facts);
            return same.Moved == 0 && same.SharedAmongFirst(places) == Math.Min(places, facts.Length - same.First.LeftOut);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_shares_of_all_rules_make_one() => Prop.ForAll(
        ManyFacts.ToArbitrary(),
        facts => PolicyOutcome.Of(PriorityPolicies.NationalBasis, facts).Rules is var rules
            && (rules.All(r => r.Share is null) || Math.Abs(rules.Sum(r => r.Share!.Value) - 1) < 1e-9))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_rule_that_alone_makes_the_difference_explains_all_of_it()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddAmountBands().AddWarmHandover().Build();

        PolicyOutcome outcome = PolicyOutcome.Of(policy, [With(euros: 10), With(euros: 300), With(euros: 2_000)]);

        Assert.Equal([1.0, 0.0], outcome.Rules.Select(r => r.Share!.Value));
        Assert.Equal([2, 0], outcome.Rules.Select(r => r.Applied));
    }

    [Fact]
    public void The_order_of_cases_changes_no_figure() => Prop.ForAll(
        ManyFacts.SelectMany(f => Gen.Shuffle(f).Select(s => (f, s))).ToArbitrary(),
        pair =>
        {
            PolicyOutcome one = PolicyOutcome.Of(PriorityPolicies.NationalBasis, pair.f);
            PolicyOutcome other = PolicyOutcome.Of(PriorityPolicies.NationalBasis, pair.s);
            return one.PerClass.SequenceEqual(other.PerClass) && one.Rules.SequenceEqual(other.Rules) && one.ArrearsLeftOut == other.ArrearsLeftOut;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static PriorityFacts With(int? age = 40, int euros = 100) => A.Facts with { YoungestAge = age, TotalArrears = Money.FromEuros(euros) };
}
