using System.CommandLine;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary>What several of the commands of <c>vroeg policy</c> take.</summary>
internal static class PolicyArguments
{
    public static Argument<string> Policy(string name = "policy") => new(name)
    {
        Description = $"A policy file, or one of {string.Join(", ", PriorityPolicies.ByName.Keys)}.",
    };

    public static Option<string[]> Facts() => new("--facts")
    {
        Description = "A decision log of 'vroeg process' (decisions.jsonl): every case in it counts with the facts of that day. More than one may be given.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string?> Out(string description) => new("--out", "-o") { Description = description };

    public static Option<string> Language()
    {
        Option<string> language = new("--language") { Description = "The language of results.", DefaultValueFactory = _ => "nl" };
        language.AcceptOnlyFromAmong("nl", "en");
        return language;
    }

    public static Language In(ParseResult call, Option<string> language) =>
        call.GetRequiredValue(language) == "en" ? Vroegsignalering.Language.English : Vroegsignalering.Language.Dutch;
}
