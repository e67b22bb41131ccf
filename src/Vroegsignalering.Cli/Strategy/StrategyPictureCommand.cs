using System.CommandLine;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Strategy;

/// <summary><c>vroeg strategy picture</c>.</summary>
internal static class StrategyPictureCommand
{
    private static readonly Argument<string> Strategy = StrategyArguments.Strategy();
    private static readonly Option<string?> Id = new("--id") { Description = "Which strategy of the file; needed when it holds several." };
    private static readonly Option<string?> Out = PolicyArguments.Out("The file for the picture (Mermaid); otherwise it is shown.");
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "picture",
            """
            Draws one contact strategy as a Mermaid flowchart.

            Examples:
              vroeg strategy picture phone-message-visit
              vroeg strategy picture mijn-strategieen.json --id brief-eerst --out strategie.mmd

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            Strategy, Id, Out, LanguageOption,
        };
        command.SetAction(Draw);
        return command;
    }

    private static int Draw(ParseResult call)
    {
        string name = call.GetRequiredValue(Strategy);
        IReadOnlyList<ContactStrategy> all = StrategyFile.All(name);
        ContactStrategy[] chosen = [.. all.Where(s => call.GetValue(Id) is not string id || string.Equals(s.Id, id, StringComparison.Ordinal))];
        if (chosen is not [ContactStrategy strategy])
        {
            throw new CallException($"Choose one strategy with --id. In {name}: {string.Join(", ", all.Select(s => s.Id))}.");
        }

        StrategyOutput.Write(call, Out, name, strategy.ToMermaid(PolicyArguments.In(call, LanguageOption)));
        return ExitCodes.Done;
    }
}
