namespace Vroegsignalering.Prioritisation;

/// <summary>What can be said about a policy. Each has a section in docs/diagnostics.md.</summary>
internal static class PolicyDiagnostics
{
    public static readonly DiagnosticCode Gap = Warning("VS4101",
        "De tabel heeft een gat: er zijn gegevens waar geen rij bij past.", "The table has a gap: there are facts that no row matches.",
        "Voeg een rij toe, of een laatste rij zonder voorwaarden.", "Add a row, or a last row without conditions.");

    public static readonly DiagnosticCode NeverReached = Warning("VS4102",
        "Deze rij beslist nooit: rijen erboven gaan altijd voor.", "This row never decides: rows above it always come first.",
        "Zet de rij hoger, verander de voorwaarden, of haal de rij weg.", "Move the row up, change its conditions, or take it out.");

    public static readonly DiagnosticCode Overlap = Info("VS4103",
        "Deze rij overlapt met een rij erboven die een andere uitkomst heeft.", "This row overlaps with a row above it that has another outcome.",
        "Kijk of de volgorde zo bedoeld is: de bovenste rij beslist.", "See whether the order is meant: the upper row decides.");

    public static readonly DiagnosticCode NeverHolds = Error("VS4104",
        "Een voorwaarde in deze rij kan nooit waar zijn.", "A condition in this row can never hold.",
        "Kijk of het laagste en het hoogste getal zijn verwisseld, of buiten het bereik van het gegeven liggen.",
        "See whether the lowest and the highest number are swapped, or outside the range of the fact.");

    public static readonly DiagnosticCode TooLarge = Warning("VS4105",
        "De tabel is te groot om helemaal na te kijken op gaten en overlap.", "The table is too large to check fully for gaps and overlaps.",
        "Verdeel de tabel, of eindig met een rij zonder voorwaarden.", "Divide the table, or end with a row without conditions.");

    public static readonly DiagnosticCode ClassNeverReached = Warning("VS4106",
        "Geen enkele score komt in deze klasse.", "No score falls in this class.",
        "Verander de laagste score van de klasse of de punten van de regels.", "Change the lowest score of the class or the points of the rules.");

    public static readonly DiagnosticCode LeavesOutThoughStrict = Warning("VS4107",
        "Deze regel laat meldingen weg, maar in dit beleid krijgt elke melding een aanbod. De regel heeft dan geen gevolg.",
        "This rule leaves reports out, but under this policy every report gets an offer. So that has no effect.",
        "Haal de regel weg, of leg uit waarom zij er staat.", "Take the rule out, or explain why it is there.");

    public static readonly DiagnosticCode ToWeigh = Warning("VS4108",
        "Deze regel sluit mensen uit of behandelt hen anders.", "This rule excludes people or singles them out.",
        "Weeg dit af voordat de raad het beleid vaststelt, en schrijf op waarom de regel nodig is.",
        "Weigh this before the council adopts the policy, and write down why the rule is necessary.");

    public static readonly DiagnosticCode NoOwner = Warning("VS4109",
        "Er staat niet bij wie verantwoordelijk is voor dit beleid.", "It is not stated who answers for this policy.",
        "Vul de eigenaar in.", "State the owner.");

    public static readonly DiagnosticCode NoGoal = Warning("VS4110",
        "Er staat niet bij wat het beleid moet bereiken.", "It is not stated what the policy is meant to reach.",
        "Vul het doel in.", "State the goal.");

    public static readonly DiagnosticCode NoCouncilPlan = Warning("VS4111",
        "Er staat niet bij uit welk plan van de raad het beleid volgt.", "It is not stated from which plan of the council the policy follows.",
        "Noem het plan (Wgs artikel 2).", "Name the plan (Wgs art. 2).");

    public static readonly DiagnosticCode NoValidity = Warning("VS4112",
        "Er staat niet bij van wanneer tot wanneer het beleid geldt.", "It is not stated from when until when the policy holds.",
        "Vul de eerste en de laatste dag in; hooguit vier jaar (Wgs artikel 2).", "State the first and the last day; at most four years (Wgs art. 2).");

    public static readonly DiagnosticCode TooLong = Error("VS4113",
        "Het beleid geldt langer dan vier jaar. Het plan van de raad geldt hooguit vier jaar (Wgs artikel 2).",
        "The policy holds for more than four years. The council's plan holds for at most four years (Wgs art. 2).",
        "Kies een eerdere laatste dag.", "Choose an earlier last day.");

    public static readonly DiagnosticCode EndsBeforeItBegins = Error("VS4114",
        "De laatste dag van het beleid ligt voor de eerste.", "The last day of the policy is before the first.",
        "Verbeter een van de twee dagen.", "Correct one of the two days.");

    public static readonly DiagnosticCode NoRules = Warning("VS4115",
        "Het beleid heeft geen regels. Alle meldingen krijgen dezelfde score, behalve wat de wet eerst zet.",
        "The policy has no rules. All reports get the same score, but for what the law puts first.",
        "Voeg een regel toe, of leg uit dat dit de bedoeling is.", "Add a rule, or explain that this is meant.");

    public static readonly DiagnosticCode HiddenWithoutRandomShare = Info("VS4116",
        "De volgorde is verborgen voor wie met de lijst werkt, maar geen enkele zaak wordt geloot. Of de volgorde werkt, is dan moeilijk te meten.",
        "The ranking is hidden from who works with the list, but no case is drawn by chance. Then it is hard to measure whether the ranking works.",
        "Kies een deel dat wordt geloot.", "Choose a share that is drawn by chance.");

    public static readonly DiagnosticCode FactNotUsed = Warning("VS4117",
        "Het beleid vraagt een gegeven dat geen regel gebruikt.", "The policy asks for a fact that no rule uses.",
        "Vraag het niet meer: gegevens die niet nodig zijn, mag de gemeente niet gebruiken (Wgs artikel 8b).",
        "Stop asking for it: the municipality may not use data that are not necessary (Wgs art. 8b).");

    public static readonly DiagnosticCode NoRows = Error("VS4118",
        "De tabel heeft geen rijen.", "The table has no rows.", "Voeg een rij toe, of haal de tabel weg.", "Add a row, or take the table out.");

    private static DiagnosticCode Info(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Info, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Warning(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Warning, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Error(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Error, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
