using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Simulation.Runs;

namespace Vroegsignalering.Simulation.Tests.Runs;

/// <summary>The same study and seed give the same bytes, however they were run.</summary>
public sealed class SameBytesTests
{
    private static readonly string[] Cultures = ["", "tr-TR", "ar-SA", "nl-NL"];

    [Fact]
    public void There_are_cultures_on_this_machine() => Assert.Equal("1,5", Small.Under("nl-NL", () => $"{1.5}"));

    [Fact]
    public void Any_sharding_threads_and_culture_give_the_bytes_of_a_single_run() =>
        Prop.ForAll(Gen.Choose(1, 7).Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(), choice =>
        {
            (int of, Random random) = (choice.Item1, new Random(choice.Item2));
            using Folder folder = new();
            string[] shards = [.. Enumerable.Range(1, of).Select(number => Small.Under(Cultures[random.Next(4)], () => Small.Run(folder.Path, number, of, 1 << random.Next(3))))];
            random.Shuffle(shards);
            SimulationRunResult merged = Small.Under(Cultures[random.Next(4)], () => SimulationRuns.Merge(Small.Study, shards, folder["results"]));

            Assert.Empty(merged.Diagnostics);
            Assert.Equal(Small.Results, Small.Bytes(folder["results"]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(14));

    [Theory]
    [InlineData(1, "tr-TR")]
    [InlineData(2, "ar-SA")]
    [InlineData(4, "nl-NL")]
    public void Any_threads_and_culture_give_the_same_bytes(int threads, string culture)
    {
        using Folder folder = new();

        Assert.True(Small.Under(culture, () => SimulationRuns.Run(Small.Study, Small.Options(folder.Path, threads))).IsDone);

        Assert.Equal(7 - 1, Small.Results.Count);
        Assert.Equal(Small.Results, Small.Bytes(folder.Path));
    }

    [Fact]
    public void More_shards_than_units_give_empty_shards_and_the_same_bytes()
    {
        using Folder folder = new();
        string[] shards = [.. Enumerable.Range(1, 13).Select(number => Small.Run(folder.Path, number, 13))];

        Assert.True(SimulationRuns.Merge(Small.Study, shards, folder["results"]).IsDone);

        Assert.Equal(Small.Results, Small.Bytes(folder["results"]));
    }

    [Fact]
    public void Another_seed_gives_other_bytes()
    {
        using Folder folder = new();
        SimulationRunOptions options = Small.Options(folder.Path);
        options.Seed = 43;

        Assert.True(SimulationRuns.Run(Small.Study, options).IsDone);

        Assert.NotEqual(Small.Results["figures.csv"], Small.Bytes(folder.Path)["figures.csv"]);
    }
}
