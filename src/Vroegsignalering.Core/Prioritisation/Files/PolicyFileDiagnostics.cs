using Vroegsignalering.Files;

namespace Vroegsignalering.Prioritisation;

/// <summary>Every finding about a policy file. Each has a section in docs/diagnostics.md. Where the remedy can name what is allowed, a finding has a
/// remedy of its own; it never holds what stands in the file.</summary>
internal static class PolicyFileDiagnostics
{
    public static readonly DiagnosticCode NotJson = Fatal("VS4001",
        "Het beleidsbestand is geen geldige JSON.", "The policy file is not valid JSON.",
        "Herstel deze regel of de regel ervoor; vaak ontbreekt een komma, een aanhalingsteken of een haakje.",
        "Repair this line or the one before; often a comma, a quote or a bracket is missing.");

    public static readonly DiagnosticCode NotUtf8 = Fatal("VS4002",
        "Het beleidsbestand bevat een teken dat geen UTF-8 is.", "The policy file holds a character that is not UTF-8.",
        "Bewaar het bestand als UTF-8 en herstel het teken.", "Save the file as UTF-8 and repair the character.");

    public static readonly DiagnosticCode TooLarge = Fatal("VS4003",
        "Het beleidsbestand is te groot of heeft te veel lagen.", "The policy file is too large or has too many levels.",
        "Een beleid heeft hooguit 1 MB en 32 lagen.", "A policy has at most 1 MB and 32 levels.");

    public static readonly DiagnosticCode PropertyTwice = Fatal("VS4004",
        "Deze naam staat twee keer in hetzelfde onderdeel.", "This name stands twice in the same part.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode PropertyUnknown = Fatal("VS4005",
        "Deze naam is hier niet bekend.", "This name is not known here.",
        "Gebruik een naam die hier kan staan.", "Use a name that can stand here.");

    public static readonly DiagnosticCode PartMissing = Fatal("VS4006",
        "Dit onderdeel ontbreekt.", "This part is missing.",
        "Vul het onderdeel in.", "Fill in the part.");

    public static readonly DiagnosticCode WrongType = Fatal("VS4007",
        "Hier staat een ander soort waarde dan hier hoort.", "Another kind of value stands here than belongs here.",
        "Kijk in docs/schemas/priority-policy.schema.json wat hier hoort.", "See docs/schemas/priority-policy.schema.json for what belongs here.");

    public static readonly DiagnosticCode NotAChoice = Fatal("VS4008",
        "Deze waarde staat niet in de lijst.", "This value is not in the list.",
        "Kies een waarde uit de lijst.", "Choose a value from the list.");

    public static readonly DiagnosticCode OutOfRange = Fatal("VS4009",
        "Dit getal mag hier niet.", "This number is not allowed here.",
        "Vul een getal in dat hier mag.", "Fill in a number that is allowed here.");

    public static readonly DiagnosticCode WrongText = Fatal("VS4010",
        "Deze tekst is leeg of heeft een vorm die hier niet mag.", "This text is empty or has a form that is not allowed here.",
        "Vul een tekst in op één regel.", "Fill in a text on one line.");

    public static readonly DiagnosticCode NotADate = Fatal("VS4011",
        "Dit is geen datum.", "This is not a date.",
        "Schrijf een datum als jaar-maand-dag, zoals 2027-01-01, van 1900 tot en met 2100.", "Write a date as year-month-day, such as 2027-01-01, from 1900 up to 2100.");

    public static readonly DiagnosticCode ValidityReversed = Fatal("VS4012",
        "De laatste dag van het beleid ligt voor de eerste.", "The last day of the policy lies before the first.",
        "Herstel 'validFrom' of 'validUntil'.", "Repair 'validFrom' or 'validUntil'.");

