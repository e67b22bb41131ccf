using System.Runtime.CompilerServices;

namespace Vroegsignalering.Cli.Tests;

/// <summary>Where the repository and, when it is there, the published exchange standard lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(Folder());

    public static string Voorbeeldstad { get; } = Path.Combine(Root, "samples", "data", "voorbeeldstad");

    /// <summary>A policy file of the samples.</summary>
    public static string Policy(string name) => Path.Combine(Root, "samples", "policies", $"{name}.json");

    /// <summary>The published examples; none when the standard is not beside the repository.</summary>
    public static IReadOnlyList<string> PublishedExamples { get; } = Examples(Path.Combine(Root, "..", "shared", "ddas"));

    /// <summary>Whether a result is to be read by people; the delivery, the case register and the store are for programs, and hold whom they are about.</summary>
    public static bool IsForPeople(string path) => Path.GetFileName(path) is not ("ddas-v1.2.json" or "cases.jsonl" or "vroeg.db");

    private static IReadOnlyList<string> Examples(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*Voorbeeld.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : [];

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Vroegsignalering.Core.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
