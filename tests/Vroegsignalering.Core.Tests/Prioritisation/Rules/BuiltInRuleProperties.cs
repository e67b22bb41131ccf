using System.Text.Json;

namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>What holds for every rule of the product, with the settings it has by itself and with others.</summary>
public sealed class BuiltInRuleProperties
{
    private static readonly IPriorityRule[] Defaults = [.. PriorityRuleKinds.BuiltIn.All.Select(k => Made(k, "{}"))];

    private static readonly IPriorityRule[] All =
    [
        .. Defaults,
        Made("multiple-partners", """{ "countOrganisations": true, "minimumTypes": 3 }"""),
        Made("threshold-amount", """{ "perSignal": true, "amountEuros": 500 }"""),
        Made("repeat", """{ "leaveOutNotGrown": true }"""),
        Made("age-band", """{ "of": "oldest", "bands": [{ "fromAge": 67, "toAge": 99, "points": -3 }] }"""),
        Made("minor-children", """{ "waterPoints": 0 }"""),
        Made("earlier-outcome", """{ "noContactPoints": 0, "withinDays": 60 }"""),
        Made("missing-data", """{ "facts": ["signalsWithoutAmount", "youngestAge", "hasMinorChildren", "earlierOutcome", "residency", "isOnSafetyList", "visitsLeft", "workingDaysUntilDeadline"] }"""),
        Made("missing-data", """{ "facts": ["highestArrears"], "points": 1 }"""),
    ];

    private static readonly Gen<IPriorityRule> Rule = Gen.Elements(All);

    [Fact]
    public void The_same_facts_give_the_same_finding() => Prop.ForAll(
        Rule.ToArbitrary(), Any.Facts.ToArbitrary(), (rule, facts) => rule.Evaluate(facts) == rule.Evaluate(facts))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void Every_finding_has_a_sentence_in_both_languages_without_a_place_left() => Prop.ForAll(
        Rule.ToArbitrary(), Any.Facts.ToArbitrary(),
        (rule, facts) => rule.Evaluate(facts) is { Effect: not RuleEffect.NotStated } finding && finding.Reason.Code is not "not-stated"
            && new[] { finding.ReasonIn(Language.Dutch), finding.ReasonIn(Language.English) }.All(IsSentence))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void A_fact_that_a_rule_does_not_name_never_changes_its_finding() => Prop.ForAll(
        Rule.ToArbitrary(), Any.Facts.ToArbitrary(), Any.Facts.ToArbitrary(),
        (rule, facts, others) => PriorityFact.All.Except(rule.Uses).All(f => rule.Evaluate(f.In(facts, f.Of(others))) == rule.Evaluate(facts)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void Every_fact_that_a_rule_names_can_change_its_finding()
    {
        PriorityFacts[] samples = Any.Facts.Sample(3_000);
        Assert.All(All, rule => Assert.All(rule.Uses, fact => Assert.Contains(
            samples.Zip(samples.Skip(1)), pair => rule.Evaluate(pair.First) != rule.Evaluate(fact.In(pair.First, fact.Of(pair.Second))))));
    }

    [Fact]
    public void Every_rule_has_a_name_a_description_and_facts() => Assert.All(All, rule =>
    {
        Assert.All([rule.Name.Dutch, rule.Name.English], name => Assert.True(name.Length > 0 && char.IsLower(name[0]), name));
        Assert.All([rule.Description.Dutch, rule.Description.English], text => Assert.True(IsSentence(text), text));
        Assert.True(rule.Uses.Count > 0 || rule.Id == "decision-table", rule.Id); // a table without rows looks at nothing
        Assert.True(rule.Caution is not { } caution || (IsSentence(caution.Sentence.Dutch) && IsSentence(caution.Sentence.English)));
    });

    [Fact]
    public void What_excludes_or_singles_out_people_carries_a_warning() => Assert.Equal(
        ["age-band", "minor-children", "threshold-amount"], Defaults.Where(r => r.Caution is not null).Select(r => r.Id));

    [Fact]
    public void A_rule_has_the_id_of_its_kind() =>
        Assert.Equal(PriorityRuleKinds.BuiltIn.All.Select(k => k.Id), Defaults.Select(r => r.Id));

    [Fact]
    public void Settings_that_were_written_make_the_same_rule() => Assert.All(PriorityRuleKinds.BuiltIn.All, kind =>
    {
        JsonElement written = kind.Make(JsonDocument.Parse("{}").RootElement).Settings!.Value;

        PolicyRule again = kind.Make(written);

        Assert.Equal(written.GetRawText(), again.Settings!.Value.GetRawText());
        Assert.Equal(Made(kind, "{}").Description, again.Rule.Description);
    });

    private static bool IsSentence(string text) => text.Length > 1 && text.EndsWith('.') && text.AsSpan().IndexOfAny('{', '}', '|') < 0;

    private static IPriorityRule Made(string id, string settings) => Made(PriorityRuleKinds.BuiltIn.Find(id)!, settings);

    private static IPriorityRule Made(PriorityRuleKind kind, string settings) => kind.Make(JsonDocument.Parse(settings).RootElement).Rule;
}
