using System.CommandLine;
using System.Text;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary><c>vroeg policy describe</c>.</summary>
internal static class PolicyDescribeCommand
{
    private static readonly Argument<string> Policy = PolicyArguments.Policy();
    private static readonly Option<string?> Out = PolicyArguments.Out("The file for the document (Markdown); otherwise it is shown.");
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "describe",
            """
            Writes a policy as a document that a council can read and put in its plan. It is made of the policy that runs.

            Examples:
              vroeg policy describe landelijk-basis
              vroeg policy describe mijn-beleid.json --out mijn-beleid.md

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            Policy, Out, LanguageOption,
        };
        command.SetAction(Describe);
        return command;
    }

    private static int Describe(ParseResult call)
    {
        string name = call.GetRequiredValue(Policy);
        PriorityPolicy policy = PolicyFile.Find(name);
        string text = PolicyDescription.Of(policy, PolicyArguments.In(call, LanguageOption));
        if (call.GetValue(Out) is string path)
        {
            ResultFile.Check(path, name);
            ResultFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        }
        else
        {
            call.InvocationConfiguration.Output.Write(text);
        }

        return ExitCodes.Done;
    }
}
