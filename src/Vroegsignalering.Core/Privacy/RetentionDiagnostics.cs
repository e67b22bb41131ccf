namespace Vroegsignalering.Privacy;

/// <summary>What can be wrong with retention policies, registers and deletion proofs. Each has a section in docs/diagnostics.md.</summary>
internal static class RetentionDiagnostics
{
    public static readonly DiagnosticCode NotAPolicy = Fatal("VS7001",
        "Het bewaarbeleid is geen geldige JSON, of is te groot.", "The retention policy is not valid JSON, or is too large.",
        "Herstel het bestand; vaak ontbreekt een komma, een aanhalingsteken of een haakje.", "Repair the file; often a comma, a quote or a bracket is missing.");

    public static readonly DiagnosticCode PolicyPart = Fatal("VS7002",
        "Dit onderdeel van het bewaarbeleid ontbreekt of heeft een vorm die niet mag.", "This part of the retention policy is missing or has a form that is not allowed.",
        "Kijk in docs/schemas/retention-policy.schema.json wat hier hoort.", "See docs/schemas/retention-policy.schema.json for what belongs here.");

    public static readonly DiagnosticCode NameUnknown = Fatal("VS7003",
        "In dit onderdeel staat een naam die niet bekend is of twee keer voorkomt.", "In this part stands a name that is not known or stands there twice.",
        "Gebruik alleen de namen uit docs/schemas/retention-policy.schema.json, elk één keer.", "Use only the names of docs/schemas/retention-policy.schema.json, each once.");

    public static readonly DiagnosticCode TermOutOfRange = Fatal("VS7004",
        "Deze termijn is geen heel aantal maanden van 0 tot en met 120.", "This term is not a whole number of months from 0 up to 120.",
        "Vul een aantal maanden in.", "Fill in a number of months.");

    public static readonly DiagnosticCode TermDate = Fatal("VS7005",
        "Deze dag is geen datum, of ligt niet na de dag ervoor.", "This day is no date, or does not lie after the day before it.",
        "Schrijf een datum als jaar-maand-dag, en zet de termijnen in de volgorde van hun datums.", "Write a date as year-month-day, and put the terms in the order of their dates.");

    public static readonly DiagnosticCode TermMissing = new("VS7006", DiagnosticSeverity.Warning,
        new Text("Voor deze soort gegevens is er geen termijn. Zij blijven bewaard.", "There is no term for this kind of record. It stays."),
        new Text("Kies een termijn.", "Choose a term."));

    public static readonly DiagnosticCode StartUnknown = new("VS7010", DiagnosticSeverity.Warning,
        new Text("Een zaak is afgesloten, maar haar termijn kan niet beginnen. Zij blijft bewaard.", "A case is closed, but its term cannot start. It stays."),
        new Text("Registreer de dag van afsluiten, of geef deze soort gegevens een termijn.", "Register the day of closing, or give this kind of record a term."));

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
