using System.Text.Json.Nodes;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Tests;

/// <summary>A policy of the municipality's own, chance, people who decide otherwise, and the log of it all.</summary>
public sealed class ProcessPolicyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_policy_file_of_landelijk_basis_decides_as_the_policy_of_that_name()
    {
        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["a"]);
        Call byFile = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["b"], "--policy", Repository.Policy("landelijk-basis"));
        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["c"], "--policy", "strikt");

        Assert.Equal(ExitCodes.Done, byFile.ExitCode);
        Assert.Equal(File.ReadAllBytes(_folder["a/decisions.jsonl"]), File.ReadAllBytes(_folder["b/decisions.jsonl"]));
        Assert.NotEqual(File.ReadAllBytes(_folder["a/decisions.jsonl"]), File.ReadAllBytes(_folder["c/decisions.jsonl"]));
    }

    [Fact]
    public void The_manifest_can_name_the_policy_and_the_call_wins_from_it()
    {
        Call own = Process("a", manifest => manifest["policy"] = "eigen.json", ("eigen.json", Policy()));
        Call called = Call.Vroeg("process", _folder["in-a"], "--out", _folder["b"], "--policy", "strikt");

        Assert.Contains("beleid eigen-1", own.Output, StringComparison.Ordinal);
        Assert.Contains("beleid strikt-1", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_can_name_a_policy_of_the_product() =>
        Assert.Contains("beleid strikt-1", Process("a", manifest => manifest["policy"] = "strikt").Output, StringComparison.Ordinal);

    [Fact]
    public void A_policy_file_with_faults_ends_the_call_with_every_place_and_remedy()
    {
        Call call = Process("a", manifest => manifest["policy"] = "eigen.json", ("eigen.json", Policy("\"randomShare\": 101, \"soort\": 1,")));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("eigen.json", call.Error, StringComparison.Ordinal);
        Assert.Contains("randomShare", call.Error, StringComparison.Ordinal);
        Assert.True(call.Error.Split("VS40").Length > 2, call.Error);
        Assert.False(Directory.Exists(_folder["a"]));
    }

    [Theory]
    [InlineData("nergens")]
    [InlineData("nergens.json")]
    public void A_policy_that_is_not_there_ends_the_call(string name)
    {
        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["a"], "--policy", name);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("landelijk-basis", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_asks_for_a_strategy_that_is_not_there_ends_the_call()
    {
        Call call = Process("a", manifest => manifest["policy"] = "eigen.json", ("eigen.json", Policy("""
            "classes": [ { "id": "all", "name": { "nl": "alles", "en": "all" }, "from": 0, "strategy": "postduif" } ],
            """)));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("'postduif'", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_is_not_in_force_on_the_day_is_told()
    {
        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["a"], "--on", "2031-01-02");

        Assert.Contains("VS3030", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VS3030", Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["b"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_random_share_needs_a_seed_and_is_counted_and_recorded()
    {
        Call without = Process("a", manifest => manifest["policy"] = "eigen.json", ("eigen.json", Policy("\"randomShare\": 20,")));
        Call with = Process("b", manifest => (manifest["policy"], manifest["randomSeed"]) = ("eigen.json", "2026-11"), ("eigen.json", Policy("\"randomShare\": 20,")));

        Assert.Equal(ExitCodes.WrongCall, without.ExitCode);
        Assert.Contains("randomSeed", without.Error, StringComparison.Ordinal);
        Assert.Contains("plaats door loting", with.Output, StringComparison.Ordinal);
        Assert.Contains("door loting", File.ReadAllText(_folder["b/worklist.csv"]), StringComparison.Ordinal);
        using FileStream log = File.OpenRead(_folder["b/decisions.jsonl"]);
        Assert.InRange(DecisionLog.Read(log).Count(d => d.Selection == PrioritySelection.ByChance), 20, 80);
        Assert.Contains("\"randomSeed\":\"2026-11\"", File.ReadAllText(_folder["b/decisions.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_ranking_shows_no_score_class_or_chance_to_who_works_with_the_list()
    {
        Call call = Process("a", manifest => (manifest["policy"], manifest["randomSeed"]) = ("eigen.json", "2026-11"), ("eigen.json", Policy("\"randomShare\": 20, \"hideRanking\": true,")));

        string[] open = [.. File.ReadAllLines(_folder["a/worklist.csv"]).Where(l => l.Contains("\"open\"", StringComparison.Ordinal))];
        Assert.NotEmpty(open);
        Assert.All(open, line => Assert.Contains("\"open\";;;", line, StringComparison.Ordinal));
        Assert.All(open, line => Assert.DoesNotContain("loting", line, StringComparison.Ordinal));
        Assert.DoesNotContain("score", call.Output, StringComparison.Ordinal);
        Assert.Contains("\"score\":", File.ReadAllText(_folder["a/decisions.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_is_followed_counted_and_kept_with_its_reason()
    {
        Process("a");
        string[] leftOut = [.. File.ReadAllLines(_folder["a/worklist.csv"]).Where(l => l.Contains("minder dan de drempel", StringComparison.Ordinal))];
        string caseId = leftOut[0].Split(';')[2].Trim('"');

        Call call = Process("b", manifest => manifest["overrides"] = new JsonArray("o.csv"), ("o.csv", $"zaak;klasse;reden;door;op\n{caseId};high;Bekend bij het wijkteam;J. Jansen;4-11-2026\n"));

        Assert.Contains("klasse door een medewerker", call.Output, StringComparison.Ordinal);
        Assert.Contains(File.ReadAllLines(_folder["b/worklist.csv"]), l => l.Contains(caseId, StringComparison.Ordinal) && l.Contains("\"open\";\"hoog\"", StringComparison.Ordinal));
        using FileStream log = File.OpenRead(_folder["b/decisions.jsonl"]);
        PriorityDecision decision = DecisionLog.Read(log).Single(d => d.CaseId == caseId);
        Assert.Equal(("high", "Bekend bij het wijkteam", "J. Jansen", "left-out"), (decision.OverriddenClassId, decision.OverrideReason, decision.OverriddenBy, decision.ClassId));
        Assert.Equal(ExitCodes.Done, Call.Vroeg("decision", "verify", _folder["b/decisions.jsonl"]).ExitCode);
    }

    [Fact]
    public void An_override_that_cannot_be_read_or_followed_is_a_finding_with_its_place_and_nothing_that_was_typed()
    {
        Call call = Process("a", manifest => manifest["overrides"] = new JsonArray("o.csv"), (
            "o.csv", "zaak;klasse;reden;door;op\nmevrouw Bakstra;high;omdat;J. Jansen;4-11-2026\nZ-1;hoogst;omdat;J. Jansen;4-11-2026\nZ-2;high;;J. Jansen;4-11-2026\nZ-3;high;omdat;J. Jansen;ooit\n"));

        Assert.Contains("o.csv regel 4, reden; o.csv regel 5, op", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS3027", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS3028", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Bakstra", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_was_changed_is_found_by_verify()
    {
        Process("a");
        string path = _folder["a/decisions.jsonl"];
        Call before = Call.Vroeg("decision", "verify", path);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"class\":\"low\"", "\"class\":\"high\"", StringComparison.Ordinal));

        Call after = Call.Vroeg("decision", "verify", path, "--language", "en");

        Assert.Equal((ExitCodes.Done, ExitCodes.Findings), (before.ExitCode, after.ExitCode));
        Assert.Contains("Niets veranderd.", before.Output, StringComparison.Ordinal);
        Assert.Contains("VS4202", after.Output, StringComparison.Ordinal);
        Assert.Contains("VS4204", after.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nergens.jsonl", null)]
    [InlineData("a/decisions.jsonl", "nergens.head")]
    [InlineData("a/decisions.jsonl", "a/worklist.csv")]
    public void Verify_says_in_plain_words_what_it_cannot_read(string log, string? head)
    {
        Process("a");

        Call call = Call.Vroeg(["decision", "verify", _folder[log], .. head is null ? Array.Empty<string>() : ["--head", _folder[head]]]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.StartsWith("vroeg: ", call.Error.Split('\n')[^2], StringComparison.Ordinal);
    }

    private static string Policy(string more = "") => $$"""
        { "id": "eigen", "version": "1", "owner": "het college", "goal": "Eerst helpen waar het nodig is.",
          "validFrom": "2026-01-01", "validUntil": "2028-12-31", {{more}}
          "rules": [ { "rule": "crisis" }, { "rule": "amount-bands" } ] }
        """;

    private Call Process(string name, Action<JsonObject>? change = null, params (string Name, string Text)[] files)
    {
        string input = _folder[$"in-{name}"];
        Directory.CreateDirectory(input);
        foreach (string file in Directory.EnumerateFiles(Repository.Voorbeeldstad))
        {
            File.Copy(file, Path.Combine(input, Path.GetFileName(file)));
        }

        foreach ((string file, string text) in files)
        {
            File.WriteAllText(Path.Combine(input, file), text);
        }

        string path = Path.Combine(input, "manifest.json");
        JsonObject manifest = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change?.Invoke(manifest);
        File.WriteAllText(path, manifest.ToJsonString());
        return Call.Vroeg("process", input, "--out", _folder[name]);
    }
}
