namespace Vroegsignalering.Privacy;

/// <summary>What can be wrong with retention policies, registers and deletion proofs. Each has a section in docs/diagnostics.md.</summary>
internal static class RetentionDiagnostics
{
    public static readonly DiagnosticCode NotAProof = Fatal("VS7020",
        "Deze regel is geen bewijs van vernietiging.", "This line is no deletion proof.",
        "Zet het bestand terug uit een kopie.", "Restore the file from a copy.");

    public static readonly DiagnosticCode ProofChanged = Fatal("VS7021",
        "Dit bewijs, of een bewijs ervoor, is veranderd, weggehaald of verplaatst, of de sleutel is een andere.",
        "This proof, or one before it, was changed, removed or moved, or the key is another one.",
        "Controleer de sleutel. Zet anders het bestand terug uit een kopie, en zoek uit wie het veranderde.",
        "Check the key. Otherwise restore the file from a copy, and find out who changed it.");

    public static readonly DiagnosticCode ProofsEndElsewhere = Fatal("VS7022",
        "De bewijzen eindigen niet waar ze moeten eindigen volgens het bestand dat apart bewaard is.",
        "The proofs do not end where the file that was kept apart says.",
        "Zet het bestand terug uit een kopie, en zoek uit wie het afkapte.", "Restore the file from a copy, and find out who cut it off.");

    private static DiagnosticCode Fatal(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Fatal, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
