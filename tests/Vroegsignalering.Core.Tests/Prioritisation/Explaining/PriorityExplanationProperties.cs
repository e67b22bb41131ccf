namespace Vroegsignalering.Core.Tests.Prioritisation.Explaining;

public sealed class PriorityExplanationProperties
{
    private static readonly Gen<ExplanationReader> Readers =
        Gen.Elements(ExplanationReader.Caseworker, ExplanationReader.Resident, ExplanationReader.OnlyResident);

    private static readonly Gen<Language> Languages = Gen.Elements(Language.Dutch, Language.English);

    [Fact]
    public void The_counted_rules_are_exactly_those_that_made_the_score() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Any.Facts.ToArbitrary(), Readers.ToArbitrary(),
        (policy, facts, reader) =>
        {
            PriorityAssessment assessment = policy.Assess(facts);
            HashSet<string> counted = [.. assessment.Explain(reader).CountedRules];
            RuleFinding[] findings = new RuleFinding[policy.Rules.Count];
            PriorityScore score = policy.Score(facts, findings);
            bool isExact = true;
            int sum = 0;
            for (int i = 0; i < findings.Length; i++)
            {
                bool made = (score.AppliedRules & (1UL << i)) != 0 && (findings[i].Effect == RuleEffect.Points || score.Tier == PriorityTier.LeftOut);
                isExact &= made == counted.Remove(policy.Rules[i].Id);
                sum += made ? findings[i].Points : 0;
            }

            counted.Remove("legal-floor");
            return isExact && sum == score.Score && counted.Count == 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void Every_rule_has_exactly_one_line() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Any.Facts.ToArbitrary(), Readers.ToArbitrary(),
        (policy, facts, reader) =>
        {
            PriorityAssessment assessment = policy.Assess(facts);
            IEnumerable<string> explained = assessment.Explain(reader).Sections.SelectMany(s => s.Lines).Select(l => l.RuleId).OfType<string>();
            return explained.Order(StringComparer.Ordinal).SequenceEqual(assessment.Outcomes.Select(o => o.RuleId).Order(StringComparer.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_caseworker_reads_the_rules_in_the_order_of_the_policy_with_their_points() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Any.Facts.ToArbitrary(), Languages.ToArbitrary(),
        (policy, facts, language) =>
        {
            PriorityAssessment assessment = policy.Assess(facts);
            ExplanationLine[] lines = [.. assessment.Explain(ExplanationReader.Caseworker, language).Sections.SelectMany(s => s.Lines).Where(l => l.RuleId is not null)];
            return lines.Zip(assessment.Outcomes).All(pair =>
                pair.First.RuleId == pair.Second.RuleId
                && pair.First.Sentence.Contains(pair.Second.ReasonIn(language), StringComparison.Ordinal)
                && (pair.Second.Finding.Effect != RuleEffect.Points || pair.Second.RuleId == "legal-floor"
                    || pair.First.Sentence.Contains(Numbers.Points(pair.Second.Finding.Points, language), StringComparison.Ordinal)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_resident_reads_no_amount_and_no_type_of_partner_when_there_are_more_signals() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Any.Facts.ToArbitrary(), Languages.ToArbitrary(),
        (policy, facts, language) =>
        {
            string text = policy.Assess(facts with { SignalCount = 2 }).Explain(ExplanationReader.Resident, language).ToText();
            return !text.Contains('€', StringComparison.Ordinal)
                && Enum.GetValues<PartnerType>().Where(t => t != PartnerType.NotStated).All(t => !text.Contains(t.Name().In(language), StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_resident_reads_no_points_and_no_place_left_open() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Any.Facts.ToArbitrary(), Readers.ToArbitrary(),
        (policy, facts, reader) =>
        {
            PriorityAssessment assessment = policy.Assess(facts);
            string both = assessment.Explain(reader).ToText() + assessment.Explain(reader, Language.English).ToText();
            return both.AsSpan().IndexOfAny('{', '}', '|') < 0
                && (reader == ExplanationReader.Caseworker || !NamesPoints(both));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        Cultures.MakeSureTheyAreThere();
        PriorityAssessment assessment = PriorityPolicies.NationalBasis.Assess(A.Facts with { TotalArrears = A.Euros(1_234.5m) });

        string[] texts = [.. Cultures.Names.Select(c => Cultures.Under(c, () => assessment.Explain(ExplanationReader.Caseworker).ToText())).Distinct()];

        Assert.Contains("€ 1.234,50", Assert.Single(texts), StringComparison.Ordinal);
    }

    private static bool NamesPoints(string text) => new[] { " punt", " point" }.Any(word =>
        text.Split(word)[..^1].Any(before => before.Length > 0 && char.IsAsciiDigit(before[^1])));
}
