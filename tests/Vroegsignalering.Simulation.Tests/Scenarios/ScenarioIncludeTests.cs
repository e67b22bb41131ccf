using Vroegsignalering.Contact;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Tests.Scenarios;

/// <summary>What is included lies under the file that includes it; what a variant does not say is that of the baseline.</summary>
public sealed class ScenarioIncludeTests : IDisposable
{
    private readonly AScenario _a = new();

    public void Dispose() => _a.Dispose();

    [Fact]
    public void The_file_that_includes_wins_and_the_last_included_wins_of_the_first()
    {
        _a.Write("a.json", """{ "replications": 3, "period": { "months": 3, "warmUpMonths": 3 }, "definitions": ["strict"], "population": { "households": 30 } }""");
        _a.Write("b.json", """{ "replications": 4, "period": { "months": 4 } }""");

        SimulationScenario read = Scenario("""{ "include": ["a.json", "b.json"], "name": "x", "replications": 5, "baseline": { "name": "nu" }, "definitions": ["ddas-1.2"] }""");

        Assert.Equal((5, 4, 3, 30L), (read.Replications, read.Months, read.WarmUpMonths, read.Households));
        Assert.Equal(["ddas-1.2"], read.Definitions.Select(d => d.Id));
    }

    [Fact]
    public void Variants_are_laid_over_each_other_by_name()
    {
        _a.Write("a.json", """{ "variants": [{ "name": "one", "ftePer10000Inhabitants": 0.1, "strategy": "card" }, { "name": "two" }] }""");

        SimulationScenario read = Scenario("""{ "include": ["a.json"], "name": "x", "population": { "households": 10 }, "baseline": { "name": "nu" }, "variants": [{ "name": "three" }, { "name": "one", "strategy": "letter" }] }""");

        Assert.Equal(["one", "two", "three"], read.Variants.Select(v => v.Name));
        Assert.Equal((0.1m, "letter"), (read.Variants[0].FtePer10000Inhabitants, read.Variants[0].Strategy.Id));
    }

    [Fact]
    public void A_variant_takes_what_it_does_not_say_from_the_baseline()
    {
        SimulationScenario read = Scenario("""
            {
              "name": "x", "population": { "households": 10 },
              "baseline": {
                "name": "nu", "strategy": "visit", "ftePer10000Inhabitants": 0.4, "lateHelp": "doNotRegister", "staffTime": { "contactPercent": 60, "minutesPerDay": 400 },
                "extraAttempt": { "channel": "phone", "afterWorkingDays": 1, "dayPart": "evening" }, "policy": { "file": "strikt", "rules": { "crisis": { "points": 51 } } }
              },
              "variants": [
                { "name": "same" },
                { "name": "other", "staffTime": { "contactPercent": 70 }, "extraAttempt": { "channel": "letter", "afterWorkingDays": 2 }, "policy": { "rules": { "warm-handover": { "points": 1 } } } },
                { "name": "none", "extraAttempt": null, "policy": "strikt" }
              ]
            }
            """);

        SimulationVariant same = read.Variants[0];
        Assert.Equal(read.Baseline.Policy.Hash, same.Policy.Hash);
        Assert.Equal(("visit", 0.4m, read.Baseline.LateHelp, 60, 400), (same.Strategy.Id, same.FtePer10000Inhabitants, same.LateHelp, same.Time.ContactPercent, same.Time.MinutesPerDay));
        Assert.Equal(ContactChannel.Phone, same.Strategy.Steps[^1].Channel);
        SimulationVariant other = read.Variants[1];
        Assert.Equal((70, 400), (other.Time.ContactPercent, other.Time.MinutesPerDay));
        Assert.Equal(new ContactStep(ContactChannel.Letter, 2, 1, Announcement.None, 0), other.Strategy.Steps[^1]);
        Assert.Equal("strikt", other.Policy.Id);
        Assert.NotEqual(read.Baseline.Policy.Hash, other.Policy.Hash);
        Assert.Equal(Vroegsignalering.Prioritisation.PriorityPolicies.Strict.Hash, read.Variants[2].Policy.Hash);
        Assert.Equal(ContactStrategies.Visit.Steps, read.Variants[2].Strategy.Steps);
    }

    [Fact]
    public void An_attempt_more_is_made_under_every_strategy()
    {
        SimulationScenario read = Scenario("""
            { "name": "x", "population": { "households": 10 }, "baseline": { "name": "nu", "extraAttempt": { "channel": "textMessage", "afterWorkingDays": 0, "place": "start" } } }
            """);

        Assert.Equal(ContactStrategies.ByName.Keys, read.Baseline.Strategies.Select(s => s.Id).Order(StringComparer.Ordinal));
        Assert.All(read.Baseline.Strategies, s => Assert.Equal((ContactChannel.TextMessage, ContactStrategies.ByName[s.Id].Steps.Count + 1), (s.Steps[0].Channel, s.Steps.Count)));
    }

    [Fact]
    public void A_rule_that_is_null_is_left_out()
    {
        SimulationScenario read = Scenario("""{ "name": "x", "population": { "households": 10 }, "baseline": { "name": "nu", "policy": { "file": "landelijk-basis", "rules": { "threshold-amount": null } } } }""");

        Assert.DoesNotContain(read.Baseline.Policy.Rules, r => r.Id == "threshold-amount");
    }

    [Fact]
    public void A_path_begins_in_the_folder_of_the_file_in_which_it_stands()
    {
        string policies = Path.Combine(AScenario.Root, "samples", "policies");
        _a.Write("parts/own.json", File.ReadAllText(Path.Combine(policies, "roermond.json")));
        _a.Write("../policies/other.json", File.ReadAllText(Path.Combine(policies, "amsterdam.json")));
        _a.Write("parts/a.json", """{ "baseline": { "policy": "own.json" }, "variants": [{ "name": "b", "policy": "../../policies/other.json" }] }""");

        SimulationScenario read = Scenario("""{ "include": ["parts/a.json"], "name": "x", "population": { "households": 10 }, "period": { "from": "2026-01" }, "baseline": { "name": "nu" } }""");

        Assert.Equal(["roermond", "amsterdam"], read.AllVariants.Select(v => v.Policy.Id));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        string target = Path.Combine(Path.GetDirectoryName(_a.Write("../outside.json", "{}"))!, "outside.json");
        string link = Path.Combine(Path.GetDirectoryName(_a.Write("s.json", ""))!, "link.json");
        File.CreateSymbolicLink(link, target);

        ScenarioReadResult read = _a.Read(AScenario.Least.Replace("{ \"name\": \"Proef\"", "{ \"include\": [\"link.json\"], \"name\": \"Proef\"", StringComparison.Ordinal));

        Assert.Equal(["VS8014"], read.Diagnostics.Select(d => d.Code.Id));
    }

    private SimulationScenario Scenario(string text)
    {
        ScenarioReadResult read = _a.Read(text);
        Assert.Empty(read.Diagnostics);
        return read.Study!.Scenario;
    }
}
