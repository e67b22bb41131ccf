using System.CommandLine;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary><c>vroeg policy compare</c>.</summary>
internal static class PolicyCompareCommand
{
    private const int ExpectedSteps = 6;
    private const int PlacesWhenNotStated = 100;

    private static readonly Argument<string> First = PolicyArguments.Policy("a");
    private static readonly Argument<string> Second = PolicyArguments.Policy("b");
    private static readonly Option<string[]> Facts = PolicyArguments.Facts();

    private static readonly Option<int> Places = new("--places")
    {
        Description = "For how many cases there is room; how many of those that come first are the same is counted.",
        DefaultValueFactory = _ => PlacesWhenNotStated,
    };

    private static readonly Option<string> Strategy = new("--strategy")
    {
        Description = "How to reach people in classes that name no strategy of their own. A threatening situation is always urgent.",
        DefaultValueFactory = _ => ContactStrategies.PhoneMessageVisit.Id,
    };

    private static readonly Option<string?> Out = PolicyArguments.Out("The folder for compare.html, compare.csv and movers.csv; without it nothing is written.");
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Strategy.AcceptOnlyFromAmong([.. ContactStrategies.ByName.Keys]);
        Command command = new(
            "compare",
            """
            Runs two policies over the same stored cases: who would move, how many per class, age, type of partner and amount, what is not
            picked up, and the work that each asks. The results hold small numbers and numbers of cases: for staff only.

            Examples:
              vroeg policy compare landelijk-basis strikt --facts artifacts/voorbeeldstad/decisions.jsonl
              vroeg policy compare nu.json straks.json --facts 2026-10.jsonl 2026-11.jsonl --places 60 --out artifacts/vergelijking

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            First, Second, Facts, Places, Strategy, Out, LanguageOption,
        };
        command.SetAction(Compare);
        return command;
    }

    private static int Compare(ParseResult call)
    {
        if (call.GetRequiredValue(Places) < 1)
        {
            throw new CallException("--places needs a number above zero.");
        }

        string[] paths = call.GetRequiredValue(Facts);
        Language language = PolicyArguments.In(call, LanguageOption);
        (PriorityPolicy first, PriorityPolicy second) = (PolicyFile.Find(call.GetRequiredValue(First)), PolicyFile.Find(call.GetRequiredValue(Second)));
        string? folder = call.GetValue(Out);
        foreach (string name in folder is null ? [] : (string[])["compare.html", "compare.csv", "movers.csv"])
        {
            ResultFile.Check(folder!.Length == 0 ? "" : Path.Combine(folder, name), [.. paths, call.GetRequiredValue(First), call.GetRequiredValue(Second)]);
        }

        PolicyPage page = Progress.Run(ExpectedSteps, call.InvocationConfiguration.Error, progress =>
        {
            StoredCases cases = StoredCases.Read(paths, progress);
            progress.Step("running both policies");
            PolicyComparison comparison = PolicyComparison.Of(first, second, cases.Facts);
            CompareReport report = new(comparison, cases, ContactStrategies.ByName[call.GetRequiredValue(Strategy)], call.GetRequiredValue(Places), language);
            PolicyPage made = report.ToPage();
            if (folder is not null)
            {
                progress.Step("writing compare.html, compare.csv and movers.csv");
                ResultFile.Write(Path.Combine(folder, "compare.html"), made.WriteHtml);
                ResultFile.Write(Path.Combine(folder, "compare.csv"), report.WriteCsv);
                ResultFile.Write(Path.Combine(folder, "movers.csv"), stream => MoversFile.Write(comparison, cases, language, stream));
            }

            return made;
        });
        call.InvocationConfiguration.Output.Write(page.ToLines());
        return ExitCodes.Done;
    }
}
