using System.Text;
using System.Text.Json.Nodes;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Tests;

/// <summary>Strategies of the municipality's own, for all cases and for classes of a policy.</summary>
public sealed class ProcessStrategyTests : IDisposable
{
    private static readonly string Own = Encoding.UTF8.GetString(ContactStrategyFile.Write(
        new ContactStrategyBuilder("eigen-brief").WithName(new Text("Eigen brief", "Own letter")).Then(ContactChannel.Letter, 2).Build()));

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_of_a_strategy_does_as_the_strategy_of_that_name()
    {
        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["a"], "--strategy", "letter-phone");
        Call byFile = Call.Vroeg(
            "process", Repository.Voorbeeldstad, "--out", _folder["b"], "--strategy", Path.Combine(Repository.Root, "samples", "strategies", "letter-phone.json"));

        Assert.Equal(ExitCodes.Done, byFile.ExitCode);
        Assert.Contains("strategie letter-phone", byFile.Output, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(_folder["a"], "*.csv"), path =>
            Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(_folder["b"], Path.GetFileName(path)))));
    }

    [Fact]
    public void The_manifest_can_name_a_strategy_and_the_call_wins_from_it()
    {
        Call own = Process("a", manifest => manifest["strategy"] = "eigen.json");
        Call called = Call.Vroeg("process", _folder["in-a"], "--out", _folder["b"], "--strategy", "visit");

        Assert.Contains("strategie eigen-brief", own.Output, StringComparison.Ordinal);
        Assert.Contains("strategie visit", called.Output, StringComparison.Ordinal);
        Assert.Contains("strategie letter", Process("c", manifest => manifest["strategy"] = "letter").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_can_name_a_strategy_of_a_file_in_the_manifest_and_only_then()
    {
        Call with = Process("a", manifest => (manifest["policy"], manifest["strategies"]) = ("beleid.json", new JsonArray("eigen.json")));
        Call without = Process("b", manifest => manifest["policy"] = "beleid.json");

        Assert.Equal(ExitCodes.Done, with.ExitCode);
        Assert.Contains("eigen-brief", File.ReadAllText(_folder["a/decisions.jsonl"]), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.WrongCall, without.ExitCode);
        Assert.Contains("'eigen-brief'", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_check_knows_the_strategies_of_a_file_that_is_given()
    {
        Process("a");

        Assert.Contains("VS3031", Call.Vroeg("policy", "check", _folder["in-a/beleid.json"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "VS3031", Call.Vroeg("policy", "check", _folder["in-a/beleid.json"], "--strategies", _folder["in-a/eigen.json"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_strategy_under_a_name_of_the_product_ends_the_call()
    {
        Call call = Process("a", manifest => manifest["strategies"] = new JsonArray("andere.json"));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("'letter'", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nergens.json", "nergens.json")]
    [InlineData("postduif", "visit-card")]
    [InlineData("several.json", "several")]
    public void A_strategy_that_cannot_be_chosen_ends_the_call(string name, string told)
    {
        File.WriteAllBytes(_folder["several.json"], ContactStrategyFile.Write(ContactStrategies.Card, ContactStrategies.Letter));

        Call call = Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["a"], "--strategy", name == "several.json" ? _folder[name] : name);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(told, call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["a"]));
    }

    private Call Process(string name, Action<JsonObject>? change = null)
    {
        string input = _folder[$"in-{name}"];
        Directory.CreateDirectory(input);
        foreach (string file in Directory.EnumerateFiles(Repository.Voorbeeldstad))
        {
            File.Copy(file, Path.Combine(input, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(input, "eigen.json"), Own);
        File.WriteAllText(Path.Combine(input, "andere.json"), Own.Replace("eigen-brief", "letter", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(input, "beleid.json"), """
            {
              "id": "eigen", "version": "1", "owner": "het college", "goal": "eerder helpen", "validFrom": "2026-01-01", "validUntil": "2029-12-31",
              "classes": [ { "id": "all", "name": { "nl": "alles", "en": "all" }, "from": 0, "strategy": "eigen-brief" } ],
              "rules": [ { "rule": "crisis", "points": 50 } ]
            }
            """);
        string path = Path.Combine(input, "manifest.json");
        JsonObject manifest = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change?.Invoke(manifest);
        File.WriteAllText(path, manifest.ToJsonString());
        return Call.Vroeg("process", input, "--out", _folder[name]);
    }
}
