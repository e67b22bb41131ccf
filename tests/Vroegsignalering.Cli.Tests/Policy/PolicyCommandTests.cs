using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Tests.Policy;

/// <summary><c>vroeg policy</c> on the sample municipality.</summary>
public sealed class PolicyCommandTests(ProcessedTown town) : IClassFixture<ProcessedTown>, IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nl", "Doen: ", "Bevindingen: 2")]
    [InlineData("en", "To do: ", "Findings: 2")]
    public void Check_tells_every_finding_with_its_place_and_remedy(string language, string remedy, string count)
    {
        Call call = Call.Vroeg("policy", "check", Repository.Policy("landelijk-basis"), "--language", language);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains("landelijk-basis.json, rules.threshold-amount", call.Output, StringComparison.Ordinal);
        Assert.Contains(count, call.Output, StringComparison.Ordinal);
        Assert.Equal(3, call.Output.Split(remedy).Length);
        Assert.Contains(PriorityPolicies.NationalBasis.Hash, call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", ExitCodes.Done)]
    [InlineData("error", ExitCodes.Done)]
    [InlineData("warning", ExitCodes.Findings)]
    [InlineData("info", ExitCodes.Findings)]
    public void Check_ends_with_1_from_the_level_of_fail_on(string level, int exitCode) =>
        Assert.Equal(exitCode, Call.Vroeg("policy", "check", "landelijk-basis", "--fail-on", level).ExitCode);

    [Fact]
    public void Check_tells_the_line_of_every_fault_of_a_file_that_is_refused()
    {
        File.WriteAllText(_folder["fout.json"], File.ReadAllText(Repository.Policy("landelijk-basis"))
            .Replace("\"amountEuros\": 50", "\"amountEuros\": -50", StringComparison.Ordinal)
            .Replace("\"grownPoints\"", "\"groeipunten\"", StringComparison.Ordinal));

        Call call = Call.Vroeg("policy", "check", _folder["fout.json"]);

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("VS4009 geweigerd fout.json regel 35, rules[0].amountEuros", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS4005", call.Output, StringComparison.Ordinal);
        Assert.Empty(call.Error);
    }

    [Fact]
    public void Check_tells_when_a_class_names_a_strategy_that_is_not_there()
    {
        File.WriteAllText(_folder["p.json"], File.ReadAllText(Repository.Policy("landelijk-basis"))
            .Replace("\"from\": 60", "\"from\": 60, \"strategy\": \"postduif\"", StringComparison.Ordinal));

        Call call = Call.Vroeg("policy", "check", _folder["p.json"]);

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("VS3031 fout p.json, classes.high.strategy", call.Output, StringComparison.Ordinal);
        Assert.Contains("phone-message-visit", call.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.WrongCall, Call.Vroeg("policy", "describe", _folder["p.json"]).ExitCode);
    }

    [Fact]
    public void Describe_writes_the_document_to_the_screen_or_to_a_file()
    {
        Call shown = Call.Vroeg("policy", "describe", "landelijk-basis");
        Call written = Call.Vroeg("policy", "describe", "landelijk-basis", "--out", _folder["p.md"]);

        Assert.Equal(PolicyDescription.Of(PriorityPolicies.NationalBasis), shown.Output);
        Assert.Equal(shown.Output, File.ReadAllText(_folder["p.md"]));
        Assert.Empty(written.Output);
        Assert.StartsWith("# ", Call.Vroeg("policy", "describe", "strikt", "--language", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Register_writes_the_record_and_tells_what_a_person_must_still_write()
    {
        string[] args = ["policy", "register", "landelijk-basis", "--organisation", "Gemeente Voorbeeldstad", "--contact", "a@voorbeeld.example", "--on", "2026-11-04"];

        Call shown = Call.Vroeg(args);
        Call written = Call.Vroeg([.. args, "--out", _folder["record.json"]]);

        Assert.Equal(shown.Output, File.ReadAllText(_folder["record.json"]));
        Assert.Equal(shown.Error, written.Output);
        Assert.Contains("proportionality", written.Output, StringComparison.Ordinal);
        using JsonDocument record = JsonDocument.Parse(shown.Output);
        Assert.Equal("In gebruik", record.RootElement.GetProperty("status").GetString());
    }

    [Fact]
    public void Compare_counts_the_cases_below_the_threshold_as_those_that_move_to_strikt()
    {
        Call call = Call.Vroeg("policy", "compare", "landelijk-basis", "strikt", "--facts", town.Facts, "--places", "60", "--out", _folder.Path);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        using FileStream log = File.OpenRead(town.Facts);
        string[] leftOut = [.. DecisionLog.Read(log).Where(d => d.Tier == PriorityTier.LeftOut).Select(d => d.CaseId).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(leftOut);
        string[][] movers = Csv("movers.csv");
        Assert.Equal(leftOut, movers.Skip(1).Select(r => r[1]).Order(StringComparer.Ordinal));
        Assert.All(movers.Skip(1), r => Assert.Equal("niet opgepakt", r[3]));
        Assert.All(movers.Skip(1), r => Assert.Contains("drempel", r[7], StringComparison.Ordinal));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"krijgen er {leftOut.Length} "), call.Output, StringComparison.Ordinal);
        Assert.Contains(Csv("compare.csv"), r => r is ["zaken per klasse", "", "laag", ..] && r[5] == leftOut.Length.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Van {0} zaken krijgen", "compare", "landelijk-basis", "strikt")]
    [InlineData("alle zaken    {0} ", "fairness", "strikt")]
    public void Cases_that_were_closed_before_the_policy_looked_do_not_count(string told, params string[] args)
    {
        using FileStream log = File.OpenRead(town.Facts);
        PriorityDecision[] all = [.. DecisionLog.Read(log)];
        int closed = all.Count(d => d.Context.Contains(new("origin", "DecidedBefore")));

        Call call = Call.Vroeg(["policy", .. args, "--facts", town.Facts]);

        Assert.NotEqual(0, closed);
        Assert.Contains(told.Replace("{0}", (all.Length - closed).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_moves_between_a_policy_and_itself()
    {
        Call call = Call.Vroeg("policy", "compare", "strikt", Repository.Policy("strikt"), "--facts", town.Facts, "--out", _folder.Path);

        Assert.Contains("krijgen er 0 (0%)", call.Output, StringComparison.Ordinal);
        Assert.Single(Csv("movers.csv"));
    }

    [Fact]
    public void The_work_follows_from_the_classes_and_their_strategies()
    {
        // Under both policies all classes go by letter first; strikt has as many more letters as cases that landelijk-basis leaves out.
        Call call = Call.Vroeg("policy", "compare", "landelijk-basis", "strikt", "--facts", town.Facts, "--strategy", "letter-phone-visit", "--out", _folder.Path);

        string[][] rows = Csv("compare.csv");
        string[][] ordinary = [.. rows.Where(r => r is ["zaken per klasse", _, "hoog" or "midden" or "laag", ..])];
        string[] letters = Assert.Single(rows, r => r is ["contactpogingen", _, "brief", ..]);
        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Equal((Sum(ordinary, 3), Sum(ordinary, 4)), (Sum([letters], 3), Sum([letters], 4)));
    }

    [Fact]
    public void A_fact_that_no_case_has_is_told()
    {
        File.WriteAllText(_folder["p.json"], File.ReadAllText(Repository.Policy("landelijk-basis"))
            .Replace("\"rules\": [", "\"asks\": [ \"hasMinorChildren\" ],\n  \"rules\": [ { \"rule\": \"minor-children\" },", StringComparison.Ordinal));

        Call call = Call.Vroeg("policy", "compare", "landelijk-basis", _folder["p.json"], "--facts", town.Facts);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains("van geen enkele zaak bekend", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_logs_and_a_log_given_twice_change_no_count()
    {
        string[] lines = File.ReadAllLines(town.Facts);
        File.WriteAllLines(_folder["1.jsonl"], lines[..100]);
        File.WriteAllLines(_folder["2.jsonl"], lines[100..]);

        Call whole = Compare("a", town.Facts);
        Call parts = Compare("b", _folder["2.jsonl"], _folder["1.jsonl"]);
        Call twice = Call.Vroeg("policy", "compare", "landelijk-basis", "strikt", "--facts", town.Facts, town.Facts);

        Assert.Equal(whole.Output, parts.Output);
        Assert.Equal(File.ReadAllBytes(_folder["a/movers.csv"]), File.ReadAllBytes(_folder["b/movers.csv"]));
        Assert.Contains("Alleen het laatste telt.", twice.Output, StringComparison.Ordinal);
        Assert.Contains("krijgen er 7 ", whole.Output, StringComparison.Ordinal);
        Assert.Contains("krijgen er 7 ", twice.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_call_gives_the_same_bytes_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Call a = Compare("a", town.Facts);
            Call fa = Call.Vroeg("policy", "fairness", "landelijk-basis", "--facts", town.Facts, "--out", _folder["a"]);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Call b = Compare("b", town.Facts);
            Call fb = Call.Vroeg("policy", "fairness", "landelijk-basis", "--facts", town.Facts, "--out", _folder["b"]);

            Assert.Equal((a.Output, fa.Output), (b.Output, fb.Output));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.All(
            ["compare.html", "compare.csv", "movers.csv", "fairness.html", "fairness.csv"],
            name => Assert.Equal(File.ReadAllBytes(_folder[$"a/{name}"]), File.ReadAllBytes(_folder[$"b/{name}"])));
    }

    [Theory]
    [InlineData("compare", "nl")]
    [InlineData("compare", "en")]
    [InlineData("fairness", "nl")]
    [InlineData("fairness", "en")]
    public void A_page_asks_nothing_of_another_host_and_has_a_table_for_each_picture(string command, string language)
    {
        string[] policies = command == "compare" ? ["landelijk-basis", "strikt"] : ["landelijk-basis"];

        Call.Vroeg(["policy", command, .. policies, "--facts", town.Facts, "--out", _folder.Path, "--language", language]);

        string page = File.ReadAllText(_folder[$"{command}.html"]);
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<th scope=\"col\"></th>", page, StringComparison.Ordinal);
        Assert.Single(page.Split("<h1>")[1..]);
        string[] pictures = page.Split("<svg")[1..];
        Assert.Equal(command == "compare" ? 5 : 1, pictures.Length);
        Assert.All(pictures, picture => Assert.Contains("role=\"img\" aria-label=\"", picture, StringComparison.Ordinal));
        Assert.All(pictures, after => Assert.StartsWith("<div class=\"table\" role", after[(after.IndexOf("</svg>", StringComparison.Ordinal) + 6)..].TrimStart(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_fairness_sheet_holds_no_count_of_1_to_9()
    {
        Call call = Call.Vroeg("policy", "fairness", "landelijk-basis", "--facts", town.Facts, "--out", _folder.Path);

        string[][] rows = [.. Csv("fairness.csv").Skip(1).Where(r => !r[3].EndsWith('%'))];
        Assert.Contains(rows, r => r is [_, "minder dan € 50", "zaken", "minder dan 10"]);
        Assert.Contains(rows, r => r is [_, "27 tot en met 66 jaar", "zaken", "153"]);
        Assert.All(rows, r => Assert.False(r[3].Length == 1 && r[3][0] is >= '1' and <= '9', string.Join(';', r)));
        Assert.Contains("Wgs artikel 8b", call.Output, StringComparison.Ordinal);
        Assert.Contains("hoogte van de achterstand", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_gives_each_reader_the_explanation_of_the_policy()
    {
        using FileStream log = File.OpenRead(town.Facts);
        PriorityDecision decision = DecisionLog.Read(log).First(d => d.Tier == PriorityTier.LeftOut);
        PriorityAssessment assessment = PriorityPolicies.NationalBasis.Assess(decision.Facts);
        string[] args = ["policy", "explain", "landelijk-basis", "--facts", town.Facts, "--case", decision.CaseId];

        Call caseworker = Call.Vroeg([.. args, "--what-if"]);
        Call resident = Call.Vroeg([.. args, "--reader", "resident", "--language", "en"]);

        string expected = assessment.Explain(ExplanationReader.Caseworker).ToText();
        Assert.StartsWith(expected, caseworker.Output, StringComparison.Ordinal);
        Assert.All(PriorityPolicies.NationalBasis.WhatIf(decision.Facts), a => Assert.Contains(a.Sentence.Dutch, caseworker.Output, StringComparison.Ordinal));
        Assert.Equal(assessment.Explain(ExplanationReader.Resident, Language.English).ToText(), resident.Output);
        Assert.Empty(resident.Error);
    }

    [Fact]
    public void Explain_warns_when_another_policy_decided()
    {
        using FileStream log = File.OpenRead(town.Facts);
        string caseId = DecisionLog.Read(log).First().CaseId;

        Call call = Call.Vroeg("policy", "explain", "strikt", "--facts", town.Facts, "--case", caseId);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains("ander beleid", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resident", "Let op: een medewerker besloot anders dan de regels hieronder. De klasse is daarom: hoog.\nLet op: deze zaak kreeg haar plaats door loting")]
    [InlineData("caseworker", "Let op: een medewerker besloot anders dan de regels hieronder. De klasse is daarom: hoog.\nLet op: deze zaak kreeg haar plaats door loting")]
    public void Explain_says_on_the_page_that_a_case_went_otherwise_than_the_rules(string reader, string start)
    {
        using (FileStream log = File.OpenRead(town.Facts))
        using (FileStream changed = File.Create(_folder["log.jsonl"]))
        {
            using DecisionLogWriter writer = new(changed);
            writer.Write(PriorityPolicies.NationalBasis);
            writer.Write(DecisionLog.Read(log).First(d => d.ClassId == "left-out") with
            {
                CaseId = "Z-1",
                OverriddenClassId = "high",
                OverrideReason = "Bekend.",
                OverriddenBy = "JJ",
                Selection = PrioritySelection.ByChance,
            });
            writer.End();
        }

        Call call = Call.Vroeg("policy", "explain", "landelijk-basis", "--facts", _folder["log.jsonl"], "--case", "Z-1", "--reader", reader);

        Assert.StartsWith(start, call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Bekend.", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_says_on_the_page_that_a_case_was_closed_before_the_policy()
    {
        using FileStream log = File.OpenRead(town.Facts);
        string caseId = DecisionLog.Read(log).First(d => d.Context.Contains(new("origin", "DecidedBefore"))).CaseId;

        Call call = Call.Vroeg("policy", "explain", "landelijk-basis", "--facts", town.Facts, "--case", caseId, "--reader", "resident");

        Assert.StartsWith("Let op: deze zaak is al afgerond", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("landelijk-basis", "policy", "check", "nergens")]
    [InlineData("vroeg policy compare --help", "policy", "compare", "strikt")]
    [InlineData("nergens.jsonl", "policy", "compare", "strikt", "strikt", "--facts", "nergens.jsonl")]
    [InlineData("above zero", "policy", "compare", "strikt", "strikt", "--facts", "FACTS", "--places", "0")]
    [InlineData("phone-message-visit", "policy", "compare", "strikt", "strikt", "--facts", "FACTS", "--strategy", "postduif")]
    [InlineData("--out needs", "policy", "fairness", "strikt", "--facts", "FACTS", "--out", "")]
    [InlineData("worklist.csv", "policy", "explain", "strikt", "--facts", "FACTS", "--case", "Z-0")]
    [InlineData("--reader caseworker", "policy", "explain", "strikt", "--facts", "FACTS", "--case", "Z-0", "--reader", "resident", "--what-if")]
    [InlineData("2026-11-04", "policy", "register", "strikt", "--organisation", "G", "--contact", "c", "--on", "vandaag")]
    [InlineData("100 characters", "policy", "register", "strikt", "--organisation", " ", "--contact", "c", "--on", "2026-11-04")]
    public void A_wrong_call_ends_with_2_and_says_what_to_do(string hint, params string[] args)
    {
        Call call = Call.Vroeg([.. args.Select(a => a == "FACTS" ? town.Facts : a)]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(hint, call.Error, StringComparison.Ordinal);
        Assert.Empty(call.Output);
    }

    [Theory]
    [InlineData("", "no decision")]
    [InlineData("{}\n", "no decision")]
    [InlineData("geen json\n", "Line 1")]
    [InlineData("{\"kind\":\"decision\",\"case\":\"Z-1\"}\n", "Line 1")]
    public void A_log_that_cannot_be_read_is_refused_with_its_line(string text, string hint)
    {
        File.WriteAllText(_folder["log.jsonl"], text);

        Call call = Call.Vroeg("policy", "fairness", "strikt", "--facts", _folder["log.jsonl"], "--out", _folder["out"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(hint, call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void Results_are_never_written_over_what_is_read()
    {
        File.Copy(Repository.Policy("strikt"), _folder["p.json"]);
        File.Copy(town.Facts, _folder["compare.csv"]);
        byte[] policy = File.ReadAllBytes(_folder["p.json"]);

        Call describe = Call.Vroeg("policy", "describe", _folder["p.json"], "--out", _folder["p.json"]);
        Call compare = Call.Vroeg("policy", "compare", "strikt", "strikt", "--facts", _folder["compare.csv"], "--out", _folder.Path);

        Assert.Equal((ExitCodes.WrongCall, ExitCodes.WrongCall), (describe.ExitCode, compare.ExitCode));
        Assert.Equal(policy, File.ReadAllBytes(_folder["p.json"]));
        Assert.Equal(File.ReadAllBytes(town.Facts), File.ReadAllBytes(_folder["compare.csv"]));
    }

    private Call Compare(string name, params string[] facts) =>
        Call.Vroeg(["policy", "compare", "landelijk-basis", "strikt", "--facts", .. facts, "--out", _folder[name]]);

    private static int Sum(string[][] rows, int column) => rows.Sum(r => int.Parse(r[column], CultureInfo.InvariantCulture));

    private string[][] Csv(string name) => [.. File.ReadAllLines(_folder[name]).Select(line => line.Split(';').Select(cell => cell.Trim('"')).ToArray())];
}
