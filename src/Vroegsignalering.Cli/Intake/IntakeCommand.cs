using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Cli.Quarantine;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Intake;

/// <summary><c>vroeg intake</c>: <c>check</c> and <c>suggest</c>.</summary>
internal static class IntakeCommand
{
    private const int SampleBytes = 256 * 1024;

    private static readonly Argument<string> FileArgument = new("file") { Description = "The file of a partner, CSV or JSON." };

    private static readonly Option<string?> MappingOption = new("--mapping", "-m")
    {
        Description = "The mapping; without it the columns must have the names of the fields.",
    };

    private static readonly Option<int> RowsOption = new("--rows")
    {
        Description = "How many of the first rows to show.",
        DefaultValueFactory = _ => 5,
    };

    private static readonly Option<bool> ShowValues = new("--show-values")
    {
        Description = "Show names, addresses and numbers of people in full; without it they are masked.",
    };

    private static readonly Option<string?> ReceivedOn = new("--received-on")
    {
        Description = "The day on which the file was received (yyyy-mm-dd), to check dates against.",
    };

    private static readonly Option<string> FailOn = new("--fail-on")
    {
        Description = "End with exit code 1 when there is a finding of this level or above.",
        DefaultValueFactory = _ => "fatal",
    };

    private static readonly Option<string> LanguageOption = new("--language")
    {
        Description = "The language of what is shown.",
        DefaultValueFactory = _ => "nl",
    };

    public static Command Create()
    {
        FailOn.AcceptOnlyFromAmong("never", "warning", "error", "fatal");
        LanguageOption.AcceptOnlyFromAmong("nl", "en");
        Command check = new(
            "check",
            """
            Shows the first rows of a file as they are understood, and every finding with the row and column of the first 20. Writes nothing,
            and takes no more memory for a large file. How large a file may be stands in the mapping: "limits": { "rows": 2000000 }.

            Examples:
              vroeg intake check energie.csv --mapping energie.mapping.json
              vroeg intake check energie.csv -m energie.mapping.json --fail-on error --language en

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            FileArgument, MappingOption, RowsOption, ShowValues, ReceivedOn, FailOn, LanguageOption,
        };
        check.SetAction(Check);
        Command suggest = new(
            "suggest",
            """
            Proposes a mapping from the header and the first rows of a file; says on the error output what it is unsure of.

            Examples:
              vroeg intake suggest energie.csv > energie.mapping.json

            Exit codes: 0 done; 2 the call was wrong or there was nothing to propose from.
            """)
        {
            FileArgument, LanguageOption,
        };
        suggest.SetAction(Suggest);
        return new Command("intake", "Look at a file of a partner before it is processed.") { check, suggest };
    }

    private static int Check(ParseResult call)
    {
        string path = call.GetRequiredValue(FileArgument);
        SignalMapping mapping = SignalFiles.ReadMapping(call.GetValue(MappingOption));
        LocalDate? receivedOn = Day(call.GetValue(ReceivedOn));
        Language language = LanguageOf(call);
        int shown = call.GetRequiredValue(RowsOption);
        if (shown < 0)
        {
            throw new CallException("--rows needs a number of zero or more.");
        }

        string name = QuarantineList.Shown(Path.GetFileName(path));
        CheckSummary summary = new(shown);
        using FileStream stream = SignalFiles.Open(path);
        foreach (IntakeRow row in SignalFiles.ReadRows(stream, mapping, name, receivedOn))
        {
            summary.Add(name, row);
        }

        new CheckReport(call.InvocationConfiguration.Output, language, call.GetRequiredValue(ShowValues)).Write(name, summary);
        DiagnosticSeverity failOn = call.GetRequiredValue(FailOn) switch
        {
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            "fatal" => DiagnosticSeverity.Fatal,
            _ => DiagnosticSeverity.NotStated,
        };
        bool failed = failOn != DiagnosticSeverity.NotStated && summary.Findings.Any(f => f.Code.Severity >= failOn);
        return failed ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static int Suggest(ParseResult call)
    {
        string path = call.GetRequiredValue(FileArgument);
        using FileStream stream = SignalFiles.OpenWhole(path);
        byte[] start = new byte[Math.Min(stream.Length, SampleBytes)];
        stream.ReadExactly(start);
        SignalMappingSuggestion suggestion = SignalMappingSuggestion.From(start)
            ?? throw new CallException($"'{path}' has no header and no list of JSON objects to propose a mapping from.");
        call.InvocationConfiguration.Output.WriteLine(suggestion.Json);
        foreach (Text doubt in suggestion.Unsure)
        {
            call.InvocationConfiguration.Error.WriteLine($"vroeg: {doubt.In(LanguageOf(call))}");
        }

        return ExitCodes.Done;
    }

    private static Language LanguageOf(ParseResult call) => call.GetRequiredValue(LanguageOption) == "en" ? Language.English : Language.Dutch;

    private static LocalDate? Day(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? day.Value
            : throw new CallException("--received-on needs a day that exists, such as 2026-11-04.");
    }
}
