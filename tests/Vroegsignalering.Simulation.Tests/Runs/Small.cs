using System.Globalization;
using System.Security.Cryptography;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Simulation.Runs;

namespace Vroegsignalering.Simulation.Tests.Runs;

/// <summary>A study that takes a moment, and its results.</summary>
internal static class Small
{
    public const ulong Seed = 42;

    /// <summary>12 units, in 3 replications of 4 teams.</summary>
    public static SimulationStudy Study { get; } = new(new SimulationScenario
    {
        Name = "Kleine studie",
        Households = 700,
        HouseholdsPerTeam = 200,
        Months = 2,
        WarmUpMonths = 1,
        Replications = 3,
        Baseline = new SimulationVariant("drempel 50") { Policy = PriorityPolicies.NationalBasis },
        Variants = [new SimulationVariant("geen drempel") { Policy = PriorityPolicies.Strict }],
    });

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Expected = new(() =>
    {
        using Folder folder = new();
        Assert.True(SimulationRuns.Run(Study, Options(folder.Path, 2)).IsDone);
        return Bytes(folder.Path);
    });

    private static readonly Lazy<byte[]> WholeShard = new(() =>
    {
        using Folder folder = new();
        SimulationRunOptions options = Options(folder.Path);
        options.Shard = SimulationShard.Whole;
        Assert.True(SimulationRuns.Run(Study, options).IsDone);
        return File.ReadAllBytes(folder["shard-1-of-1.units"]);
    });

    /// <summary>The results of an undisturbed run.</summary>
    public static IReadOnlyDictionary<string, string> Results => Expected.Value;

    /// <summary>The file of the study as one shard.</summary>
    public static byte[] Shard => WholeShard.Value;

    public static SimulationRunOptions Options(string folder, int threads = 1) => new() { Folder = folder, Seed = Seed, Threads = threads };

    /// <summary>Runs a shard and gives its file.</summary>
    public static string Run(string folder, int number, int of, int threads = 1, ulong seed = Seed, SimulationStudy? study = null)
    {
        SimulationRunOptions options = Options(folder, threads);
        (options.Shard, options.Seed) = (new SimulationShard(number, of), seed);
        SimulationRunResult result = SimulationRuns.Run(study ?? Study, options);
        Assert.True(result.IsDone);
        return Path.Combine(folder, result.Files[0]);
    }

    /// <summary>The hash of each file of a folder but of the notes about the machine.</summary>
    public static IReadOnlyDictionary<string, string> Bytes(string folder) => Directory.GetFiles(folder).Where(path => !path.EndsWith("machine.json", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal);

    public static T Under<T>(string culture, Func<T> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
