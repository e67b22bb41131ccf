namespace Vroegsignalering.Cli;

/// <summary>Findings that only the tool gives. Each has a section in docs/diagnostics.md.</summary>
internal static class CliDiagnostics
{
    public static readonly DiagnosticCode DoubleAcrossFiles = new("VS3001", DiagnosticSeverity.Error,
        new Text("Dezelfde melding stond ook in een eerder bestand. Zij telt één keer.", "The same signal was in an earlier file too. It counts once."),
        new Text("Er is niets te doen; de eerste telt.", "Nothing to do; the first one counts."));

    public static readonly DiagnosticCode CaseAcrossFiles = new("VS3002", DiagnosticSeverity.Info,
        new Text("Dezelfde zaak stond ook in een eerder bestand. Zij telt één keer.", "The same case was in an earlier file too. It counts once."),
        new Text("Er is niets te doen; de eerste telt.", "Nothing to do; the first one counts."));
}
