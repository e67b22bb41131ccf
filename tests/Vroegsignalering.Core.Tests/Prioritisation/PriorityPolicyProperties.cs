namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class PriorityPolicyProperties
{
    private static readonly Gen<PriorityPolicy> Policies =
        from points in Gen.Choose(-100, 100)
        from threshold in Gen.Choose(0, 500)
        from leaveOut in Gen.Elements(true, false)
        from policy in Gen.Elements(
            PriorityPolicies.NationalBasis,
            PriorityPolicies.Strict,
            new PriorityPolicyBuilder("empty").Build(),
            new PriorityPolicyBuilder("generated")
                .AddThresholdAmount(o => o.AmountEuros = threshold).AddCrisis(o => o.Points = points).AddWarmHandover(o => o.Points = -points)
                .AddRepeatedSignal(o => (o.GrownPoints, o.LeaveOutNotGrown) = (points, leaveOut)).AddEndOfSupply(o => o.Points = points).Build())
        select policy;

    [Fact]
    public void No_facts_put_a_threatening_case_behind_another() => Prop.ForAll(
        Policies.ToArbitrary(), Any.Facts.ToArbitrary(), Any.Facts.ToArbitrary(),
        (policy, one, other) => policy.Score(one with { IsThreatening = true }).CompareTo(policy.Score(other with { IsThreatening = false })) < 0)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void What_the_law_protects_is_never_left_out() => Prop.ForAll(
        Policies.ToArbitrary(), Any.Facts.ToArbitrary(),
        (policy, facts) => policy.Score(facts).Tier != PriorityTier.LeftOut
            || (!facts.IsThreatening && !facts.HasEndOfSupply && facts.Repeat != RepeatKind.Grown))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_explanation_has_the_score_of_the_score() => Prop.ForAll(
        Policies.ToArbitrary(), Any.Facts.ToArbitrary(),
        (policy, facts) =>
        {
            PriorityScore score = policy.Score(facts);
            PriorityAssessment assessment = policy.Assess(facts);
            ulong applied = 0;
            RuleOutcome[] rules = [.. assessment.Outcomes.Where(o => o.RuleId != "legal-floor")];
            for (int i = 0; i < rules.Length; i++)
            {
                applied |= rules[i].Finding.HasApplied ? 1UL << i : 0;
            }

            return assessment.Rank == score && assessment.Class == policy.ClassOf(score) && applied == score.AppliedRules
                && assessment.Outcomes.Sum(o => o.Finding.Points) == score.Score
                && rules.Select(r => r.RuleId).SequenceEqual(policy.Rules.Select(r => r.Id), StringComparer.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Every_outcome_has_a_sentence_in_both_languages_without_a_place_left() => Prop.ForAll(
        Policies.ToArbitrary(), Any.Facts.ToArbitrary(),
        (policy, facts) => policy.Assess(facts).Outcomes.SelectMany(o => new[] { o.ReasonIn(Language.Dutch), o.ReasonIn(Language.English) })
            .All(s => s.EndsWith('.') && s.AsSpan().IndexOfAny('{', '}', '|') < 0))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void What_is_left_out_or_first_always_says_why() => Prop.ForAll(
        Policies.ToArbitrary(), Any.Facts.ToArbitrary(),
        (policy, facts) => policy.Assess(facts) is var assessment
            && (assessment.Tier == PriorityTier.Ordinary || assessment.ReasonsIn(Language.Dutch).Any()))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void The_order_of_signals_in_a_household_changes_no_facts() => Prop.ForAll(
        Any.SomeSignals.Where(s => s.Length > 0).SelectMany(s => Gen.Shuffle(s).Select(shuffled => (s, shuffled))).ToArbitrary(),
        pair => PriorityFacts.From(new Household(pair.s), A.Day) == PriorityFacts.From(new Household(pair.shuffled), A.Day))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void One_more_signal_never_lowers_the_rank_under_the_policies_of_the_product() => Prop.ForAll(
        Any.SomeSignals.Where(s => s.Length > 0).ToArbitrary(), Any.Signal.ToArbitrary(), Any.SomeSignals.ToArbitrary(),
        (signals, one, earlier) =>
        {
            PriorityFacts before = PriorityFacts.From(new Household(signals), A.Day, earlier);
            PriorityFacts after = PriorityFacts.From(new Household([.. signals, one]), A.Day, earlier);
            return PriorityPolicies.ByName.Values.All(policy => policy.Score(after).Score >= policy.Score(before).Score
                && policy.Score(after).Tier <= policy.Score(before).Tier && policy.Score(after).ClassNumber <= policy.Score(before).ClassNumber);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
}
