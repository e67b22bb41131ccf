using Vroegsignalering.Files;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Every finding about the files of the year report. Each has a section in docs/diagnostics.md; none holds what stands in the file.</summary>
internal static class AccountabilityDiagnostics
{
    public static readonly DiagnosticCode NotJson = Fatal("VS7201",
        "Het bestand voor het jaarverslag is geen geldige JSON.", "The file for the year report is not valid JSON.",
        "Herstel deze regel of de regel ervoor; vaak ontbreekt een komma, een aanhalingsteken of een haakje.",
        "Repair this line or the one before; often a comma, a quote or a bracket is missing.");

    public static readonly DiagnosticCode NotUtf8 = Fatal("VS7202",
        "Het bestand voor het jaarverslag bevat een teken dat geen UTF-8 is.", "The file for the year report holds a character that is not UTF-8.",
        "Bewaar het bestand als UTF-8 en herstel het teken.", "Save the file as UTF-8 and repair the character.");

    public static readonly DiagnosticCode TooLarge = Fatal("VS7203",
        "Het bestand voor het jaarverslag is te groot of heeft te veel lagen.", "The file for the year report is too large or has too many levels.",
        "Een bestand heeft hooguit 1 MB en 32 lagen.", "A file has at most 1 MB and 32 levels.");

    public static readonly DiagnosticCode PropertyTwice = Fatal("VS7204",
        "Deze naam staat twee keer in hetzelfde onderdeel.", "This name stands twice in the same part.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode PropertyUnknown = Fatal("VS7205",
        "Deze naam is hier niet bekend.", "This name is not known here.",
        "Gebruik een naam die hier kan staan.", "Use a name that can stand here.");

    public static readonly DiagnosticCode PartMissing = Fatal("VS7206",
        "Dit onderdeel ontbreekt.", "This part is missing.",
        "Vul het onderdeel in.", "Fill in the part.");

    public static readonly DiagnosticCode WrongType = Fatal("VS7207",
        "Hier staat een ander soort waarde dan hier hoort.", "Another kind of value stands here than belongs here.",
        "Kijk in docs/accountability.md wat hier hoort.", "See docs/accountability.md for what belongs here.");

    public static readonly DiagnosticCode NotAChoice = Fatal("VS7208",
        "Deze waarde is hier geen keuze.", "This value is not a choice here.",
        "Kies een waarde die hier kan staan.", "Choose a value that can stand here.");

    public static readonly DiagnosticCode OutOfRange = Fatal("VS7209",
        "Dit getal mag hier niet.", "This number is not allowed here.",
        "Vul een getal in dat hier mag.", "Fill in a number that is allowed here.");

    public static readonly DiagnosticCode WrongText = Fatal("VS7210",
        "Deze tekst is leeg of heeft een vorm die hier niet mag.", "This text is empty or has a form that is not allowed here.",
        "Vul een tekst in op één regel.", "Fill in a text on one line.");

    public static readonly DiagnosticCode NotADate = Fatal("VS7211",
        "Dit is geen datum.", "This is not a date.",
        "Schrijf een datum als jaar-maand-dag, zoals 2027-01-01, van 1900 tot en met 2100.", "Write a date as year-month-day, such as 2027-01-01, from 1900 up to 2100.");

    public static readonly DiagnosticCode WrongCount = Fatal("VS7212",
        "Deze lijst heeft te veel onderdelen of geen.", "This list has too many items or none.",
        "Maak de lijst korter, of vul haar aan.", "Make the list shorter, or fill it in.");

    public static readonly DiagnosticCode Twice = Fatal("VS7213",
        "Dit staat al eerder in deze lijst.", "This stands earlier in this list.",
        "Laat er één staan.", "Leave one of them.");

    /// <summary>The findings that other files have too. The last of the fields, because it holds the others.</summary>
    public static readonly FileCodes Codes = new()
    {
        NotJson = NotJson,
        NotUtf8 = NotUtf8,
        TooLarge = TooLarge,
        PropertyTwice = PropertyTwice,
        PropertyUnknown = PropertyUnknown,
        PartMissing = PartMissing,
        WrongType = WrongType,
        NotAChoice = NotAChoice,
        OutOfRange = OutOfRange,
        WrongText = WrongText,
        NotADate = NotADate,
        WrongCount = WrongCount,
    };

    private static DiagnosticCode Fatal(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Fatal, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
