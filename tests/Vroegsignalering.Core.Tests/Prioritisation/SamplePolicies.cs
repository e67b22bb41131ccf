using System.Runtime.CompilerServices;
using System.Text;

namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>The policy files in samples/policies.</summary>
internal static class SamplePolicies
{
    /// <summary>The names of all files, without the end.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The policy of a file, which reads without findings.</summary>
    public static PriorityPolicy Read(string name) => OfText(TextOf(name));

    /// <summary>The text of a file.</summary>
    public static string TextOf(string name) => File.ReadAllText(Path.Combine(Folder(), $"{name}.json")).ReplaceLineEndings("\n");

    /// <summary>The policy of a text, which reads without findings.</summary>
    public static PriorityPolicy OfText(string text)
    {
        PolicyReadResult result = PriorityPolicyFile.Read(Encoding.UTF8.GetBytes(text), "policy.json");
        Assert.Empty(result.Diagnostics);
        return result.Policy!;
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "samples", "policies"));
}
