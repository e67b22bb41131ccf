namespace Vroegsignalering.Contact.Planning;

/// <summary>What can be wrong with a file of capacity. Each has a section in docs/diagnostics.md.</summary>
internal static class CapacityDiagnostics
{
    public static readonly DiagnosticCode NotJson = new("VS5301", DiagnosticSeverity.Fatal,
        new Text("Het bestand met capaciteit is geen JSON, of is te groot.", "The file of capacity is no JSON, or is too large."),
        new Text("Maak het bestand opnieuw naar het voorbeeld in docs/capacity.md.", "Make the file again, after the example in docs/capacity.md."));

    public static readonly DiagnosticCode NameUnknown = new("VS5302", DiagnosticSeverity.Error,
        new Text("Deze naam hoort niet in een bestand met capaciteit, of staat er twee keer.", "This name does not belong in a file of capacity, or is there twice."),
        new Text("Haal de naam weg, of kijk of hij goed geschreven is.", "Take the name out, or see whether it is spelled right."));

    public static readonly DiagnosticCode WrongValue = new("VS5303", DiagnosticSeverity.Error,
        new Text("Deze waarde kan hier niet: het type, het getal of het woord klopt niet.", "This value cannot stand here: its type, number or word is wrong."),
        new Text("Kijk in docs/capacity.md wat hier mag staan.", "See in docs/capacity.md what may stand here."));

    public static readonly DiagnosticCode Missing = new("VS5304", DiagnosticSeverity.Error,
        new Text("Dit gegeven ontbreekt in het bestand met capaciteit.", "This is missing in the file of capacity."),
        new Text("Vul het aan: kanalen of inwoners, en bij een kanaal het aantal per dag.", "Add it: channels or inhabitants, and with a channel the number per day."));
}
