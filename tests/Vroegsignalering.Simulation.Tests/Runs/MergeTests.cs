using System.Text;
using Vroegsignalering.Simulation.Runs;

namespace Vroegsignalering.Simulation.Tests.Runs;

/// <summary>Shards that do not belong together are named and refused.</summary>
public sealed class MergeTests
{
    [Fact]
    public void Every_gap_is_named()
    {
        using Folder folder = new();
        string[] shards = [.. new[] { 5, 2 }.Select(number => Small.Run(folder.Path, number, 5))];

        AssertFound(Merge(folder, shards), ("VS8108", "shard-1-of-5.units"), ("VS8108", "shard-3-of-5.units"), ("VS8108", "shard-4-of-5.units"));
        AssertFound(Merge(folder), ("VS8108", "shard-1-of-1.units"));
    }

    [Fact]
    public void A_double_is_named()
    {
        using Folder folder = new();
        string[] shards = [.. Enumerable.Range(1, 2).Select(number => Small.Run(folder.Path, number, 2))];
        File.Copy(shards[0], folder["copy.units"]);

        AssertFound(Merge(folder, [.. shards, folder["copy.units"]]), ("VS8109", "shard-1-of-2.units"));
    }

    [Fact]
    public void A_file_that_is_given_by_two_paths_is_no_double()
    {
        using Folder folder = new();
        string shard = Small.Run(folder.Path, 1, 1);

        Assert.True(Merge(folder, shard, Path.Combine(folder.Path, ".", Path.GetFileName(shard))).IsDone);
    }

    [Fact]
    public void Another_seed_scenario_or_division_is_named()
    {
        using Folder folder = new();
        SimulationStudy other = new(Small.Study.Scenario with { Months = 3 });
        string first = Small.Run(folder.Path, 1, 2);

        AssertFound(Merge(folder, first, Small.Run(folder["a"], 2, 2, seed: 43)), ("VS8103", "shard-2-of-2.units"));
        AssertFound(Merge(folder, first, Small.Run(folder["b"], 2, 2, study: other)), ("VS8102", "shard-2-of-2.units"));
        AssertFound(Merge(folder, first, Small.Run(folder["c"], 2, 3)), ("VS8105", "shard-2-of-3.units"), ("VS8108", "shard-2-of-2.units"));
    }

    [Fact]
    public void Another_version_is_named()
    {
        using Folder folder = new();
        string path = Small.Run(folder.Path, 1, 1);
        string[] lines = File.ReadAllLines(path);

        // With a good seal: what another version writes is no damage.
        byte[] header = Encoding.UTF8.GetBytes(lines[0][..^(JournalSeal.Length + 1)].Replace("\"version\":\"", "\"version\":\"9.", StringComparison.Ordinal));
        using JournalSeal seal = new();
        File.WriteAllText(path, $"{Encoding.UTF8.GetString(header)} {seal.Of(header)}\n");

        AssertFound(Merge(folder, path), ("VS8107", "shard-1-of-1.units"), ("VS8104", "shard-1-of-1.units"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        using Folder folder = new();

        AssertFound(Merge(folder, Small.Run(folder.Path, 1, 2), folder["shard-2-of-2.units"]), ("VS8115", "shard-2-of-2.units"));
    }

    [Fact]
    public void Results_that_are_there_are_not_written_over()
    {
        using Folder folder = new();
        string shard = Small.Run(folder.Path, 1, 1);
        Assert.True(Merge(folder, shard).IsDone);

        AssertFound(Merge(folder, shard), ("VS8111", "manifest.json"));
    }

    [Fact]
    public void A_file_of_somebody_else_is_not_written_over()
    {
        using Folder folder = new();
        Directory.CreateDirectory(folder["results"]);
        File.WriteAllText(Path.Combine(folder["results"], "figures.csv"), "mine");

        AssertFound(Merge(folder, Small.Run(folder.Path, 1, 1)), ("VS8111", "figures.csv"));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder["results"], "figures.csv")));
    }

    private static SimulationRunResult Merge(Folder folder, params string[] shards) => SimulationRuns.Merge(Small.Study, shards, folder["results"]);

    private static void AssertFound(SimulationRunResult result, params (string Code, string Source)[] expected)
    {
        Assert.False(result.IsDone);
        Assert.Equal(expected, result.Diagnostics.Select(d => (d.Code.Id, d.Source!)));
    }
}
