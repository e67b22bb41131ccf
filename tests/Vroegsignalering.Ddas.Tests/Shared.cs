using System.Runtime.CompilerServices;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>Files that are not part of this repository, or stand elsewhere in it.</summary>
internal static class Shared
{
    /// <summary>The published schemas and examples; <c>null</c> when they are not beside this repository.</summary>
    public static string? Ddas { get; } = Find(Path.Combine("shared", "ddas"));

    /// <summary>The tool that checks a delivery against its published schema; <c>null</c> when it is absent.</summary>
    public static string? Validator { get; } = Find(Path.Combine("shared", "tools", "ddas-validate"));

    public static string? SampleHistory { get; } = Find(Path.Combine("samples", "data", "voorbeeldstad", "history.ddas.json"));

    public static TheoryData<string> Examples() => Ddas is null
        ? ["(none)"]
        : [.. Directory.EnumerateFiles(Ddas, "*oorbeeld*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Ddas, file)).Order(StringComparer.Ordinal)];

    public static byte[] Example(string name)
    {
        Assert.SkipWhen(Ddas is null, "The published examples (shared/ddas) are not beside this repository.");
        return File.ReadAllBytes(Path.Combine(Ddas!, name));
    }

    private static string? Find(string name, [CallerFilePath] string path = "")
    {
        for (DirectoryInfo? folder = new FileInfo(path).Directory; folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, name);
            if (Path.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
