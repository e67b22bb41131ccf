using System.Text;

namespace Vroegsignalering.Core.Tests.Prioritisation.Files;

public sealed class PriorityPolicyFileTests
{
    private const string Smallest = """
        {
          "id": "a", "version": "1", "owner": "b", "goal": "één doel", "validFrom": "2027-01-01", "validUntil": "2030-12-31",
          "rules": [ { "rule": "threshold-amount", "amountEuros": 50.00 }, { "rule": "crisis" } ]
        }
        """;

    [Fact]
    public void A_policy_file_is_written_in_one_fixed_form() => Assert.Equal(
        """
        {
          "id": "a",
          "version": "1",
          "owner": "b",
          "goal": "één doel",
          "validFrom": "2027-01-01",
          "validUntil": "2030-12-31",
          "classes": [
            {
              "id": "ordinary",
              "name": {
                "nl": "gewoon",
                "en": "ordinary"
              },
              "from": 0
            }
          ],
          "rules": [
            {
              "rule": "threshold-amount",
              "amountEuros": 50,
              "perSignal": false
            },
            {
              "rule": "crisis",
              "points": 50
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        Encoding.UTF8.GetString(PriorityPolicyFile.Write(Read(Smallest))));

    [Fact]
    public void The_compact_form_is_one_line_of_ascii() => Assert.Equal(
        """{"id":"a","version":"1","owner":"b","goal":"\u00E9\u00E9n doel","validFrom":"2027-01-01","validUntil":"2030-12-31","classes":[{"id":"ordinary","name":{"nl":"gewoon","en":"ordinary"},"from":0}],"rules":[{"rule":"threshold-amount","amountEuros":50,"perSignal":false},{"rule":"crisis","points":50}]}""",
        Encoding.ASCII.GetString(PriorityPolicyFile.WriteCompact(Read(Smallest))));

    /// <summary>Stored decisions name the hash: when this one changes, policies that did not change seem to have.</summary>
    [Fact]
    public void The_hash_is_the_sha256_of_the_compact_form() =>
        Assert.Equal("92442fd866a466a5bbadca1ba87ac94ae8d848a1ddf55b8552579dbfe5b5a745", Read(Smallest).Hash);

    [Fact]
    public void Equal_policies_have_one_hash_however_they_were_made()
    {
        PriorityPolicy built = new PriorityPolicyBuilder("a", "1")
            .WithDocument(new PolicyDocument { Owner = "b", Goal = "één doel", ValidFrom = new LocalDate(2027, 1, 1), ValidUntil = new LocalDate(2030, 12, 31) })
            .AddThresholdAmount().AddCrisis().Build();

        Assert.Equal(Read(Smallest).Hash, built.Hash);
    }

    [Fact]
    public void Every_setting_of_every_kind_changes_the_hash()
    {
        Assert.All(PriorityRuleKinds.BuiltIn.All.Where(k => k.Settings.Kind == System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.Object), kind =>
        {
            string[] numbers = [.. kind.Settings.Properties.Where(p => p.PropertyType == typeof(int) || p.PropertyType == typeof(bool)).Select(p => p.Name)];
            Assert.All(numbers, name => Assert.Equal(2, new[] { 3, 4 }.Select(value =>
            {
                object shown = kind.Settings.Properties.Single(p => p.Name == name).PropertyType == typeof(bool) ? value == 3 ? "true" : "false" : value;
                string rule = $$"""{ "rule": "{{kind.Id}}", "{{name}}": {{shown}} }""";
                return Read(Smallest.Replace("\"id\": \"a\"", "\"id\": \"a\", \"asks\": [ \"hasMinorChildren\" ]", StringComparison.Ordinal).Replace("{ \"rule\": \"threshold-amount\", \"amountEuros\": 50.00 }, { \"rule\": \"crisis\" }", rule, StringComparison.Ordinal)).Hash;
            }).Distinct().Count()));
        });
    }

    [Fact]
    public void A_rule_without_a_kind_is_written_with_its_code_and_not_read_back()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("a", "1").Add(new ManyRules("own")).Build();

        string written = Encoding.UTF8.GetString(PriorityPolicyFile.WriteCompact(policy));
        PolicyReadResult result = PriorityPolicyFile.Read(PriorityPolicyFile.WriteCompact(policy), "a.json");

        Assert.Contains(
            "{\"rule\":\"own\",\"code\":\"Vroegsignalering.Core.Tests.Prioritisation.Files.ManyRules, Vroegsignalering.Core.Tests 0.1.0.0\"}", written, StringComparison.Ordinal);
        Assert.Null(result.Policy);
        Assert.Contains(result.Diagnostics, d => (d.Code.Id, d.Field) == ("VS4016", "rules[0].code"));
    }

    [Fact]
    public void Any_number_of_threads_see_one_hash()
    {
        PriorityPolicy policy = Read(Smallest);

        string[] hashes = new string[64];
        Parallel.For(0, hashes.Length, i => hashes[i] = policy.Hash);

        Assert.Equal(Read(Smallest).Hash, Assert.Single(hashes.Distinct()));
    }

    [Fact]
    public void What_a_file_says_is_what_the_policy_has()
    {
        PriorityPolicy policy = Read("""
            {
              "id": "a", "version": "2027.1", "title": "Titel", "owner": "b", "goal": "c", "councilPlan": "plan", "validFrom": "2027-01-01", "validUntil": "2030-12-31",
              "sources": [ { "title": "Wgs", "article": "art. 2", "inForceSince": "2021-01-01", "location": "https://example.org/" } ], "notes": [ "d" ],
              "everySignalAnOffer": true, "randomShare": 7, "hideRanking": true, "asks": [ "hasMinorChildren" ],
              "hostFacts": [ { "key": "days-here", "name": { "nl": "e", "en": "f" }, "unit": "workingDays", "purpose": { "nl": "g", "en": "h" }, "legalBasis": "i" } ],
              "classes": [ { "id": "low", "name": { "nl": "j", "en": "k" }, "from": -5 }, { "id": "high", "name": { "nl": "l", "en": "m" }, "from": 60, "strategy": "n", "casesPerMonth": 0 } ],
              "rules": [ { "rule": "crisis", "points": 1 } ]
            }
            """);

        Assert.Equal("a-2027.1", policy.Label);
        Assert.Equal(("Titel", "b", "c", "plan"), (policy.Document.Title, policy.Document.Owner, policy.Document.Goal, policy.Document.CouncilPlan));
        Assert.Equal((new LocalDate(2027, 1, 1), new LocalDate(2030, 12, 31)), (policy.Document.ValidFrom!.Value, policy.Document.ValidUntil!.Value));
        Assert.Equal([new LegalSource("Wgs", "art. 2", new LocalDate(2021, 1, 1), new Uri("https://example.org/"))], policy.Document.Sources);
        Assert.Equal(["d"], policy.Document.Notes);
        Assert.Equal((true, 7, true), (policy.IsStrict, policy.RandomShare, policy.HidesRanking));
        Assert.Equal([PriorityFact.HasMinorChildren], policy.Asks);
        HostFact fact = Assert.Single(policy.HostFacts);
        Assert.Equal(("host:days-here", new Text("e", "f"), PriorityFactUnit.WorkingDays, new Text("g", "h"), "i"), (fact.Id, fact.Name, fact.Unit, fact.Purpose, fact.LegalBasis));
        Assert.Equal(
            [new PriorityClass("high", new Text("l", "m"), 60) { Strategy = "n", CasesPerMonth = 0 }, new PriorityClass("low", new Text("j", "k"), -5)], policy.Classes);
        Assert.Equal(["crisis"], policy.Rules.Select(r => r.Id));
    }

    [Fact]
    public void The_wrong_caller_is_told()
    {
        Assert.Throws<ArgumentException>(() => PriorityPolicyFile.Read(default, ""));
        Assert.Throws<ArgumentNullException>(() => PriorityPolicyFile.Write(null!));
        Assert.Throws<ArgumentNullException>(() => PriorityPolicyFile.WriteCompact(null!));
    }

    [Fact]
    public void Every_kind_can_stand_in_a_file_with_its_defaults_and_reads_back_the_same()
    {
        Assert.All(PriorityRuleKinds.BuiltIn.All, kind =>
        {
            string file = Smallest.Replace("{ \"rule\": \"crisis\" }", $$"""{ "rule": "{{kind.Id}}" }""", StringComparison.Ordinal)
                .Replace("\"rules\"", "\"asks\": [ \"hasMinorChildren\" ], \"rules\"", StringComparison.Ordinal);
            PolicyReadResult result = PriorityPolicyFile.Read(Encoding.UTF8.GetBytes(file), "a");

            // A kind without usable defaults says which setting is missing or wrong, and nothing else.
            Assert.All(result.Diagnostics, d => Assert.Contains(d.Code.Id, (string[])["VS4006", "VS4015", "VS4017", "VS4018"]));
            if (result.Policy is PriorityPolicy policy)
            {
                Assert.Equal(policy.Hash, PriorityPolicyFile.Read(PriorityPolicyFile.Write(policy), "a").Policy!.Hash);
            }
        });
    }

    private static PriorityPolicy Read(string json)
    {
        PolicyReadResult result = PriorityPolicyFile.Read(Encoding.UTF8.GetBytes(json), "a.json");
        Assert.Empty(result.Diagnostics);
        return result.Policy!;
    }
}
