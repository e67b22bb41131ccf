using Vroegsignalering.Testing.Prioritisation;

namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>The rules of the product do what the product asks of the rules of others.</summary>
public sealed class BuiltInRuleConformanceTests
{
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["multiple-partners"] = ["""{ "countOrganisations": true, "minimumTypes": 3 }"""],
        ["threshold-amount"] = ["""{ "perSignal": true, "amountEuros": 500 }"""],
        ["repeat"] = ["""{ "leaveOutNotGrown": true }"""],
        ["age-band"] = ["""{ "of": "oldest", "bands": [{ "fromAge": 67, "toAge": 99, "points": -3 }] }"""],
        ["minor-children"] = ["""{ "waterPoints": 0 }"""],
        ["earlier-outcome"] = ["""{ "noContactPoints": 0, "withinDays": 60 }"""],
        ["decision-table"] = ["""
            {
              "id": "decision-table", "rows": [
                { "id": "a", "when": { "totalArrears": { "below": 50 }, "isThreatening": false }, "points": 0, "leaveOut": "unjustified", "reason": { "nl": "Laag bedrag.", "en": "Low amount." } },
                { "id": "b", "when": { "daysInArrears": { "from": 60 } }, "points": 5, "reason": { "nl": "Al lang.", "en": "Long since." } }
              ]
            }
            """],
        ["missing-data"] = ["""{ "facts": ["highestArrears"], "points": 1 }"""],
    };

    public static TheoryData<string> Kinds => [.. PriorityRuleKinds.BuiltIn.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_of_the_product_does_what_policies_rely_on(string id)
    {
        RuleConformanceReport report = PriorityRuleConformance.Check(
            PriorityRuleKinds.BuiltIn.Find(id)!, Others.GetValueOrDefault(id), new RuleConformanceOptions { EveryNamedFactMustMatter = true });

        Assert.True(report.Failures.Count == 0, report.ToString());
    }
}
