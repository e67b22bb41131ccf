namespace Vroegsignalering.Cases.Files;

/// <summary>What can be wrong with a case register. Each has a section in docs/diagnostics.md.</summary>
internal static class CaseFileDiagnostics
{
    public static readonly DiagnosticCode NotARegister = new("VS6021", DiagnosticSeverity.Fatal,
        new Text("Dit is geen zakenregister, of het is van een nieuwere versie.", "This is no case register, or it is of a newer version."),
        new Text("Gebruik een bestand dat met deze software is gemaakt.", "Use a file that was made by this software."));

    public static readonly DiagnosticCode NotJson = Error("VS6022",
        "Deze regel is niet te lezen.", "This line cannot be read.",
        "Zet de regel terug uit een kopie.", "Restore the line from a copy.");

    public static readonly DiagnosticCode UnknownEvent = Error("VS6023",
        "Deze soort gebeurtenis is niet bekend.", "This kind of event is not known.",
        "Lees het bestand met nieuwere software.", "Read the file with newer software.");

    public static readonly DiagnosticCode WrongField = Error("VS6024",
        "Dit veld ontbreekt of heeft een waarde die niet kan.", "This field is missing or has a value that is not possible.",
        "Herstel het veld, of zet de regel terug uit een kopie.", "Repair the field, or restore the line from a copy.");

    public static readonly DiagnosticCode NoCase = Error("VS6025",
        "Deze gebeurtenis hoort bij een zaak die niet is geopend.", "This event belongs to a case that was not opened.",
        "Zet de eerste regel van de zaak terug uit een kopie.", "Restore the first line of the case from a copy.");

    public static readonly DiagnosticCode Refused = Error("VS6026",
        "Deze gebeurtenis kan niet volgen op wat er al gebeurd was. De zaak is gelezen zonder deze regel.",
        "This event cannot follow what had happened. The case was read without this line.",
        "Controleer de volgorde en de dagen.", "Check the order and the days.");

    public static readonly DiagnosticCode NumberTwice = new("VS6027", DiagnosticSeverity.Warning,
        new Text("Dit volgnummer komt in de zaak twee keer voor. De volgorde van de regels telt.", "This sequence number is in the case twice. The order of the lines counts."),
        new Text("Zoek uit of er twee mensen tegelijk schreven.", "Find out whether two people wrote at once."));

    public static readonly DiagnosticCode NumberMissing = new("VS6029", DiagnosticSeverity.Warning,
        new Text("In de zaak ontbreekt een volgnummer vóór deze regel. Misschien is er een regel weg.", "A sequence number is missing in the case before this line. A line may be lost."),
        new Text("Zet de regel terug uit een kopie. Is er niets weg, schrijf het bestand dan opnieuw.", "Restore the line from a copy. When nothing is lost, write the file again."));

    public static readonly DiagnosticCode UnknownField = Error("VS6028",
        "De regel heeft een veld dat deze software niet kent. De regel is apart gehouden, zodat niets verloren gaat.",
        "The line has a field that this software does not know. It was kept apart, so that nothing gets lost.",
        "Lees het bestand met nieuwere software, of haal het veld weg.", "Read the file with newer software, or take the field out.");

    private static DiagnosticCode Error(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Error, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
