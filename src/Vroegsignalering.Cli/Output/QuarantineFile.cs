using Vroegsignalering.Cli.Process;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>quarantine.csv</c>: every row that was set aside, why, what to do, and its text with long numbers masked.</summary>
/// <remarks>The line number is not here but on the screen, so that the order of rows in a file changes no byte of any output.</remarks>
internal static class QuarantineFile
{
    public static void Write(ProcessRun run, Stream stream)
    {
        Language language = run.Options.Language;
        using CsvForPeople csv = new(
            stream, language,
            new("bestand", "file"), new("code", "code"), new("ernst", "severity"), new("veld", "field"), new("wat er is", "what it is"),
            new("wat te doen", "what to do"), new("bedrag", "amount"), new("oorspronkelijke regel", "original row"),
            new("quarantaine", "quarantine"), new("stand", "state"));
        foreach (QuarantinedRow row in run.Input.Quarantined)
        {
            QuarantineEntry? entry = row.Layout is null ? null : run.Quarantine.Find(row.Id);
            foreach (Diagnostic finding in row.Findings.Where(f => f.Severity >= DiagnosticSeverity.Error))
            {
                csv.Cell(row.Source);
                csv.Cell(finding.Code.Id);
                csv.Cell(finding.Severity.Name().In(language));
                csv.Cell(finding.Field);
                csv.Cell(finding.Code.Message.In(language));
                csv.Cell(finding.Code.Remedy.In(language));
                csv.Cell(row.Arrears);
                csv.Cell(row.MaskedOriginal);
                csv.Cell(entry?.Id);
                csv.Cell(entry?.State.Name().In(language));
                csv.EndLine();
            }
        }
    }
}
