using System.Text;
using Vroegsignalering.Simulation.Runs;

namespace Vroegsignalering.Simulation.Tests.Runs;

/// <summary>A shard that is not what was written is named and refused.</summary>
public sealed class DamageTests
{
    private const string Name = "shard-1-of-1.units";

    [Fact]
    public void A_byte_that_flipped_is_found_wherever_it_is()
    {
        Random random = new(8);
        int[] places = [.. Enumerable.Range(0, 200).Select(i => i < 4 ? i : i < 100 ? Small.Shard.Length - 1 - random.Next(120) : random.Next(Small.Shard.Length))];
        foreach (int place in places)
        {
            byte[] damaged = [.. Small.Shard];
            damaged[place] ^= (byte)(1 << random.Next(8));

            AssertRefused(damaged, "VS8101", "VS8106", "VS8107");
        }
    }

    [Fact]
    public void A_file_that_was_cut_is_refused_wherever_it_was()
    {
        Random random = new(9);
        int[] lengths = [0, 1, .. Enumerable.Range(0, 60).Select(_ => random.Next(Small.Shard.Length)), Small.Shard.Length - 1];
        foreach (int length in lengths)
        {
            AssertRefused(Small.Shard[..length], "VS8101", "VS8106", "VS8107");
        }
    }

    [Fact]
    public void A_line_that_is_missing_doubled_or_in_another_place_is_named_by_its_row()
    {
        string[] lines = Lines();
        for (int i = 1; i < lines.Length - 1; i++)
        {
            Assert.Equal(i + 1, AssertRefused(Of([.. lines[..i], .. lines[(i + 1)..]]), "VS8106").Row);
            Assert.Equal(i + 2, AssertRefused(Of([.. lines[..(i + 1)], .. lines[i..]]), "VS8106").Row);
            Assert.Equal(i + 1, AssertRefused(Of([.. lines[..i], lines[i + 1], lines[i], .. lines[(i + 2)..]]), "VS8106").Row);
        }

        AssertRefused(Of(lines[1..]), "VS8101");
        AssertRefused(Of([.. lines, lines[^1]]), "VS8106");
        Assert.Equal(lines.Length, AssertRefused(Of(lines[..^1]), "VS8107").Row);
    }

    [Fact]
    public void A_line_of_another_run_is_refused()
    {
        using Folder folder = new();
        string[] other = File.ReadAllLines(Small.Run(folder.Path, 1, 1, seed: 43));
        string[] lines = Lines();
        lines[3] = other[3];

        Assert.Equal(4, AssertRefused(Of(lines), "VS8106").Row);
    }

    [Fact]
    public void An_empty_file_and_one_of_something_else_are_refused()
    {
        AssertRefused([], "VS8101");
        AssertRefused("measure,value\n1,2\n"u8.ToArray(), "VS8101");
    }

    private static string[] Lines() => Encoding.ASCII.GetString(Small.Shard).TrimEnd('\n').Split('\n');

    private static byte[] Of(string[] lines) => Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static Diagnostic AssertRefused(byte[] bytes, params string[] codes)
    {
        using Folder folder = new();
        File.WriteAllBytes(folder[Name], bytes);

        SimulationRunResult result = SimulationRuns.Merge(Small.Study, [folder[Name]], folder["results"]);

        Diagnostic found = Assert.Single(result.Diagnostics);
        Assert.Contains(found.Code.Id, codes);
        Assert.Equal(Name, found.Source);
        Assert.False(result.IsDone || Directory.Exists(folder["results"]));
        return found;
    }
}
