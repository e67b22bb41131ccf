using System.Runtime.CompilerServices;

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(Folder());

    /// <summary>A file of the invented municipality.</summary>
    public static string Data(string name) => Path.Combine(Root, "samples", "data", "voorbeeldstad", name);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Vroegsignalering.Core.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
