using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>Every finding about a calibration file. Each has a section in docs/diagnostics.md.</summary>
internal static class CalibrationDiagnostics
{
    public static readonly DiagnosticCode NotJson = Fatal("VS8070",
        "Het calibratiebestand is geen geldige JSON.", "The calibration file is not valid JSON.",
        "Herstel deze regel of de regel ervoor; vaak ontbreekt een komma, een aanhalingsteken of een haakje.",
        "Repair this line or the one before; often a comma, a quote or a bracket is missing.");

    public static readonly DiagnosticCode NotUtf8 = Fatal("VS8071",
        "Het calibratiebestand bevat een teken dat geen UTF-8 is.", "The calibration file holds a character that is not UTF-8.",
        "Bewaar het bestand als UTF-8 en herstel het teken.", "Save the file as UTF-8 and repair the character.");

    public static readonly DiagnosticCode TooLarge = Fatal("VS8072",
        "Het calibratiebestand is te groot of heeft te veel lagen.", "The calibration file is too large or has too many levels.",
        "Een calibratie heeft hooguit 1 MB en 32 lagen.", "A calibration has at most 1 MB and 32 levels.");

    public static readonly DiagnosticCode PropertyTwice = Fatal("VS8073",
        "Deze naam staat twee keer in hetzelfde onderdeel.", "This name stands twice in the same part.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode PropertyUnknown = Fatal("VS8074",
        "Deze naam is hier niet bekend.", "This name is not known here.",
        "Gebruik een naam die hier kan staan.", "Use a name that can stand here.");

    public static readonly DiagnosticCode PartMissing = Fatal("VS8075",
        "Dit onderdeel ontbreekt.", "This part is missing.",
        "Vul het onderdeel in.", "Fill in the part.");

    public static readonly DiagnosticCode WrongType = Fatal("VS8076",
        "Hier staat een ander soort waarde dan hier hoort.", "Another kind of value stands here than belongs here.",
        "Kijk in docs/schemas/simulation-calibration.schema.json wat hier hoort.", "See docs/schemas/simulation-calibration.schema.json for what belongs here.");

    public static readonly DiagnosticCode OutOfRange = Fatal("VS8077",
        "Dit getal mag hier niet.", "This number is not allowed here.",
        "Vul een getal in dat hier mag.", "Fill in a number that is allowed here.");

    public static readonly DiagnosticCode WrongText = Fatal("VS8078",
        "Deze tekst is leeg of heeft een vorm die hier niet mag.", "This text is empty or has a form that is not allowed here.",
        "Vul een tekst in op één regel.", "Fill in a text on one line.");

    public static readonly DiagnosticCode WrongCount = Fatal("VS8079",
        "Deze lijst heeft te veel onderdelen of geen.", "This list has too many items or none.",
        "Een calibratie heeft 1 tot en met 300 getallen.", "A calibration has 1 to 300 numbers.");

    public static readonly DiagnosticCode ParameterUnknown = Fatal("VS8080",
        "Deze parameter bestaat niet.", "This parameter does not exist.",
        "Gebruik een 'id' uit de calibratie van het product.", "Use an 'id' of the calibration of the product.");

    public static readonly DiagnosticCode ParameterTwice = Fatal("VS8081",
        "Deze parameter staat er al.", "This parameter is there already.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode OtherUnit = Fatal("VS8082",
        "De eenheid is niet die van de parameter.", "The unit is not that of the parameter.",
        "Gebruik de eenheid die de calibratie van het product heeft, en reken het getal om.", "Use the unit that the calibration of the product has, and convert the number.");

    public static readonly DiagnosticCode LowAboveHigh = Fatal("VS8083",
        "De laagste waarde ligt boven de hoogste.", "The lowest value lies above the highest.",
        "Herstel 'low' of 'high'.", "Repair 'low' or 'high'.");

    public static readonly DiagnosticCode OutsideLowHigh = new("VS8084", DiagnosticSeverity.Warning,
        new Text("De waarde ligt buiten 'low' en 'high'.", "The value lies outside 'low' and 'high'."),
        new Text("Herstel de waarde, of zet 'low' en 'high' ruimer.", "Repair the value, or widen 'low' and 'high'."));

    public static readonly DiagnosticCode PartsExceedWhole = Fatal("VS8085",
        "Delen zijn samen meer dan het geheel.", "Shares are together more than the whole.",
        "Maak een deel kleiner: de leeftijden samen, en de redenen om een melding niet op te pakken samen, zijn hooguit 1.",
        "Make a share smaller: the ages together, and the reasons not to pick up a signal together, are at most 1.");

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
        NotAChoice = WrongText,
        OutOfRange = OutOfRange,
        WrongText = WrongText,
        NotADate = WrongText,
        WrongCount = WrongCount,
    };

    private static DiagnosticCode Fatal(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Fatal, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
