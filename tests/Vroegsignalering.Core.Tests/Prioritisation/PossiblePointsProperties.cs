using System.Text.Json;

namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class PossiblePointsProperties
{
    private static readonly PriorityFacts[] Facts = Any.Facts.Sample(2_000);

    public static TheoryData<string> Kinds => [.. PriorityRuleKinds.BuiltIn.All.Select(k => k.Id).Where(id => id != "decision-table")];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_never_gives_points_that_it_did_not_name(string kind)
    {
        IPriorityRule rule = PriorityRuleKinds.BuiltIn.Find(kind)!.Make(JsonDocument.Parse("{}").RootElement).Rule;

        HashSet<int> possible = [.. Assert.IsType<IKnowsItsPoints>(rule, exactMatch: false).PossiblePoints!];

        Assert.Contains(0, possible);
        Assert.All(Facts, facts => Assert.Contains(rule.Evaluate(facts).Points, possible));
    }
}
