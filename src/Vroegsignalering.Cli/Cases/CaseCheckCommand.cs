using System.CommandLine;
using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cli.Policy;

namespace Vroegsignalering.Cli.Cases;

/// <summary><c>vroeg case check</c>.</summary>
internal static class CaseCheckCommand
{
    private static readonly Argument<string> Register = CaseArguments.Register();

    private static readonly Option<string> FailOn = new("--fail-on")
    {
        Description = "End with exit code 1 when there is a finding of this level or above.",
        DefaultValueFactory = _ => "error",
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        FailOn.AcceptOnlyFromAmong("never", "info", "warning", "error", "fatal");
        Command command = new(
            "check",
            """
            Reads a case register and looks it over: lines that cannot be used, events that cannot follow each other, cases that are strange but
            real, and signals that are in more than one case. Every finding comes with what to do, and none shows a value.

            Examples:
              vroeg case check zaken.jsonl
              vroeg case check zaken.jsonl --fail-on warning --language en

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            Register, FailOn, LanguageOption,
        };
        command.SetAction(Check);
        return command;
    }

    private static int Check(ParseResult call)
    {
        CaseRegister register = CaseArguments.Read(call.GetRequiredValue(Register));
        Language language = PolicyArguments.In(call, LanguageOption);
        Dictionary<int, CaseRefusal?> refusals = register.SetAside.ToDictionary(s => s.Line, s => s.Refusal);
        (DiagnosticCode Code, string Place, Text? Detail)[] findings =
        [
            .. register.Diagnostics.Select(d => (d.Code, d.PlaceIn(language), d.Row is int row ? refusals.GetValueOrDefault(row)?.Explain() : null)),
            .. register.Cases.SelectMany(c => c.Findings.Select(f => (f.Code, Place(c, f).In(language), f.Detail))),
            .. SharedSignal.In(register.Cases.Select(c => c.Case)).Select(s => (s.Code, $"{s.Label} in {string.Join(", ", s.CaseIds)}", (Text?)null)),
        ];
        Tell(call.InvocationConfiguration.Output, register, findings, language);
        DiagnosticSeverity level = call.GetRequiredValue(FailOn) switch
        {
            "info" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            "fatal" => DiagnosticSeverity.Fatal,
            _ => DiagnosticSeverity.NotStated,
        };
        return level != DiagnosticSeverity.NotStated && Array.Exists(findings, f => f.Code.Severity >= level) ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static Text Place(CaseHistory history, CaseFinding finding)
    {
        string number = finding.Sequence.ToString(CultureInfo.InvariantCulture);
        return new Text($"zaak {history.Id}, gebeurtenis {number}", $"case {history.Id}, event {number}");
    }

    private static void Tell(TextWriter output, CaseRegister register, (DiagnosticCode Code, string Place, Text? Detail)[] findings, Language language)
    {
        void Line(string dutch, string english) => output.WriteLine(new Text(dutch, english).In(language));
        string cases = register.Cases.Count.Shown();
        string open = register.Cases.Count(c => c.Case.IsOpen).Shown();
        string events = register.Cases.Sum(c => c.Events.Count).Shown();
        Line(
            $"Zaken: {cases}, open: {open}, gebeurtenissen: {events}, regels apart gehouden: {register.SetAside.Count.Shown()}",
            $"Cases: {cases}, open: {open}, events: {events}, lines set aside: {register.SetAside.Count.Shown()}");
        foreach ((DiagnosticCode code, string place, Text? detail) in findings)
        {
            output.WriteLine($"  {code.Id} {code.Severity.Name().In(language)} {Masking.LongNumbers(place)}: {code.Message.In(language)}{(detail is null ? "" : $" {detail.In(language)}")}");
            output.WriteLine(new Text($"      Doen: {code.Remedy.Dutch}", $"      To do: {code.Remedy.English}").In(language));
        }

        Line($"Bevindingen: {findings.Length.Shown()}", $"Findings: {findings.Length.Shown()}");
    }
}
