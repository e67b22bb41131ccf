using System.Text.Json;

namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>A month of the whole country is scored without a single object per household: it would be the garbage collector that sets the pace.</summary>
public sealed class PriorityPolicyAllocationTests
{
    private const string Table = """
        { "rows": [ { "id": "a", "when": { "totalArrears": { "from": 100 } }, "points": 5, "reason": { "nl": "Daarom.", "en": "Therefore." } } ] }
        """;

    private static readonly PriorityFacts[] Facts = Any.Facts.Sample(1_000);

    public static TheoryData<string> Kinds => [.. PriorityRuleKinds.BuiltIn.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_of_any_kind_scores_without_allocating(string kind) =>
        AllocatesNothing(new PriorityPolicyBuilder(kind).AskFor(PriorityFact.HasMinorChildren).Add(Made(kind)).Build());

    [Fact]
    public void All_kinds_together_score_without_allocating() => AllocatesNothing(PriorityRuleKinds.BuiltIn.All
        .Aggregate(new PriorityPolicyBuilder("all").AskFor(PriorityFact.HasMinorChildren), (builder, kind) => builder.Add(Made(kind.Id)))
        .Build());

    private static void AllocatesNothing(PriorityPolicy policy)
    {
        PriorityScore[] scores = new PriorityScore[Facts.Length];
        RuleFinding[] findings = new RuleFinding[policy.Rules.Count];
        (string Way, Action Score)[] ways =
        [
            ("many", () => policy.Score(Facts, scores)),
            ("one", () => Array.ForEach(Facts, facts => _ = policy.Score(facts))),
            ("one with findings", () => Array.ForEach(Facts, facts => _ = policy.Score(facts, findings))),
        ];
        foreach ((string way, Action score) in ways)
        {
            score();
            long before = GC.GetAllocatedBytesForCurrentThread();
            score();
            Assert.True(GC.GetAllocatedBytesForCurrentThread() == before, $"{policy.Id}, {way}");
        }
    }

    private static PolicyRule Made(string kind) =>
        PriorityRuleKinds.BuiltIn.Find(kind)!.Make(JsonDocument.Parse(kind == "decision-table" ? Table : "{}").RootElement);
}
