using System.CommandLine;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Process;

namespace Vroegsignalering.Cli.Strategy;

/// <summary><c>vroeg strategy describe</c>.</summary>
internal static class StrategyDescribeCommand
{
    private static readonly Argument<string> Strategy = StrategyArguments.Strategy();
    private static readonly Option<string?> Out = PolicyArguments.Out("The file for the document (Markdown); otherwise it is shown.");
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "describe",
            """
            Writes contact strategies as a document that everybody can read: the steps, what ends them, the picture and the sources.

            Examples:
              vroeg strategy describe phone-message-visit
              vroeg strategy describe mijn-strategie.json --out mijn-strategie.md

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            Strategy, Out, LanguageOption,
        };
        command.SetAction(Describe);
        return command;
    }

    private static int Describe(ParseResult call)
    {
        string name = call.GetRequiredValue(Strategy);
        Language language = PolicyArguments.In(call, LanguageOption);
        StrategyOutput.Write(call, Out, name, string.Join("\n", StrategyFile.All(name).Select(s => StrategyDescription.Of(s, language))));
        return ExitCodes.Done;
    }
}
