namespace Vroegsignalering.Signals.Quarantine;

/// <summary>Why the quarantine refuses a step. Each has a section in docs/diagnostics.md.</summary>
internal static class QuarantineDiagnostics
{
    public static readonly DiagnosticCode UnknownId = Error("VS1060",
        "Dit nummer staat niet in de quarantaine.", "This number is not in the quarantine.",
        "Neem het nummer over uit de lijst van de quarantaine.", "Take the number from the list of the quarantine.");

    public static readonly DiagnosticCode AlreadyTakenIn = Error("VS1061",
        "De herstelde regel is al opgenomen. Dat gebeurt één keer.", "The repaired row was taken in already. That happens once.",
        "Is de melding toch fout, vraag de partner dan om een nieuwe versie.", "If the signal is wrong after all, ask the partner for a new version.");

    public static readonly DiagnosticCode NotRepaired = Error("VS1062",
        "De regel is nog niet hersteld.", "The row was not repaired yet.",
        "Herstel de regel eerst.", "Repair the row first.");

    public static readonly DiagnosticCode Unchanged = Warning("VS1063",
        "De regel is niet veranderd.", "The row was not changed.",
        "Verbeter wat de bevinding noemt, of geef de regel op met een reden.", "Correct what the finding names, or give the row up with a reason.");

    public static readonly DiagnosticCode NothingToRepair = Error("VS1064",
        "Deze regel is alleen bewaard als bewijs: zij is dubbel, een eerdere versie of een kop, of is zelf al aangenomen.",
        "This row is only kept as evidence: it is a double, an earlier version or a header, or was accepted itself.",
        "Er is niets te doen.", "Nothing has to be done.");

    public static readonly DiagnosticCode AlreadyGivenUp = Error("VS1065",
        "De regel is opgegeven.", "The row was given up.",
        "Herstel de regel als zij toch mee moet tellen.", "Repair the row if it has to count after all.");

    private static DiagnosticCode Warning(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Warning, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Error(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Error, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
