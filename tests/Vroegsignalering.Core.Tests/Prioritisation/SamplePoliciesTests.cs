namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>What holds for every policy file in the samples, and for those that are made after something published.</summary>
public sealed class SamplePoliciesTests
{
    private static readonly string[] OfTheProduct = ["landelijk-basis", "strikt"];

    private static readonly string[] Published =
        ["amsterdam", "amsterdam-2010", "den-haag", "heemskerk", "inspectie-a", "inspectie-b", "inspectie-c", "inspectie-d", "roermond"];

    private static readonly (string Name, PriorityPolicy Policy)[] All = [.. SamplePolicies.Names.Select(name => (name, SamplePolicies.Read(name)))];

    private static IEnumerable<PriorityPolicy> OfMunicipalities => All.Where(p => Published.Contains(p.Name, StringComparer.Ordinal)).Select(p => p.Policy);

    [Fact]
    public void Every_published_rule_set_has_a_file() =>
        Assert.Equal([.. Published.Concat(OfTheProduct).Order(StringComparer.Ordinal)], SamplePolicies.Names);

    [Fact]
    public void Every_file_names_a_source_and_one_that_can_be_read_but_for_the_letter_of_the_inspectorate() =>
        Assert.All(All, p => Assert.Contains(
            p.Policy.Document.Sources, source => source.Location is not null || source.Title.StartsWith("Inspectie SZW, brief", StringComparison.Ordinal)));

    [Fact]
    public void Every_class_asks_for_a_strategy_that_there_is() => Assert.All(
        All.SelectMany(p => p.Policy.Classes), c => Assert.True(c.Strategy is null || ContactStrategies.ByName.ContainsKey(c.Strategy)));

    [Fact]
    public void Every_file_of_a_municipality_says_that_it_is_no_decision_of_that_municipality_and_whose_the_points_are() => Assert.All(OfMunicipalities, policy =>
    {
        Assert.Contains("vul uw eigen college in", policy.Document.Owner, StringComparison.Ordinal);
        Assert.Contains(policy.Document.Notes, n => n.StartsWith("Dit is geen besluit", StringComparison.Ordinal) || n.Contains("geen beleid van één gemeente", StringComparison.Ordinal));
        Assert.Contains(policy.Document.Notes, n => n.Contains("punten", StringComparison.Ordinal));
        Assert.Equal((new LocalDate(2026, 1, 1), new LocalDate(2029, 12, 31)), (policy.Document.ValidFrom!.Value, policy.Document.ValidUntil!.Value));
    });

    /// <summary>The plan of the council is the municipality's to fill in. At Inspectie D the order of two rows matters, on purpose.</summary>
    [Fact]
    public void A_check_finds_only_what_the_municipality_has_to_fill_in() => Assert.All(OfMunicipalities, policy => Assert.Equal(
        policy.Id == "inspectie-d" ? ["VS4111 ", "VS4103 rules.inspectie-d.rows.energy"] : ["VS4111 "],
        PolicyCheck.Of(policy).Select(f => $"{f.Code.Id} {f.Place}")));

    /// <summary>No source names a group that gets nothing.</summary>
    [Fact]
    public void No_published_rule_set_leaves_anybody_out() => Prop.ForAll(AnyFacts, facts =>
        OfMunicipalities.All(policy => policy.Score(facts).Tier != PriorityTier.LeftOut && policy.Assess(facts).LeftOutAs is null))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_threatening_situation_is_urgent_under_every_policy_and_ranks_before_every_other_case() => Prop.ForAll(AnyFacts, AnyFacts, (facts, others) =>
        All.All(p => p.Policy.Assess(facts with { IsThreatening = true }).Class == PriorityClass.Urgent
            && p.Policy.Score(facts with { IsThreatening = true }).CompareTo(p.Policy.Score(others with { IsThreatening = false })) < 0))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_case_near_the_end_of_its_statutory_term_ranks_before_every_ordinary_case() => Prop.ForAll(AnyFacts, AnyFacts, (facts, others) =>
        OfMunicipalities.All(policy => policy.Score(facts with { IsThreatening = false, WorkingDaysUntilDeadline = 5 })
            .CompareTo(policy.Score(others with { IsThreatening = false, WorkingDaysUntilDeadline = 6 })) < 0))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void What_the_law_protects_is_left_out_by_no_policy() => Prop.ForAll(AnyFacts, facts => All.All(p =>
        new[] { facts with { IsThreatening = true }, facts with { HasEndOfSupply = true }, facts with { Repeat = RepeatKind.Grown } }
            .All(shielded => p.Policy.Score(shielded).Tier != PriorityTier.LeftOut)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Arbitrary<PriorityFacts> AnyFacts => (
        from facts in Any.Facts
        from target in Gen.Elements<long?>(null, 0, 1)
        select facts with { Host = target is long known ? new HostFactValues([new("host:target-group", known)]) : null }).ToArbitrary();
}
