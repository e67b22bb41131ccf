using System.Text;

namespace Vroegsignalering.Core.Tests.Prioritisation.Files;

/// <summary>A policy file with a fault is refused with the place and the remedy. What stands in the file is never repeated.</summary>
public sealed class PolicyFaultTests
{
    /// <summary>A file without a fault. Each fault below replaces a part of it.</summary>
    private const string Sound = """
        {
          "id": "voorbeeldstad",
          "version": "1",
          "title": "Voorbeeld",
          "owner": "het college van Voorbeeldstad",
          "goal": "eerder helpen",
          "councilPlan": "plan 2027",
          "validFrom": "2027-01-01",
          "validUntil": "2030-12-31",
          "sources": [ { "title": "Wgs", "article": "art. 2", "location": "https://example.org/wgs" } ],
          "notes": [ "een opmerking" ],
          "everySignalAnOffer": false,
          "randomShare": 5,
          "hideRanking": false,
          "asks": [ "hasMinorChildren" ],
          "hostFacts": [ { "key": "days-here", "name": { "nl": "dagen hier", "en": "days here" }, "unit": "days",
            "purpose": { "nl": "eerder helpen", "en": "help earlier" }, "legalBasis": "Wgs art. 8" } ],
          "classes": [
            { "id": "high", "name": { "nl": "hoog", "en": "high" }, "from": 60, "strategy": "home-visit", "casesPerMonth": 40 },
            { "id": "low", "name": { "nl": "laag", "en": "low" }, "from": 0 }
          ],
          "rules": [
            { "rule": "amount-bands", "bands": [ { "fromEuros": 50, "points": 10 }, { "fromEuros": 250, "points": 25 } ] },
            { "rule": "partner-type", "points": { "rent": 20, "energy": 15 } },
            { "rule": "end-of-supply", "points": 40, "nearWorkingDays": 10 },
            { "rule": "repeat", "grownPoints": 20, "leaveOutNotGrown": true },
            { "rule": "threshold-amount", "amountEuros": 50 },
            { "rule": "test", "hostKey": "days-here", "looksAtChildren": true, "repeat": "grown", "repeats": [ "none" ], "share": 0.5,
              "lists": { "a": [ 1 ] }, "exact": 1.25, "maybe": 9, "notAboveMaybe": 3 }
          ]
        }
        """;

