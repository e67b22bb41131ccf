using System.Runtime.CompilerServices;

namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>The policy files in samples/policies.</summary>
internal static class SamplePolicies
{
    /// <summary>The names of all files, without the end.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The policy of a file, which reads without findings.</summary>
    public static PriorityPolicy Read(string name)
    {
        PolicyReadResult result = PriorityPolicyFile.Read(File.ReadAllBytes(Path.Combine(Folder(), $"{name}.json")), $"{name}.json");
        Assert.Empty(result.Diagnostics);
        return result.Policy!;
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "samples", "policies"));
}
