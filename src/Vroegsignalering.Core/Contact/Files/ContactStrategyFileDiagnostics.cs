using Vroegsignalering.Files;

namespace Vroegsignalering.Contact;

/// <summary>Every finding about a file of contact strategies. Each has a section in docs/diagnostics.md; none holds what stands in the file.</summary>
internal static class ContactStrategyFileDiagnostics
{
    public static readonly DiagnosticCode NotJson = Fatal("VS5001",
        "Het bestand met contactstrategieën is geen geldige JSON.", "The file of contact strategies is not valid JSON.",
        "Herstel deze regel of de regel ervoor; vaak ontbreekt een komma, een aanhalingsteken of een haakje.",
        "Repair this line or the one before; often a comma, a quote or a bracket is missing.");

    public static readonly DiagnosticCode NotUtf8 = Fatal("VS5002",
        "Het bestand met contactstrategieën bevat een teken dat geen UTF-8 is.", "The file of contact strategies holds a character that is not UTF-8.",
        "Bewaar het bestand als UTF-8 en herstel het teken.", "Save the file as UTF-8 and repair the character.");

    public static readonly DiagnosticCode TooLarge = Fatal("VS5003",
        "Het bestand met contactstrategieën is te groot of heeft te veel lagen.", "The file of contact strategies is too large or has too many levels.",
        "Een bestand heeft hooguit 1 MB en 32 lagen.", "A file has at most 1 MB and 32 levels.");

    public static readonly DiagnosticCode PropertyTwice = Fatal("VS5004",
        "Deze naam staat twee keer in hetzelfde onderdeel.", "This name stands twice in the same part.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode PropertyUnknown = Fatal("VS5005",
        "Deze naam is hier niet bekend.", "This name is not known here.",
        "Gebruik een naam die hier kan staan.", "Use a name that can stand here.");

    public static readonly DiagnosticCode PartMissing = Fatal("VS5006",
        "Dit onderdeel ontbreekt.", "This part is missing.",
        "Vul het onderdeel in.", "Fill in the part.");

    public static readonly DiagnosticCode WrongType = Fatal("VS5007",
        "Hier staat een ander soort waarde dan hier hoort.", "Another kind of value stands here than belongs here.",
        "Kijk in docs/schemas/contact-strategy.schema.json wat hier hoort.", "See docs/schemas/contact-strategy.schema.json for what belongs here.");

    public static readonly DiagnosticCode NotAChoice = Fatal("VS5008",
        "Deze waarde staat niet in de lijst.", "This value is not in the list.",
        "Kies een waarde uit de lijst.", "Choose a value from the list.");

    public static readonly DiagnosticCode OutOfRange = Fatal("VS5009",
        "Dit getal mag hier niet.", "This number is not allowed here.",
        "Vul een getal in dat hier mag.", "Fill in a number that is allowed here.");

    public static readonly DiagnosticCode WrongText = Fatal("VS5010",
        "Deze tekst is leeg of heeft een vorm die hier niet mag.", "This text is empty or has a form that is not allowed here.",
        "Vul een tekst in op één regel.", "Fill in a text on one line.");

    public static readonly DiagnosticCode NotADate = Fatal("VS5011",
        "Dit is geen datum.", "This is not a date.",
        "Schrijf een datum als jaar-maand-dag, zoals 2027-01-01, van 1900 tot en met 2100.", "Write a date as year-month-day, such as 2027-01-01, from 1900 up to 2100.");

    public static readonly DiagnosticCode WrongCount = Fatal("VS5012",
        "Deze lijst heeft te veel onderdelen of geen.", "This list has too many items or none.",
        "Maak de lijst korter, of vul haar aan.", "Make the list shorter, or fill it in.");

    public static readonly DiagnosticCode StrategyTwice = Fatal("VS5013",
        "Een andere strategie in dit bestand heeft deze naam al.", "Another strategy in this file has this id already.",
        "Geef elke strategie een eigen 'id'.", "Give each strategy an 'id' of its own.");

    public static readonly DiagnosticCode AnnouncedTooEarly = Fatal("VS5014",
        "De aankondiging zou voor de vorige stap liggen.", "The announcement would lie before the step before.",
        "Maak 'afterWorkingDays' even lang als de aankondiging, of langer.", "Make 'afterWorkingDays' as long as the announcement, or longer.");

    public static readonly DiagnosticCode NoTimeToDecline = Fatal("VS5015",
        "Afzeggen kan hier niet: de laatste dag daarvoor ligt niet na de aankondiging.", "Nobody can decline here: the last day to do so is not after the announcement.",
        "Maak 'workingDaysBefore' van 'optOut' korter dan die van de aankondiging.", "Make 'workingDaysBefore' of 'optOut' shorter than that of the announcement.");

    public static readonly DiagnosticCode StopTwice = Fatal("VS5016",
        "Deze reden om te stoppen staat er al.", "This stop is there already.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode StopAlways = Fatal("VS5017",
        "Hierbij stopt elke strategie al.", "Every strategy stops for this already.",
        "Haal de waarde weg.", "Take the value out.");

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
