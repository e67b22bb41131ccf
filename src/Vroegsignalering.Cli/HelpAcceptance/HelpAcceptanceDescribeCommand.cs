using System.CommandLine;
using System.Text;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Cli.HelpAcceptance;

/// <summary><c>vroeg help-acceptance describe</c>.</summary>
internal static class HelpAcceptanceDescribeCommand
{
    private static readonly Argument<string> Definition = new("definition")
    {
        Description = $"One of {string.Join(", ", HelpAcceptanceDefinitions.All)}.",
    };

    private static readonly Option<bool> Picture = new("--picture") { Description = "Only the decision tree, as a picture in Mermaid." };
    private static readonly Option<string?> Out = PolicyArguments.Out("The file for the result; otherwise it is shown.");
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "describe",
            """
            Writes a definition as a document (Markdown): how each kind of help counts, and the decision tree that runs.

            Examples:
              vroeg help-acceptance describe ddas-1.2
              vroeg help-acceptance describe divosa-conversation-none --picture --out boom.mmd

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            Definition, Picture, Out, LanguageOption,
        };
        command.SetAction(Describe);
        return command;
    }

    private static int Describe(ParseResult call)
    {
        HelpAcceptanceDefinition definition = HelpAcceptanceDefinitions.Find(call.GetRequiredValue(Definition))
            ?? throw new CallException($"There is no such definition. Choose one of {string.Join(", ", HelpAcceptanceDefinitions.All)}.");
        Language language = PolicyArguments.In(call, LanguageOption);
        string text = call.GetValue(Picture) ? definition.ToMermaid(language) : definition.Describe(language);
        if (call.GetValue(Out) is string path)
        {
            ResultFile.Check(path);
            ResultFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        }
        else
        {
            call.InvocationConfiguration.Output.Write(text);
        }

        return ExitCodes.Done;
    }
}
