using System.Text.Json;
using Vroegsignalering.Cli.Simulate;
using Vroegsignalering.Simulation.Runs;

namespace Vroegsignalering.Cli.Tests.Simulate;

public sealed class SimulateTests
{
    [Fact]
    public void Shards_that_are_merged_give_the_bytes_of_a_single_run()
    {
        using TempFolder folder = new();
        string scenario = Study.WriteTo(folder);

        Call single = Call.Vroeg(Study.Run(scenario, folder["single"]));
        Assert.All((string[])["3/3", "1/3", "2/3"], shard => Assert.Equal(ExitCodes.Done, Call.Vroeg(Study.Run(scenario, folder["shards"], "--shard", shard)).ExitCode));
        Call merged = Call.Vroeg("simulate", "merge", folder["shards"], "--scenario", scenario, "--out", folder["merged"]);

        Assert.Equal((ExitCodes.Done, ExitCodes.Done), (single.ExitCode, merged.ExitCode));
        Assert.Equal(Study.Bytes(folder["single"]), Study.Bytes(folder["merged"]));
        Assert.Equal(Directory.GetFiles(folder["single"]).Order(StringComparer.Ordinal), single.Output.TrimEnd().Split(Environment.NewLine).Order(StringComparer.Ordinal));
        Assert.Contains("12 of 12 units (100%)", single.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("units", single.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_has_the_hash_of_every_file_and_the_machine_stands_apart()
    {
        using TempFolder folder = new();
        Assert.Equal(ExitCodes.Done, Call.Vroeg(Study.Run(Study.WriteTo(folder), folder["out"])).ExitCode);

        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder["out"], "manifest.json")));
        using JsonDocument machine = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder["out"], "machine.json")));

        Dictionary<string, string> expected = new(Study.Bytes(folder["out"]), StringComparer.Ordinal);
        expected.Remove("manifest.json");
        Assert.Equal(expected, manifest.RootElement.GetProperty("files").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("sha256").GetString()!.ToUpperInvariant()));
        Assert.Equal(42UL, manifest.RootElement.GetProperty("seed").GetUInt64());
        Assert.Equal(12, manifest.RootElement.GetProperty("units").GetInt64());
        Assert.Equal(700L * 3 * 2 * 3, machine.RootElement.GetProperty("householdMonths").GetInt64());
    }

    [Fact]
    public void A_run_that_is_there_is_refused_with_what_to_do()
    {
        using TempFolder folder = new();
        string scenario = Study.WriteTo(folder);
        Assert.Equal(ExitCodes.Done, Call.Vroeg(Study.Run(scenario, folder["out"])).ExitCode);

        Call again = Call.Vroeg(Study.Run(scenario, folder["out"], "--language", "en"));

        Assert.Equal(ExitCodes.Findings, again.ExitCode);
        Assert.Contains("VS8111 manifest.json", again.Error, StringComparison.Ordinal);
        Assert.Contains("To do: Choose another folder", again.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, Call.Vroeg(Study.Run(scenario, folder["out"], "--resume")).ExitCode);
    }

    [Fact]
    public void A_scenario_that_changed_after_the_shards_is_refused()
    {
        using TempFolder folder = new();
        string scenario = Study.WriteTo(folder);
        Assert.Equal(ExitCodes.Done, Call.Vroeg(Study.Run(scenario, folder["shards"], "--shard", "1/1")).ExitCode);
        File.WriteAllText(scenario, Study.Json.Replace("0.1", "0.2", StringComparison.Ordinal));

        Call merged = Call.Vroeg("simulate", "merge", folder["shards"], "--scenario", scenario, "--out", folder["merged"]);

        Assert.Equal(ExitCodes.Findings, merged.ExitCode);
        Assert.Contains("VS8102 shard-1-of-1.units", merged.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seed is", "--seed", "-1")]
    [InlineData("--seed is", "--seed", "1.5")]
    [InlineData("--seed is", "--seed", "18446744073709551616")]
    [InlineData("--threads is", "--seed", "1", "--threads", "0")]
    [InlineData("--shard is", "--seed", "1", "--shard", "2")]
    public void A_wrong_call_says_what_is_expected(string part, params string[] more)
    {
        using TempFolder folder = new();

        Call call = Call.Vroeg(["simulate", "run", Study.WriteTo(folder), "--out", folder["out"], .. more]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(part, call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void A_folder_without_shards_and_a_scenario_that_is_not_there_are_wrong_calls()
    {
        using TempFolder folder = new();

        Assert.Equal(ExitCodes.WrongCall, Call.Vroeg("simulate", "merge", folder.Path, "--scenario", Study.WriteTo(folder), "--out", folder["out"]).ExitCode);
        Assert.Equal(ExitCodes.WrongCall, Call.Vroeg(Study.Run(folder["none.json"], folder["out"])).ExitCode);
    }

    [Theory]
    [InlineData(0, 0, 100, "0 of 10 units (0%)")]
    [InlineData(5, 30_000_000, 30_000_000, "5 of 10 units (50%), 3.00 million household-months/s, 10 s left")]
    [InlineData(5, 10_000_000, 600_000_000, "5 of 10 units (50%), 1.00 million household-months/s, 10 min left")]
    [InlineData(1, 10_000_000, 36_000_000_000, "1 of 10 units (10%), 1.00 million household-months/s, 10.0 h left")]
    [InlineData(10, 10_000_000, 0, "10 of 10 units (100%), 1.00 million household-months/s, 10 s taken")]
    public void Progress_tells_rate_and_time_left(long units, long lived, long left, string expected) =>
        Assert.Equal(expected, RunProgress.Of(new SimulationProgress(units, 10, lived, left), TimeSpan.FromSeconds(10)));
}
