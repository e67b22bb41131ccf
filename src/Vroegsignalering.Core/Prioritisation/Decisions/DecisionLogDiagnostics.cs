namespace Vroegsignalering.Prioritisation;

/// <summary>What can be wrong with a decision log. Each has a section in docs/diagnostics.md.</summary>
internal static class DecisionLogDiagnostics
{
    public static readonly DiagnosticCode NotAnEntry = Fatal("VS4201",
        "Deze regel van het besluitenlog is niet te lezen.", "This line of the decision log cannot be read.",
        "Zet het log terug uit een kopie.", "Restore the log from a copy.");

    public static readonly DiagnosticCode ChainBroken = Fatal("VS4202",
        "Deze regel, of een regel ervoor, is veranderd, weggehaald of verplaatst.", "This line, or one before it, was changed, removed or moved.",
        "Zet het log terug uit een kopie, en zoek uit wie het veranderde.", "Restore the log from a copy, and find out who changed it.");

    public static readonly DiagnosticCode EndMissing = Fatal("VS4203",
        "Het einde van het besluitenlog ontbreekt.", "The end of the decision log is missing.",
        "Zet het log terug uit een kopie, en zoek uit wie het afkapte.", "Restore the log from a copy, and find out who cut it off.");

    public static readonly DiagnosticCode OtherOutcome = Fatal("VS4204",
        "Het beleid geeft voor deze zaak nu een andere uitkomst dan er staat.", "The policy gives another outcome for this case now than the log says.",
        "Controleer met welke versie van de software het besluit genomen is.", "Check with which version of the software the decision was made.");

    public static readonly DiagnosticCode PolicyUnknown = Fatal("VS4205",
        "Het beleid van dit besluit staat niet in het log, is niet te lezen of heeft een andere vingerafdruk.",
        "The policy of this decision is not in the log, cannot be read or has another hash.",
        "Controleer het log met de software die alle regels van dat beleid kent.", "Check the log with software that knows all rules of that policy.");

    public static readonly DiagnosticCode HeadDiffers = Fatal("VS4206",
        "Het log eindigt niet waar het moet eindigen volgens het bestand dat apart bewaard is.", "The log does not end where the file that was kept apart says.",
        "Zet het log terug uit een kopie, en zoek uit wie het veranderde.", "Restore the log from a copy, and find out who changed it.");

    private static DiagnosticCode Fatal(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Fatal, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
