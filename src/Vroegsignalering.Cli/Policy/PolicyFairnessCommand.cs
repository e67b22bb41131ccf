using System.CommandLine;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary><c>vroeg policy fairness</c>.</summary>
internal static class PolicyFairnessCommand
{
    private const int ExpectedSteps = 5;

    private static readonly Argument<string> Policy = PolicyArguments.Policy();
    private static readonly Option<string[]> Facts = PolicyArguments.Facts();
    private static readonly Option<string?> Out = PolicyArguments.Out("The folder for fairness.html and fairness.csv; without it nothing is written.");
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "fairness",
            """
            Shows what a policy does with groups of people: how many are picked up, how many get the highest priority, and how much each rule
            weighs. Small numbers are hidden, so that nobody can be recognised and no number can be computed back.

            Examples:
              vroeg policy fairness landelijk-basis --facts artifacts/voorbeeldstad/decisions.jsonl
              vroeg policy fairness mijn-beleid.json --facts 2026-10.jsonl 2026-11.jsonl --out artifacts/eerlijkheid

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            Policy, Facts, Out, LanguageOption,
        };
        command.SetAction(Show);
        return command;
    }

    private static int Show(ParseResult call)
    {
        string[] paths = call.GetRequiredValue(Facts);
        string name = call.GetRequiredValue(Policy);
        PriorityPolicy policy = PolicyFile.Find(name);
        string? folder = call.GetValue(Out);
        foreach (string file in folder is null ? [] : (string[])["fairness.html", "fairness.csv"])
        {
            ResultFile.Check(folder!.Length == 0 ? "" : Path.Combine(folder, file), [.. paths, name]);
        }

        PolicyPage page = Progress.Run(ExpectedSteps, call.InvocationConfiguration.Error, progress =>
        {
            StoredCases cases = StoredCases.Read(paths, progress);
            progress.Step("running the policy");
            FairnessReport report = new(PolicyOutcome.Of(policy, cases.Facts), PolicyArguments.In(call, LanguageOption));
            PolicyPage made = report.ToPage();
            if (folder is not null)
            {
                progress.Step("writing fairness.html and fairness.csv");
                ResultFile.Write(Path.Combine(folder, "fairness.html"), made.WriteHtml);
                ResultFile.Write(Path.Combine(folder, "fairness.csv"), report.WriteCsv);
            }

            return made;
        });
        call.InvocationConfiguration.Output.Write(page.ToLines());
        return ExitCodes.Done;
    }
}
