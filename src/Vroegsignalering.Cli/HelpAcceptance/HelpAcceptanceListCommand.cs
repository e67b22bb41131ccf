using System.CommandLine;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Cli.HelpAcceptance;

/// <summary><c>vroeg help-acceptance list</c>.</summary>
internal static class HelpAcceptanceListCommand
{
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "list",
            """
            Names the definitions with what counts and their source, about from strict to broad.

            Examples:
              vroeg help-acceptance list
              vroeg help-acceptance list --language en

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            LanguageOption,
        };
        command.SetAction(List);
        return command;
    }

    private static int List(ParseResult call)
    {
        Language language = PolicyArguments.In(call, LanguageOption);
        TextWriter output = call.InvocationConfiguration.Output;
        foreach (HelpAcceptanceDefinition definition in HelpAcceptanceDefinitions.All)
        {
            output.WriteLine($"{definition.Id} ({(language == Language.English ? "version" : "versie")} {definition.Version.Shown()})");
            output.WriteLine($"  {definition.Description.In(language)}");
            output.WriteLine($"  {(language == Language.English ? "Source" : "Bron")}: {definition.Source}");
        }

        return ExitCodes.Done;
    }
}
