using System.Text.Json;

namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class DecisionTableFaultTests
{
    private const string Why = "\"reason\": { \"nl\": \"Daarom.\", \"en\": \"Therefore.\" }";

    [Theory]
    [InlineData("\"partnerTypes\": [\"rentt\"]", "partnerTypes", "rent, energy")]
    [InlineData("\"partnerTypes\": []", "partnerTypes", "at least one")]
    [InlineData("\"partnerTypes\": { \"from\": 1 }", "partnerTypes", "list of names")]
    [InlineData("\"partnerTypes\": \"unknown\"", "partnerTypes", "never unknown")]
    [InlineData("\"signalCount\": \"unknown\"", "signalCount", "never unknown")]
    [InlineData("\"signalCount\": 1.5", "signalCount", "whole number")]
    [InlineData("\"signalCount\": true", "signalCount", "is a number")]
    [InlineData("\"signalCount\": [\"two\"]", "signalCount", "is a number")]
    [InlineData("\"totalArrears\": { \"from\": 1.005 }", "totalArrears", "whole cents")]
    [InlineData("\"totalArrears\": { \"from\": 1e20 }", "totalArrears", "up to")]
    [InlineData("\"repeat\": { \"allOf\": [\"grown\"] }", "repeat", "one holds")]
    [InlineData("\"isThreatening\": 1", "isThreatening", "true or false")]
    [InlineData("\"arrears\": 1", "arrears", "totalArrears")]
    [InlineData("\"host:\": 1", "host:", "host:key")]
    public void A_condition_that_does_not_fit_its_fact_is_refused_with_its_place(string when, string fact, string expected)
    {
        ArgumentException fault = Refused($$"""{ "rows": [ { "id": "a", {{Why}} }, { "id": "b", "when": { {{when}} }, {{Why}} } ] }""");

        Assert.Equal($"rows[1].when.{fact}", fault.ParamName);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("count", "5.5")]
    [InlineData("count", "true")]
    [InlineData("yesNo", "5")]
    public void A_condition_of_a_file_that_does_not_fit_a_fact_of_the_host_is_a_finding_with_its_place(string unit, string condition)
    {
        string file = $$"""
            {
              "id": "test", "version": "1", "owner": "a", "goal": "b", "validFrom": "2027-01-01", "validUntil": "2028-01-01",
              "hostFacts": [ { "key": "own", "name": { "nl": "eigen", "en": "own" }, "unit": "{{unit}}", "purpose": { "nl": "a", "en": "b" }, "legalBasis": "c" } ],
              "rules": [ { "rule": "decision-table", "rows": [ { "id": "a", "points": 1, "when": { "host:own": {{condition}} }, {{Why}} } ] } ]
            }
            """;

        PolicyReadResult result = PriorityPolicyFile.Read(System.Text.Encoding.UTF8.GetBytes(file), "policy.json");

        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("VS4017", "rules[0].rows[0].when.host:own"), (finding.Code.Id, finding.Field));
    }

    [Theory]
    [InlineData("\"leeftijd\": 5", "when.leeftijd", "De feiten zijn")]
    [InlineData("\"partnerType\": [\"rent\"]", "when.partnerType", "Misschien is 'partnerTypes' bedoeld.")]
    [InlineData("\"partnerTypes\": [\"rant\"]", "when.partnerTypes", "misschien is 'rent' bedoeld")]
    [InlineData("\"partnerTypes\": 5", "when.partnerTypes", "lijst van namen")]
    [InlineData("\"totalArrears\": 50.987", "when.totalArrears", "hele centen")]
    [InlineData("\"totalArrears\": true", "when.totalArrears", "is een getal")]
    public void A_fault_in_a_row_of_a_file_tells_what_belongs_there(string condition, string field, string remedy)
    {
        Diagnostic finding = Assert.Single(ReadRow($$"""{ "id": "a", "points": 1, "when": { {{condition}} }, {{Why}} }""").Diagnostics);

        Assert.Equal(("VS4017", $"rules[0].rows[0].{field}"), (finding.Code.Id, finding.Field));
        Assert.Contains(remedy, finding.Code.Remedy.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("50.987", finding.Code.Remedy.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_leaves_out_in_a_wrong_way_is_offered_only_what_it_takes()
    {
        Diagnostic finding = Assert.Single(ReadRow($$"""{ "id": "a", "points": 0, "leaveOut": "notStated", "when": { "partnerTypes": ["rent"] }, {{Why}} }""").Diagnostics);

        Assert.Equal("rules[0].rows[0].leaveOut", finding.Field);
        Assert.Contains("'repeat'", finding.Code.Remedy.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("notStated", finding.Code.Remedy.Dutch, StringComparison.Ordinal);
    }

    private static PolicyReadResult ReadRow(string row) => PriorityPolicyFile.Read(
        System.Text.Encoding.UTF8.GetBytes($$"""
            {
              "id": "test", "version": "1", "owner": "a", "goal": "b", "validFrom": "2027-01-01", "validUntil": "2028-01-01",
              "rules": [ { "rule": "decision-table", "rows": [ {{row}} ] } ]
            }
            """),
        "policy.json");

    [Fact]
    public void As_many_tables_that_add_up_as_a_policy_can_hold_never_overflow_its_score()
    {
        PriorityPolicyBuilder builder = new("test");
        for (int table = 0; table < PriorityPolicyBuilder.MaximumRules; table++)
        {
            AddUp(builder, $"table-{table}", rows: 30);
        }

        PriorityPolicy policy = builder.Build();

        Assert.Equal(64 * 30_000_000, policy.Score(A.Facts).Score);
        Assert.NotNull(PolicyCheck.Of(policy));
        Assert.ThrowsAny<ArgumentException>(() => AddUp(new PriorityPolicyBuilder("test"), "table", rows: 31));
    }

    private static PriorityPolicyBuilder AddUp(PriorityPolicyBuilder builder, string id, int rows) => builder.AddDecisionTable(o =>
    {
        (o.Id, o.Match) = (id, DecisionTableMatch.AddUp);
        o.Rows = [.. Enumerable.Range(0, rows).Select(n => new DecisionTableRow($"row-{n}", 1_000_000, new Text("Daarom.", "Therefore.")))];
    });

    [Fact]
    public void Names_or_unknown_mean_the_same_in_code_and_in_a_file()
    {
        PriorityPolicy policy = OfRow(PriorityFact.Repeat, FactCondition.AnyOf(RepeatKind.Grown).OrUnknown());

        PriorityPolicy read = PriorityPolicyFile.Read(PriorityPolicyFile.Write(policy), "policy.json").Policy!;

        Assert.Equal(policy.Hash, read.Hash);
        Assert.All([RepeatKind.Grown, RepeatKind.Unknown], kind => Assert.Equal((1, 1), (policy.Score(A.Facts with { Repeat = kind }).Score, read.Score(A.Facts with { Repeat = kind }).Score)));
        Assert.Equal(0, policy.Score(A.Facts with { Repeat = RepeatKind.NotGrown }).Score);
        Assert.ThrowsAny<ArgumentException>(() => OfRow(PriorityFact.PartnerTypes, FactCondition.AnyOf(PartnerType.Rent).OrUnknown()));
    }

    private static PriorityPolicy OfRow(PriorityFact fact, FactCondition condition) => new PriorityPolicyBuilder("test", "1")
        .WithDocument(new PolicyDocument { Owner = "a", Goal = "b", ValidFrom = new LocalDate(2027, 1, 1), ValidUntil = new LocalDate(2028, 1, 1) })
        .AddDecisionTable(o => o.Rows = [new DecisionTableRow("a", 1, new Text("Daarom.", "Therefore.")).With(fact, condition)])
        .Build();

    [Theory]
    [InlineData("{ \"id\": \"Table One\" }", "id")]
    [InlineData("{ \"id\": \"legal-floor\" }", "id")]
    [InlineData("{ \"match\": \"notStated\" }", "match")]
    [InlineData("{ \"rows\": [ null ] }", "rows[0]")]
    [InlineData("{ \"rows\": [ { \"reason\": { \"nl\": \"a.\", \"en\": \"b.\" } } ] }", "rows[0].id")]
    [InlineData("{ \"rows\": [ { \"id\": \"a\", \"points\": 1 } ] }", "rows[0].reason")]
    [InlineData("{ \"rows\": [ { \"id\": \"a\", \"reason\": { \"nl\": \"{0}.\", \"en\": \"b.\" } } ] }", "rows[0].reason")]
    [InlineData("{ \"rows\": [ { \"id\": \"a\", \"points\": 1000001, \"reason\": { \"nl\": \"a.\", \"en\": \"b.\" } } ] }", "rows[0].points")]
    [InlineData("{ \"rows\": [ { \"id\": \"a\", \"points\": 1, \"leaveOut\": \"repeat\", \"reason\": { \"nl\": \"a.\", \"en\": \"b.\" } } ] }", "rows[0].leaveOut")]
    [InlineData("{ \"rows\": [ { \"id\": \"a\", \"leaveOut\": \"notStated\", \"reason\": { \"nl\": \"a.\", \"en\": \"b.\" } } ] }", "rows[0].leaveOut")]
    [InlineData("{ \"match\": \"addUp\", \"rows\": [ { \"id\": \"a\", \"leaveOut\": \"repeat\", \"reason\": { \"nl\": \"a.\", \"en\": \"b.\" } } ] }", "rows[0].leaveOut")]
    [InlineData("{ \"rows\": [ { \"id\": \"a\", \"reason\": { \"nl\": \"a.\", \"en\": \"b.\" } }, { \"id\": \"a\", \"reason\": { \"nl\": \"a.\", \"en\": \"b.\" } } ] }", "rows[1].id")]
    public void A_setting_that_is_wrong_is_refused_with_its_place(string json, string place) => Assert.Equal(place, Refused(json).ParamName);

    [Theory]
    [InlineData("\"totalArrears\": { \"form\": 1 }", "$.rows[0].when.totalArrears")]
    [InlineData("\"totalArrears\": { \"to\": 1, \"below\": 2 }", "$.rows[0].when.totalArrears")]
    [InlineData("\"totalArrears\": { \"to\": 1, \"to\": 2 }", "$.rows[0].when.totalArrears")]
    [InlineData("\"totalArrears\": { }", "$.rows[0].when.totalArrears")]
    [InlineData("\"totalArrears\": { \"from\": \"1\" }", "$.rows[0].when.totalArrears")]
    [InlineData("\"totalArrears\": \"1\"", "$.rows[0].when.totalArrears")]
    [InlineData("\"totalArrears\": [1, 2]", "$.rows[0].when.totalArrears")]
    [InlineData("\"partnerTypes\": { \"allOf\": \"rent\" }", "$.rows[0].when.partnerTypes")]
    [InlineData("\"totalArrears\": 1, \"totalArrears\": 2", "$.rows[0].when.totalArrears")]
    public void What_is_no_condition_at_all_is_refused_with_its_path(string when, string path) => Assert.Equal(
        path, Assert.Throws<JsonException>(() => PublishedTables.Options($$"""{ "rows": [ { "id": "a", "when": { {{when}} }, {{Why}} } ] }""")).Path);

    [Theory]
    [InlineData("{ \"rows\": [ { \"id\": \"a\", \"reason\": { \"nl\": \"a.\" } } ] }", "$.rows[0].reason")]
    [InlineData("{ \"rows\": [ { \"id\": \"a\", \"reason\": { \"nl\": \"a.\", \"nl\": \"b.\" } } ] }", "$.rows[0].reason")]
    [InlineData("{ \"name\": \"tabel\" }", "$.name")]
    public void A_text_needs_both_languages(string json, string path) => Assert.Equal(path, Assert.Throws<JsonException>(() => PublishedTables.Options(json)).Path);

    [Fact]
    public void A_table_as_it_stands_in_a_policy_file_is_read_once_parsed()
    {
        PriorityRuleKind kind = PriorityRuleKinds.BuiltIn.Find("decision-table")!;
        using JsonDocument table = JsonDocument.Parse(PublishedTables.Heemskerk);
        using JsonDocument twice = JsonDocument.Parse($$"""{ "rows": [ { "id": "a", "when": { "signalCount": 1, "signalCount": 2 }, {{Why}} } ] }""");

        PolicyRule rule = kind.Make(table.RootElement);

        Assert.Equal(("heemskerk", "werkinstructie"), (rule.Rule.Id, rule.Rule.Name.Dutch));
        Assert.Equal(rule.Rule.Description, kind.Make(rule.Settings!.Value).Rule.Description);
        Assert.Throws<JsonException>(() => kind.Make(twice.RootElement));
    }

    [Fact]
    public void A_table_that_adds_up_has_at_most_64_rows()
    {
        static DecisionTableRow[] Rows(int count) => [.. Enumerable.Range(0, count).Select(i => new DecisionTableRow($"r{i}", 1, new Text("Een rij.", "A row.")))];

        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddDecisionTable(o => (o.Match, o.Rows) = (DecisionTableMatch.AddUp, Rows(64))).Build();

        Assert.Equal(64, policy.Score(A.Facts).Score);
        Assert.StartsWith("64 rijen tellen mee.", policy.Assess(A.Facts).Outcomes.Single().ReasonIn(Language.Dutch), StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => new PriorityPolicyBuilder("test").AddDecisionTable(o => (o.Match, o.Rows) = (DecisionTableMatch.AddUp, Rows(65))));
    }

    private static ArgumentException Refused(string json) => Assert.ThrowsAny<ArgumentException>(() => PublishedTables.OfJson(json));
}
