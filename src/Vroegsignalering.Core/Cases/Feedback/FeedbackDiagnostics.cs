namespace Vroegsignalering.Cases.Feedback;

/// <summary>What can be wrong with the file of what partners were told. Each has a section in docs/diagnostics.md.</summary>
internal static class FeedbackDiagnostics
{
    public static readonly DiagnosticCode NotAnOutbox = new("VS6201", DiagnosticSeverity.Fatal,
        new Text("Dit is geen heel bestand met terugkoppelingen, of het is van een nieuwere versie.", "This is no whole file of feedback, or it is of a newer version."),
        new Text("Gebruik het laatste bestand dat met deze software is gemaakt.", "Use the last file that was made by this software."));

    public static readonly DiagnosticCode WrongMessage = new("VS6202", DiagnosticSeverity.Fatal,
        new Text("Deze terugkoppeling is niet te lezen. Het bestand wordt niet gebruikt, anders hoort een bedrijf iets twee keer.", "This message cannot be read. The file is not used, or a partner would hear something twice."),
        new Text("Zet het bestand terug uit een kopie.", "Restore the file from a copy."));
}
