namespace Vroegsignalering.Cli;

/// <summary>Findings that only the tool gives. Each has a section in docs/diagnostics.md.</summary>
internal static class CliDiagnostics
{
    public static readonly DiagnosticCode DoubleAcrossFiles = new("VS3001", DiagnosticSeverity.Error,
        new Text("Dezelfde melding stond ook in een andere levering. Zij telt één keer.", "The same signal was in another delivery too. It counts once."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode NewerVersion = new("VS3003", DiagnosticSeverity.Error,
        new Text("Een latere levering heeft een nieuwere versie van deze melding. Die telt.", "A later delivery has a newer version of this signal. That one counts."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode NewerCase = new("VS3004", DiagnosticSeverity.Info,
        new Text("Een latere levering heeft een nieuwere versie van deze zaak. Die telt.", "A later delivery has a newer version of this case. That one counts."),
        new Text("Er is niets te doen.", "Nothing has to be done."));

    public static readonly DiagnosticCode OtherMunicipality = new("VS3005", DiagnosticSeverity.Error,
        new Text("De melding is van een andere gemeente dan het manifest noemt. Zij is apart gezet.", "The signal is of another municipality than the manifest names. It was set aside."),
        new Text("Haal de levering uit de historie, of herstel de gemeentecode.", "Take the delivery out of the history, or repair the municipality code."));

    public static readonly DiagnosticCode CaseAcrossFiles = new("VS3002", DiagnosticSeverity.Info,
        new Text("Dezelfde zaak stond ook in een andere levering. Zij telt één keer.", "The same case was in another delivery too. It counts once."),
        new Text("Er is niets te doen.", "Nothing has to be done."));
}
