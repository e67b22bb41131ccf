using System.Runtime.CompilerServices;

namespace Vroegsignalering.Core.Tests.Contact.Files;

/// <summary>Where the strategy files and their schema lie.</summary>
internal static class SampleStrategies
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", ".."));

    public static string Folder { get; } = Path.Combine(Root, "samples", "strategies");

    public static string Schema { get; } = Path.Combine(Root, "docs", "schemas", "contact-strategy.schema.json");

    public static string PathOf(ContactStrategy strategy) => Path.Combine(Folder, $"{strategy.Id}.json");

    private static string Here([CallerFilePath] string path = "") => path;
}
