namespace Vroegsignalering.Cli.Tests.Simulate;

/// <summary>The real tool, killed at a place and called again with --resume, ends in the bytes of a run that nobody disturbed.</summary>
public sealed class KillTests
{
    private const int Killed = 128 + 9;

    /// <summary>Where and for the how-manieth time there. A study has 12 units and 7 results.</summary>
    private static readonly (string Place, int Time)[] All =
    [
        ("shard.begun", 1), ("unit.before", 1), ("unit.written", 1), ("unit.before", 2), ("unit.written", 3), ("unit.written", 6), ("unit.before", 9), ("unit.written", 11),
        ("unit.written", 12), ("shard.finish", 1), ("shard.rename", 1), ("shard.renamed", 1), ("results.begun", 1), ("results.unit", 1), ("results.unit", 8), ("results.made", 1),
        ("results.manifest", 1), ("results.move", 1), ("results.move", 4), ("results.move", 7), ("results.moved", 1), ("results.done", 1),
    ];

    [Fact]
    public Task At_three_places_one_after_the_other() => AssertAsync([("unit.written", 5), ("shard.rename", 1), ("results.move", 4)]);

    [Fact(Explicit = true)]
    [Trait("Category", "Campaign")]
    public async Task At_every_place()
    {
        foreach ((string, int) one in All)
        {
            await AssertAsync([one]);
        }
    }

    [Fact(Explicit = true)]
    [Trait("Category", "Campaign")]
    public Task At_every_place_of_one_run() => AssertAsync([.. Enumerable.Repeat(("unit.written", 1), 6), .. All.Where(place => place.Place[0] != 'u')]);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_run_that_is_asked_to_stop_says_how_to_go_on(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Signals are sent by kill.");
        using TempFolder folder = new();
        string scenario = Study.WriteTo(folder);

        (int code, string said) = await Study.ProcessAsync(Study.Run(scenario, folder["out"], "--threads", "1"), At("unit.written", 3, signal));

        Assert.Equal(ExitCodes.Findings, code);
        Assert.Contains("--resume", said, StringComparison.Ordinal);
        Assert.Equal([Path.Combine(folder["out"], "shard-1-of-1.units.part")], Directory.GetFiles(folder["out"]));
        Assert.Equal(ExitCodes.Done, Call.Vroeg(Study.Run(scenario, folder["out"], "--resume")).ExitCode);
    }

    [Theory]
    [InlineData(20)] // the journal does not fit
    [InlineData(90)] // the journal fits, and the results do not
    public async Task A_disk_that_is_full_is_told_and_nothing_is_lost(int kilobytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Files are limited by the shell of Linux.");
        using TempFolder folder = new();
        string scenario = Study.WriteTo(folder);
        Assert.Equal(ExitCodes.Done, Call.Vroeg(Study.Run(scenario, folder["single"])).ExitCode);

        (int code, string said) = await Study.ProcessAsync(Study.Run(scenario, folder["out"]), kilobytes: kilobytes);

        Assert.Equal(ExitCodes.Findings, code);
        Assert.Contains("VS8114", said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder["out"], "manifest.json")));
        Assert.Equal(ExitCodes.Done, Call.Vroeg(Study.Run(scenario, folder["out"], "--resume")).ExitCode);
        Assert.Equal(Study.Bytes(folder["single"]), Study.Bytes(folder["out"]));
    }

    private static async Task AssertAsync((string Place, int Time)[] places)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Signals are sent by kill.");
        using TempFolder folder = new();
        string scenario = Study.WriteTo(folder);
        Assert.Equal(ExitCodes.Done, Call.Vroeg(Study.Run(scenario, folder["single"])).ExitCode);

        foreach ((string place, int time) in places)
        {
            (int code, string said) = await Study.ProcessAsync(Study.Run(scenario, folder["out"], "--resume"), At(place, time, "KILL"));
            Assert.True(code == Killed, $"{place} {time}: {code} {said}");
        }

        (int end, string error) = await Study.ProcessAsync(Study.Run(scenario, folder["out"], "--resume"));
        Assert.True(end == ExitCodes.Done, error);
        Assert.Equal(Study.Bytes(folder["single"]), Study.Bytes(folder["out"]));
        Assert.Empty(Directory.GetDirectories(folder["out"]));
    }

    private static Dictionary<string, string> At(string place, int time, string signal) => new(StringComparer.Ordinal)
    {
        ["VROEG_TEST_PLACE"] = place,
        ["VROEG_TEST_TIME"] = time.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["VROEG_TEST_SIGNAL"] = signal,
    };
}