    /// <summary>What is replaced, by what, the code of the finding, its line, its place and what its remedy has to say.</summary>
    public static TheoryData<string, string, string, int, string?, string> Faults { get; } = new()
    {
        // No JSON.
        { "\"id\": \"voorbeeldstad\",", "\"id\": \"Geheim\"", "VS4001", 3, null, "komma" },
        { "\"hideRanking\": false,", "\"hideRanking\": Geheim,", "VS4001", 14, null, "komma" },
        { "\"goal\": \"eerder helpen\",", "\"goal\": \"Geheim,", "VS4001", 6, null, "aanhalingsteken" },
        { "\"goal\": \"eerder helpen\",", "\"goal\": \"\\ud800Geheim\",", "VS4002", 6, null, "UTF-8" },
        { "\"randomShare\": 5,", "\"randomShare\": 05,", "VS4001", 13, null, "komma" },
        { "\"maybe\": 9, \"notAboveMaybe\": 3 }\n  ]\n}", "\"maybe\": 9", "VS4001", 29, null, "haakje" },
        { "\"notes\": [ \"een opmerking\" ],", "\"notes\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"Geheim\"", "VS4003", 11, null, "32 lagen" },

        // Names.
        { "\"goal\": \"eerder helpen\",", "\"goal\": \"eerder helpen\", \"goal\": \"Geheim\",", "VS4004", 6, "goal", "één" },
        { "\"rent\": 20,", "\"rent\": 20, \"Rent\": 5,", "VS4008", 24, "rules[1].points.Rent", "'rent'" },
        { "\"title\": \"Voorbeeld\",", "\"titel\": \"Geheim\",", "VS4005", 4, "titel", "'title'" },
        { "\"article\": \"art. 2\"", "\"artikel\": \"Geheim\"", "VS4005", 10, "sources[0].artikel", "title, article" },
        { "\"grownPoints\": 20", "\"points\": 987654", "VS4005", 26, "rules[3].points", "grownPoints, leaveOutNotGrown" },
        { "\"fromEuros\": 250,", "\"fromEuros\": 250, \"untilEuros\": 987654,", "VS4005", 23, "rules[0].bands[1].untilEuros", "fromEuros, points" },
        { "\"from\": 60,", "\"from\": 60, \"colour of it!\": \"Geheim\",", "VS4005", 19, "classes[0].?", "casesPerMonth" },
        { "\"rent\": 20,", "\"rent\": 20, \"rent\": 987654,", "VS4004", 24, "rules[1].points.rent", "één" },

        // Missing parts.
        { "\"id\": \"voorbeeldstad\",", "", "VS4006", 1, "id", "Vul" },
        { "\"version\": \"1\",", "", "VS4006", 1, "version", "Vul" },
        { "\"owner\": \"het college van Voorbeeldstad\",", "", "VS4006", 1, "owner", "Vul" },
        { "\"goal\": \"eerder helpen\",", "", "VS4006", 1, "goal", "Vul" },
        { "\"validFrom\": \"2027-01-01\",", "", "VS4006", 1, "validFrom", "Vul" },
        { "\"validUntil\": \"2030-12-31\",", "", "VS4006", 1, "validUntil", "Vul" },
        { "{ \"rule\": \"repeat\", \"grownPoints\": 20, \"leaveOutNotGrown\": true }", "{ \"grownPoints\": 987654 }", "VS4006", 26, "rules[3].rule", "repeat" },
        { "\"fromEuros\": 250, ", "", "VS4006", 23, "rules[0].bands[1].fromEuros", "Vul" },
        { "\"name\": { \"nl\": \"laag\", \"en\": \"low\" }, ", "", "VS4006", 20, "classes[1].name", "Vul" },
        { "\"nl\": \"hoog\", ", "", "VS4006", 19, "classes[0].name.nl", "Vul" },
        { ", \"legalBasis\": \"Wgs art. 8\"", "", "VS4006", 16, "hostFacts[0].legalBasis", "Vul" },

        // Wrong types.
        { "\"title\": \"Voorbeeld\",", "\"title\": 987654,", "VS4007", 4, "title", "tekst" },
        { "\"everySignalAnOffer\": false,", "\"everySignalAnOffer\": \"Geheim\",", "VS4007", 12, "everySignalAnOffer", "true of false" },
        { "\"randomShare\": 5,", "\"randomShare\": \"Geheim\",", "VS4007", 13, "randomShare", "heel getal" },
        { "\"notes\": [ \"een opmerking\" ],", "\"notes\": \"Geheim\",", "VS4007", 11, "notes", "lijst" },
        { "\"notes\": [ \"een opmerking\" ],", "\"notes\": null,", "VS4007", 11, "notes", "lijst" },
        { "{ \"title\": \"Wgs\", \"article\": \"art. 2\", \"location\": \"https://example.org/wgs\" }", "\"Geheim\"", "VS4007", 10, "sources[0]", "accolades" },
        { "{ \"id\": \"low\", \"name\": { \"nl\": \"laag\", \"en\": \"low\" }, \"from\": 0 }", "\"Geheim\"", "VS4007", 20, "classes[1]", "accolades" },
        { "{ \"nl\": \"hoog\", \"en\": \"high\" }", "\"Geheim\"", "VS4007", 19, "classes[0].name", "accolades" },
        { "[ { \"fromEuros\": 50, \"points\": 10 }, { \"fromEuros\": 250, \"points\": 25 } ]", "null", "VS4007", 23, "rules[0].bands", "lijst" },
        { "{ \"fromEuros\": 250, \"points\": 25 }", "null", "VS4007", 23, "rules[0].bands[1]", "accolades" },
        { "{ \"rent\": 20, \"energy\": 15 }", "[ \"Geheim\" ]", "VS4007", 24, "rules[1].points", "accolades" },
        { "\"energy\": 15", "\"energy\": \"Geheim\"", "VS4007", 24, "rules[1].points.energy", "heel getal" },
        { "\"leaveOutNotGrown\": true", "\"leaveOutNotGrown\": \"Geheim\"", "VS4007", 26, "rules[3].leaveOutNotGrown", "true of false" },
        { "\"grownPoints\": 20", "\"grownPoints\": null", "VS4007", 26, "rules[3].grownPoints", "heel getal" },
        { "\"hostKey\": \"days-here\"", "\"hostKey\": 987654", "VS4007", 28, "rules[5].hostKey", "tekst" },
        { "{ \"rule\": \"threshold-amount\", \"amountEuros\": 50 }", "\"Geheim\"", "VS4007", 27, "rules[4]", "accolades" },
        { "\"rule\": \"repeat\"", "\"rule\": 987654", "VS4007", 26, "rules[3].rule", "naam van een regel" },
        { "\"lists\": { \"a\": [ 1 ] }", "\"lists\": { \"a\": [ 1, [] ] }", "VS4007", 29, "rules[5].lists.a[1]", "heel getal" },

        // Choices.
        { "\"unit\": \"days\"", "\"unit\": \"Geheim\"", "VS4008", 16, "hostFacts[0].unit", "workingDays" },
        { "\"unit\": \"days\"", "\"unit\": \"choice\"", "VS4008", 16, "hostFacts[0].unit", "yesNo" },
        { "[ \"hasMinorChildren\" ]", "[ \"Geheim\" ]", "VS4008", 15, "asks[0]", "hasMinorChildren" },
        { "[ \"hasMinorChildren\" ]", "[ \"hasMinorChildren\", \"totalArrears\" ]", "VS4008", 15, "asks[1]", "hasMinorChildren" },
        { "\"energy\": 15", "\"enrgy\": 987654", "VS4008", 24, "rules[1].points.enrgy", "'energy'" },
        { "\"energy\": 15", "\"3\": 987654", "VS4008", 24, "rules[1].points.3", "healthInsurance" },
        { "\"repeat\": \"grown\"", "\"repeat\": \"Geheim\"", "VS4008", 28, "rules[5].repeat", "notGrown" },
        { "\"repeat\": \"grown\"", "\"repeat\": \"Grown\"", "VS4008", 28, "rules[5].repeat", "'grown'" },
        { "\"repeats\": [ \"none\" ]", "\"repeats\": [ \"none\", 987654 ]", "VS4008", 28, "rules[5].repeats[1]", "notGrown" },

        // Numbers.
        { "\"randomShare\": 5,", "\"randomShare\": 101,", "VS4009", 13, "randomShare", "van 0 tot en met 100" },
        { "\"randomShare\": 5,", "\"randomShare\": -1,", "VS4009", 13, "randomShare", "van 0 tot en met 100" },
        { "\"randomShare\": 5,", "\"randomShare\": 98765.4,", "VS4009", 13, "randomShare", "van 0 tot en met 100" },
        { "\"from\": 60,", "\"from\": 9876543210,", "VS4009", 19, "classes[0].from", "100000000" },
        { "\"casesPerMonth\": 40", "\"casesPerMonth\": -987654", "VS4009", 19, "classes[0].casesPerMonth", "van 0 tot en met 1000000" },
        { "\"grownPoints\": 20", "\"grownPoints\": -9876543", "VS4009", 26, "rules[3].grownPoints", "van -1000000 tot en met 1000000" },
        { "\"grownPoints\": 20", "\"grownPoints\": 98765e400", "VS4009", 26, "rules[3].grownPoints", "van -1000000 tot en met 1000000" },
        { "\"nearWorkingDays\": 10", "\"nearWorkingDays\": -1", "VS4009", 25, "rules[2].nearWorkingDays", "van 0 tot en met 1000" },
        { "\"nearWorkingDays\": 10", "\"nearWorkingDays\": 10.5", "VS4009", 25, "rules[2].nearWorkingDays", "heel getal" },
        { "\"points\": 25", "\"points\": 9876543", "VS4009", 23, "rules[0].bands[1].points", "1000000" },
        { "\"fromEuros\": 250", "\"fromEuros\": -0.4", "VS4009", 23, "rules[0].bands[1].fromEuros", "van 0" },
        { "\"energy\": 15", "\"energy\": 9876543", "VS4009", 24, "rules[1].points.energy", "1000000" },
        { "\"amountEuros\": 50", "\"amountEuros\": 9876543210987654321098765432109876543210", "VS4009", 27, "rules[4].amountEuros", "1000000" },
        { "\"share\": 0.5", "\"share\": 1.01", "VS4009", 28, "rules[5].share", "van 0 tot en met 1" },
        { "\"maybe\": 9", "\"maybe\": 9876543210", "VS4009", 29, "rules[5].maybe", "heel getal" },

        // Texts.
        { "\"id\": \"voorbeeldstad\",", "\"id\": \"Geheim Beleid\",", "VS4010", 2, "id", "kleine letters" },
        { "\"version\": \"1\",", "\"version\": \"Geheim/1\",", "VS4010", 3, "version", "2027.1" },
        { "\"owner\": \"het college van Voorbeeldstad\",", "\"owner\": \" \",", "VS4010", 5, "owner", "tekst" },
        { "\"goal\": \"eerder helpen\",", "\"goal\": \"Geheim\\nGeheim\",", "VS4010", 6, "goal", "één regel" },
        { "\"strategy\": \"home-visit\"", "\"strategy\": \"Geheim!\"", "VS4010", 19, "classes[0].strategy", "kleine letters" },
        { "\"https://example.org/wgs\"", "\"Geheim\"", "VS4010", 10, "sources[0].location", "https://" },
        { "\"https://example.org/wgs\"", "\"javascript:Geheim\"", "VS4010", 10, "sources[0].location", "https://" },
        { "[ \"een opmerking\" ]", "[ \"een opmerking\", 987654 ]", "VS4010", 11, "notes[1]", "tekst" },
        { "\"key\": \"days-here\"", "\"key\": \"Geheim\"", "VS4024", 16, "hostFacts[0].key", "zonder 'host:'" },

        // Days.
        { "\"validFrom\": \"2027-01-01\"", "\"validFrom\": \"2027-02-30\"", "VS4011", 8, "validFrom", "jaar-maand-dag" },
        { "\"validFrom\": \"2027-01-01\"", "\"validFrom\": \"01-01-2027 Geheim\"", "VS4011", 8, "validFrom", "jaar-maand-dag" },
        { "\"validUntil\": \"2030-12-31\"", "\"validUntil\": \"9999-12-31\"", "VS4011", 9, "validUntil", "2100" },
        { "\"validUntil\": \"2030-12-31\"", "\"validUntil\": \"2026-12-31\"", "VS4012", 9, "validUntil", "validFrom" },
        { "\"validUntil\": \"2030-12-31\"", "\"validUntil\": \"2031-01-01\"", "VS4013", 9, "validUntil", "Wgs artikel 2" },

        // Rules.
        { "\"rule\": \"repeat\"", "\"rule\": \"repeatt\"", "VS4014", 26, "rules[3].rule", "'repeat'" },
        { "\"rule\": \"repeat\"", "\"rule\": \"Geheim\"", "VS4014", 26, "rules[3].rule", "warm-handover" },
        { "{ \"rule\": \"threshold-amount\", \"amountEuros\": 50 }", "{ \"rule\": \"repeat\" }", "VS4015", 27, "rules[4]", "één" },
        { "\"rule\": \"repeat\", \"grownPoints\": 20, \"leaveOutNotGrown\": true", "\"rule\": \"own\", \"code\": \"Geheim, Geheim 1.0\"", "VS4016", 26, "rules[3].code", "programma" },
        { "\"amountEuros\": 50", "\"amountEuros\": 50.987654", "VS4017", 27, "rules[4].amountEuros", "hele centen" },
        { "{ \"fromEuros\": 250,", "{ \"fromEuros\": 50,", "VS4017", 23, "rules[0].bands", "elke grens één keer" },
        { "[ { \"fromEuros\": 50, \"points\": 10 }, { \"fromEuros\": 250, \"points\": 25 } ]", "[]", "VS4017", 23, "rules[0].bands", "schema" },
        { "\"exact\": 1.25", "\"exact\": -98765.40", "VS4017", 29, "rules[5].exact", "schema" },
        { "\"exact\": 1.25", "\"exact\": 79228162514264337593543950335", "VS4017", 29, "rules[5].exact", "schema" },
        { "\"notAboveMaybe\": 3", "\"notAboveMaybe\": 987654", "VS4017", 29, "rules[5].notAboveMaybe", "schema" },
        { "\"hostKey\": \"days-here\"", "\"hostKey\": \"Geheim!\"", "VS4017", 28, "rules[5].hostKey", "schema" },

        // Classes and facts.
        { "\"id\": \"low\"", "\"id\": \"high\"", "VS4019", 20, "classes[1].id", "eigen" },
        { "\"from\": 0 }", "\"from\": 60 }", "VS4019", 20, "classes[1].from", "eigen" },
        { "\"id\": \"low\"", "\"id\": \"urgent\"", "VS4020", 20, "classes[1].id", "'left-out'" },
        { "\"id\": \"low\"", "\"id\": \"left-out\"", "VS4020", 20, "classes[1].id", "'urgent'" },
        { "\"asks\": [ \"hasMinorChildren\" ],", "", "VS4021", 28, "rules[5]", "'hasMinorChildren' in 'asks'" },
        { "\"hostKey\": \"days-here\"", "\"hostKey\": \"geheim\"", "VS4022", 28, "rules[5]", "doel en grondslag" },
        { "[ \"hasMinorChildren\" ]", "[ \"hasMinorChildren\", \"hasMinorChildren\" ]", "VS4023", 15, "asks[1]", "één" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_with_its_place_and_its_remedy(string sound, string wrong, string code, int line, string? place, string remedy)
    {
        Assert.Equal(2, Sound.Split(sound).Length);

        Diagnostic finding = Assert.Single(Refused(Sound.Replace(sound, wrong, StringComparison.Ordinal)));

        Assert.Equal((code, line, place), (finding.Code.Id, finding.Row, finding.Field));
        Assert.Contains(remedy, $"{finding.Code.Remedy.Dutch} {finding.Code.Message.Dutch}", StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Fatal, finding.Severity);
        string[] said = [finding.ToString(), finding.PlaceIn(Language.Dutch), .. new[] { finding.Code.Message, finding.Code.Remedy }.SelectMany(t => new[] { t.Dutch, t.English })];
        Assert.All(said, text =>
        {
            Assert.DoesNotContain("geheim", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("98765", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("\"partnerTypes\": [ \"rent\" ]", "\"partnerTypes\": [ \"geheim\" ]", 7, "rules[0].rows[0].when.partnerTypes")]
    [InlineData("\"from\": 1000", "\"below\": 1000", 8, "rules[0].rows[1].when.highestArrears")]
    [InlineData("\"highestArrears\"", "\"geheim\"", 8, "rules[0].rows[1].when.geheim")]
    [InlineData("\"id\": \"two\"", "\"id\": \"one\"", 8, "rules[0].rows[1].id")]
    [InlineData("\"match\": \"first\"", "\"match\": \"geheim\"", 5, "rules[0].match")]
    [InlineData("\"points\": 1,", "\"points\": 1, \"points\": 2,", 7, "rules[0].rows[0].points")]
    public void A_fault_inside_a_decision_table_has_its_own_place(string sound, string wrong, int line, string place)
    {
        const string File = """
            { "id": "a", "version": "1", "owner": "b", "goal": "c", "validFrom": "2027-01-01", "validUntil": "2030-12-31",
              "rules": [
                {
                  "rule": "decision-table",
                  "id": "tabel", "match": "first", "name": { "nl": "tabel", "en": "table" },
                  "rows": [
                    { "id": "one", "when": { "partnerTypes": [ "rent" ] }, "points": 1, "reason": { "nl": "Het gaat om huur.", "en": "It is rent." } },
                    { "id": "two", "when": { "highestArrears": { "from": 1000, "to": 50000 } }, "points": 1, "reason": { "nl": "Het is veel.", "en": "It is much." } }
                  ]
                }
              ] }
            """;
        Assert.Equal(2, File.Split(sound).Length - (sound.StartsWith("\"points", StringComparison.Ordinal) ? 1 : 0));
        int at = File.IndexOf(sound, StringComparison.Ordinal);

        PolicyReadResult result = PriorityPolicyFile.Read(Encoding.UTF8.GetBytes($"{File[..at]}{wrong}{File[(at + sound.Length)..]}"), "a.json");

        Assert.NotNull(PriorityPolicyFile.Read(Encoding.UTF8.GetBytes(File), "a.json").Policy);
        Assert.Null(result.Policy);
        Assert.Equal((line, place), (Assert.Single(result.Diagnostics).Row, result.Diagnostics[0].Field));
    }

    [Fact]
    public void There_are_more_than_forty_different_faults() => Assert.True(Faults.DistinctBy(f => f.Data.Item2 + f.Data.Item1).Count() > 40);

    [Fact]
    public void The_file_without_a_fault_is_read()
    {
        PolicyReadResult result = PriorityPolicyFile.Read(Encoding.UTF8.GetBytes(Sound), "beleid.json", TestRule.Kinds);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("voorbeeldstad-1", result.Policy!.Label);
        Assert.Equal(6, result.Policy.Rules.Count);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        PolicyReadResult result = PriorityPolicyFile.Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sound)], "beleid.json", TestRule.Kinds);

        Assert.NotNull(result.Policy);
    }

    [Theory]
    [InlineData("", 1, "VS4001")]
    [InlineData("\n\n", 3, "VS4001")]
    [InlineData("{ \"id\": \"a\" } {}", 1, "VS4001")]
    [InlineData("[]", 1, "VS4007")]
    [InlineData("null", 1, "VS4007")]
    [InlineData("\"Geheim\"", 1, "VS4007")]
    public void A_file_that_is_no_object_is_refused(string text, int line, string code)
    {
        Diagnostic finding = Assert.Single(Refused(text));

        Assert.Equal((code, line), (finding.Code.Id, finding.Row));
        Assert.Equal($"beleid.json row {line}", finding.Place);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_on_their_line()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(Sound.Replace("eerder helpen\",", "\u00E9\u00E9rder\",", StringComparison.Ordinal));

        Diagnostic finding = Assert.Single(PriorityPolicyFile.Read(bytes, "beleid.json", TestRule.Kinds).Diagnostics);

        Assert.Equal(("VS4002", 6), (finding.Code.Id, finding.Row));
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Sound), .. Enumerable.Repeat((byte)' ', PriorityPolicyFile.MaximumBytes)];

        Assert.Equal("VS4003", Assert.Single(PriorityPolicyFile.Read(bytes, "beleid.json", TestRule.Kinds).Diagnostics).Code.Id);
    }

    [Fact]
    public void A_million_brackets_are_refused_and_nothing_worse() =>
        Assert.Equal("VS4003", Assert.Single(Refused(new string('[', 1_000_000))).Code.Id);

    [Theory]
    [InlineData(0, "VS4018", null)]
    [InlineData(65, "VS4018", null)]
    [InlineData(64, null, null)]
    public void A_policy_has_one_to_64_rules(int count, string? code, string? _)
    {
        string rules = string.Join(",\n", Enumerable.Range(0, count).Select(i => $$"""{ "rule": "many", "id": "rule-{{i}}" }"""));
        string file = $$"""
            { "id": "a", "version": "1", "owner": "b", "goal": "c", "validFrom": "2027-01-01", "validUntil": "2027-12-31",
              "rules": [{{rules}}] }
            """;

        PolicyReadResult result = PriorityPolicyFile.Read(Encoding.UTF8.GetBytes(file), "beleid.json", ManyRules.Kinds);

        Assert.Equal(code is null, result.Policy is not null);
        Assert.Equal(code is null ? [] : [(code, 2, "rules")], result.Diagnostics.Select(d => (d.Code.Id, d.Row!.Value, d.Field!)));
    }

    [Fact]
    public void A_policy_has_at_most_100_classes()
    {
        string classes = string.Join(',', Enumerable.Range(0, 101).Select(i => $$"""{ "id": "c-{{i}}", "from": {{i}}, "name": { "nl": "a", "en": "b" } }"""));

        Diagnostic finding = Assert.Single(Refused(Replaced(Sound, "\"classes\": [", "]", $"\"classes\": [ {classes}")));

        Assert.Equal(("VS4018", "classes"), (finding.Code.Id, finding.Field));
    }

    [Fact]
    public void All_faults_are_reported_at_once_in_the_order_of_the_file()
    {
        string wrong = Sound.Replace("\"version\": \"1\",", "", StringComparison.Ordinal)
            .Replace("\"randomShare\": 5", "\"randomShare\": 500", StringComparison.Ordinal)
            .Replace("\"points\": 10", "\"points\": true", StringComparison.Ordinal)
            .Replace("\"points\": 25", "\"point\": 25", StringComparison.Ordinal)
            .Replace("\"rule\": \"repeat\"", "\"rule\": \"repeats\"", StringComparison.Ordinal)
            .Replace("\"amountEuros\": 50", "\"amountEuros\": -1", StringComparison.Ordinal);

        Assert.Equal(
            "VS4006 version, VS4009 randomShare, VS4007 rules[0].bands[0].points, VS4005 rules[0].bands[1].point, VS4006 rules[0].bands[1].points, "
            + "VS4014 rules[3].rule, VS4009 rules[4].amountEuros",
            string.Join(", ", Refused(wrong).Select(d => $"{d.Code.Id} {d.Field}")));
    }

    [Fact]
    public void A_file_with_countless_faults_has_a_hundred_findings() =>
        Assert.Equal(100, Refused($$"""{ "notes": [{{string.Join(',', Enumerable.Repeat("1", 90_000))}}] }""").Count);

    [Fact]
    public void Every_code_has_an_example_here()
    {
        IEnumerable<string> all = typeof(PolicyFileDiagnostics).GetFields().Select(f => f.GetValue(null)).OfType<DiagnosticCode>().Select(c => c.Id);

        Assert.Equal(["VS4018"], all.Except(Faults.Select(f => f.Data.Item3)));
    }

    [Fact]
    public void Every_code_says_in_both_languages_what_it_is_and_what_to_do()
    {
        DiagnosticCode[] all = [.. typeof(PolicyFileDiagnostics).GetFields().Select(f => f.GetValue(null)).OfType<DiagnosticCode>()];

        Assert.Equal(all.Length, all.Select(c => c.Id).Distinct().Count());
        Assert.All(all.SelectMany(c => new[] { c.Message, c.Remedy }), text =>
        {
            Assert.EndsWith(".", text.Dutch, StringComparison.Ordinal);
            Assert.EndsWith(".", text.English, StringComparison.Ordinal);
            Assert.NotEqual(text.Dutch, text.English);
        });
    }

    private static IReadOnlyList<Diagnostic> Refused(string text)
    {
        PolicyReadResult result = PriorityPolicyFile.Read(Encoding.UTF8.GetBytes(text), "beleid.json", TestRule.Kinds);
        Assert.Null(result.Policy);
        return result.Diagnostics;
    }

    private static string Replaced(string text, string from, string until, string by)
    {
        int start = text.IndexOf(from, StringComparison.Ordinal);
        return text[..start] + by + text[text.IndexOf(until, start, StringComparison.Ordinal)..];
    }
}
