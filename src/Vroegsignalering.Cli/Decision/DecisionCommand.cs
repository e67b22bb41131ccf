using System.CommandLine;
using System.Globalization;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Decision;

/// <summary><c>vroeg decision</c>: <c>verify</c>.</summary>
internal static class DecisionCommand
{
    private static readonly Argument<string> Log = new("log") { Description = "The decision log: decisions.jsonl in the results of 'vroeg process'." };

    private static readonly Option<string?> Head = new("--head")
    {
        Description = "The file with the head of the log that was kept apart; otherwise the one beside the log, with the ending .head.",
    };

    private static readonly Option<string> LanguageOption = new("--language")
    {
        Description = "The language of what is shown.",
        DefaultValueFactory = _ => "nl",
    };

    public static Command Create()
    {
        LanguageOption.AcceptOnlyFromAmong("nl", "en");
        Command verify = new(
            "verify",
            """
            Runs every stored decision again with the policy that is in the log, compares all of it, and finds any entry that was changed,
            removed, swapped or cut off.

            Examples:
              vroeg decision verify artifacts/voorbeeldstad/decisions.jsonl
              vroeg decision verify decisions.jsonl --head /safe/2026-11.head

            Exit codes: 0 all is as it was decided; 1 something is not; 2 the call was wrong.
            """)
        {
            Log, Head, LanguageOption,
        };
        verify.SetAction(Verify);
        return new Command("decision", "What was decided, and whether that still stands.") { verify };
    }

    private static int Verify(ParseResult call)
    {
        string path = call.GetRequiredValue(Log);
        Language language = call.GetRequiredValue(LanguageOption) == "en" ? Language.English : Language.Dutch;
        DecisionLogHead? head = ReadHead(call.GetValue(Head), Path.ChangeExtension(path, ".head"));
        DecisionLogCheck check;
        try
        {
            using FileStream log = File.OpenRead(path);
            check = DecisionLog.Verify(log, Path.GetFileName(path), head: head);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether it is there and whether you may read it.");
        }

        Tell(check, head, language, call.InvocationConfiguration.Output);
        return check.Diagnostics.Count == 0 ? ExitCodes.Done : ExitCodes.Findings;
    }

    private static DecisionLogHead? ReadHead(string? asked, string beside)
    {
        if (asked is null && !File.Exists(beside))
        {
            return null;
        }

        try
        {
            return DecisionLogHead.TryParse(File.ReadAllText(asked ?? beside))
                ?? throw new CallException($"'{asked ?? beside}' is not the head of a decision log.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{asked ?? beside}'. Look whether it is there and whether you may read it.");
        }
    }

    private static void Tell(DecisionLogCheck check, DecisionLogHead? head, Language language, TextWriter output)
    {
        void Line(string dutch, string english) => output.WriteLine(new Text(dutch, english).In(language));
        string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
        Line($"Besluiten: {Number(check.Decisions)}, waarvan veranderd door een medewerker: {Number(check.Overrides)}", $"Decisions: {Number(check.Decisions)}, of which changed by a person: {Number(check.Overrides)}");
        Line($"Opnieuw uitgevoerd met dezelfde uitkomst: {Number(check.RunAgain)}", $"Run again with the same outcome: {Number(check.RunAgain)}");
        foreach (Diagnostic finding in check.Diagnostics)
        {
            output.WriteLine($"  {finding.Code.Id} {finding.PlaceIn(language)}: {finding.Code.Message.In(language)} {finding.Code.Remedy.In(language)}");
        }

        if (check.Diagnostics.Count == 0)
        {
            Line("Niets veranderd.", "Nothing was changed.");
        }

        if (head is null)
        {
            Line("Er is geen bestand met het einde van het log. Een hele maand die eraf is, is dan niet te zien.", "There is no file with the head of the log. A whole month that was cut off cannot be seen then.");
        }
    }
}
