using System.CommandLine;
using Vroegsignalering.Ddas;

namespace Vroegsignalering.Cli.Ddas;

/// <summary>What both commands of <c>vroeg ddas</c> take.</summary>
internal static class DdasArguments
{
    private static readonly Dictionary<string, DdasVersion> Versions = new(StringComparer.Ordinal)
    {
        ["v0.9"] = DdasVersion.V09,
        ["v1.0"] = DdasVersion.V10,
        ["v1.1"] = DdasVersion.V11,
        ["v1.2"] = DdasVersion.V12,
    };

    public static string[] Names => [.. Versions.Keys];

    public static DdasVersion Version(string? name) => name is null ? DdasVersion.NotStated : Versions[name];

    public static string NameOf(DdasVersion version) => Versions.FirstOrDefault(pair => pair.Value == version).Key ?? "?";

    public static Option<string> Language()
    {
        Option<string> language = new("--language", "--lang") { Description = "The language of results.", DefaultValueFactory = _ => "nl" };
        language.AcceptOnlyFromAmong("nl", "en");
        return language;
    }

    public static Language In(ParseResult call, Option<string> language) =>
        call.GetRequiredValue(language) == "en" ? Vroegsignalering.Language.English : Vroegsignalering.Language.Dutch;

    public static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether it exists and whether you may read it.");
        }
    }
}