    public static readonly DiagnosticCode ValidityTooLong = Fatal("VS4013",
        "Het beleid geldt langer dan vier jaar.", "The policy holds for more than four years.",
        "Kies een eerdere laatste dag: het plan van de raad geldt hooguit vier jaar (Wgs artikel 2).", "Choose an earlier last day: the council's plan holds for at most four years (Wgs art. 2).");

    public static readonly DiagnosticCode RuleUnknown = Fatal("VS4014",
        "Deze regel bestaat niet.", "This rule does not exist.",
        "Gebruik een regel die er is.", "Use a rule that exists.");

    public static readonly DiagnosticCode RuleTwice = Fatal("VS4015",
        "Deze regel staat twee keer in het beleid.", "This rule stands twice in the policy.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode RuleOfCode = Fatal("VS4016",
        "Deze regel bestaat alleen als programma en kan niet uit een bestand worden gelezen.", "This rule exists as code only and cannot be read from a file.",
        "Laat de maker de regel een naam voor bestanden geven (docs/how-to/add-a-priority-rule.md), of haal de regel weg.",
        "Have its maker give the rule a name for files (docs/how-to/add-a-priority-rule.md), or take the rule out.");

    public static readonly DiagnosticCode SettingsRefused = Fatal("VS4017",
        "De regel neemt deze instelling niet aan.", "The rule does not take this setting.",
        "Kijk in docs/schemas/priority-policy.schema.json wat de instelling betekent; een bedrag heeft hele centen, en een lijst heeft elke grens één keer.",
        "See docs/schemas/priority-policy.schema.json for what the setting means; an amount has whole cents, and a list has each limit once.");

    public static readonly DiagnosticCode WrongCount = Fatal("VS4018",
        "Deze lijst heeft te veel onderdelen of geen.", "This list has too many items or none.",
        "Maak de lijst korter, of vul haar aan.", "Make the list shorter, or fill it in.");

    public static readonly DiagnosticCode ClassTwice = Fatal("VS4019",
        "Een andere klasse heeft dit al.", "Another class has this already.",
        "Geef elke klasse een eigen 'id' en een eigen 'from'.", "Give each class an 'id' and a 'from' of its own.");

    public static readonly DiagnosticCode ClassReserved = Fatal("VS4020",
        "Deze klasse is er in elk beleid al.", "Every policy has this class already.",
        "Kies een andere 'id': 'urgent' en 'left-out' zijn bezet.", "Choose another 'id': 'urgent' and 'left-out' are taken.");

    public static readonly DiagnosticCode FactNotAskedFor = Fatal("VS4021",
        "De regel kijkt naar een gegeven waar het beleid niet om vraagt.", "The rule looks at a fact that the policy does not ask for.",
        "Zet het gegeven in 'asks', of haal de regel weg.", "Put the fact in 'asks', or take the rule out.");

    public static readonly DiagnosticCode HostFactMissing = Fatal("VS4022",
        "De regel kijkt naar een eigen gegeven dat niet in het beleid staat.", "The rule looks at a fact of the host that is not in the policy.",
        "Beschrijf het gegeven in 'hostFacts', met doel en grondslag.", "Describe the fact in 'hostFacts', with purpose and legal basis.");

    public static readonly DiagnosticCode FactTwice = Fatal("VS4023",
        "Dit gegeven staat er al.", "This fact is there already.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode HostFactKey = Fatal("VS4024",
        "De naam van dit eigen gegeven heeft een vorm die niet mag.", "The key of this fact of the host has a form that is not allowed.",
        "Gebruik alleen kleine letters, cijfers en streepjes, zonder 'host:' ervoor.", "Use lower case letters, digits and hyphens only, without 'host:' before it.");

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

    /// <summary>Which fact has to be asked for.</summary>
    public static DiagnosticCode Asks(this DiagnosticCode code, PriorityFact fact) => code with
    {
        Remedy = new Text($"Zet '{fact.Id}' in 'asks', of haal de regel weg.", $"Put '{fact.Id}' in 'asks', or take the rule out."),
    };

    private static DiagnosticCode Fatal(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Fatal, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
