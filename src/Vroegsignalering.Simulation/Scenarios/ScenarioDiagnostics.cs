using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Every finding about a scenario file. Each has a section in docs/diagnostics.md.</summary>
internal static class ScenarioDiagnostics
{
    public static readonly DiagnosticCode NotJson = Fatal("VS8001",
        "Het scenariobestand is geen geldige JSON.", "The scenario file is not valid JSON.",
        "Herstel deze regel of de regel ervoor; vaak ontbreekt een komma, een aanhalingsteken of een haakje.",
        "Repair this line or the one before; often a comma, a quote or a bracket is missing.");

    public static readonly DiagnosticCode NotUtf8 = Fatal("VS8002",
        "Het scenariobestand bevat een teken dat geen UTF-8 is.", "The scenario file holds a character that is not UTF-8.",
        "Bewaar het bestand als UTF-8 en herstel het teken.", "Save the file as UTF-8 and repair the character.");

    public static readonly DiagnosticCode TooLarge = Fatal("VS8003",
        "Het bestand is te groot of heeft te veel lagen.", "The file is too large or has too many levels.",
        "Een scenario heeft met alles wat het invoegt hooguit 1 MB, en 32 lagen.", "A scenario has at most 1 MB with all that it includes, and 32 levels.");

    public static readonly DiagnosticCode PropertyTwice = Fatal("VS8004",
        "Deze naam staat twee keer in hetzelfde onderdeel.", "This name stands twice in the same part.",
        "Laat er één staan.", "Leave one of them.");

    public static readonly DiagnosticCode PropertyUnknown = Fatal("VS8005",
        "Deze naam is hier niet bekend.", "This name is not known here.",
        "Gebruik een naam die hier kan staan.", "Use a name that can stand here.");

    public static readonly DiagnosticCode PartMissing = Fatal("VS8006",
        "Dit onderdeel ontbreekt.", "This part is missing.",
        "Vul het onderdeel in, hier of in een bestand dat wordt ingevoegd.", "Fill in the part, here or in a file that is included.");

    public static readonly DiagnosticCode WrongType = Fatal("VS8007",
        "Hier staat een ander soort waarde dan hier hoort.", "Another kind of value stands here than belongs here.",
        "Kijk in docs/simulation-scenarios.md wat hier hoort.", "See docs/simulation-scenarios.md for what belongs here.");

    public static readonly DiagnosticCode NotAChoice = Fatal("VS8008",
        "Deze waarde staat niet in de lijst.", "This value is not in the list.",
        "Kies een waarde uit de lijst.", "Choose a value from the list.");

    public static readonly DiagnosticCode OutOfRange = Fatal("VS8009",
        "Dit getal mag hier niet.", "This number is not allowed here.",
        "Vul een getal in dat hier mag.", "Fill in a number that is allowed here.");

    public static readonly DiagnosticCode WrongText = Fatal("VS8010",
        "Deze tekst is leeg, te lang of heeft een vorm die hier niet mag.", "This text is empty, too long or has a form that is not allowed here.",
        "Vul een tekst in op één regel, van hooguit 100 tekens.", "Fill in a text on one line, of at most 100 characters.");

    public static readonly DiagnosticCode NotAMonth = Fatal("VS8011",
        "Dit is geen maand die hier mag.", "This is no month that is allowed here.",
        "Schrijf een maand als jaar-maand, zoals 2023-01, van 2021-01 tot en met 2040-12.", "Write a month as year-month, such as 2023-01, from 2021-01 up to 2040-12.");

    public static readonly DiagnosticCode WrongCount = Fatal("VS8012",
        "Dit heeft te veel onderdelen of geen.", "This has too many items or none.",
        "Maak de lijst korter, of vul haar aan.", "Make the list shorter, or fill it in.");

    public static readonly DiagnosticCode NotRead = Fatal("VS8013",
        "Dit bestand kan niet worden gelezen.", "This file cannot be read.",
        "Kijk of het bestand er is, hoe het heet en of u het mag lezen. Een pad begint bij de map van het bestand waarin het staat.",
        "Check that the file exists, its name, and that you may read it. A path begins in the folder of the file in which it stands.");

    public static readonly DiagnosticCode PathEscape = Fatal("VS8014",
        "Dit pad gaat buiten de map van het scenario.", "This path leaves the folder of the scenario.",
        "Zet een bestand dat wordt ingevoegd in de map van het scenario of dieper; een beleid, strategie of calibratie mag ook één map hoger liggen. Gebruik een pad zonder begin als / of C: en geen koppeling.",
        "Put an included file in the folder of the scenario or deeper; a policy, strategy or calibration may lie one folder higher too. Use a path that does not begin with / or C:, and no link.");

    public static readonly DiagnosticCode IncludeLoop = Fatal("VS8015",
        "Dit bestand wordt ingevoegd in zichzelf.", "This file is included in itself.",
        "Haal deze of een eerdere 'include' weg.", "Take out this 'include' or an earlier one.");

    public static readonly DiagnosticCode TooManyFiles = Fatal("VS8016",
        "Het scenario gebruikt te veel bestanden of voegt te diep in.", "The scenario uses too many files or includes too deep.",
        "Voeg hooguit 64 keer een bestand in, hooguit 16 diep; gebruik hooguit 64 bestanden met beleid, strategie of calibratie.",
        "Include a file at most 64 times, at most 16 deep; use at most 64 files of policies, strategies or calibration.");

    public static readonly DiagnosticCode Twice = Fatal("VS8017",
        "Dit staat er al.", "This is there already.",
        "Laat er één staan, of kies een andere naam.", "Leave one of them, or choose another name.");

    public static readonly DiagnosticCode ParameterUnknown = Fatal("VS8018",
        "Dit getal staat niet in de calibratie.", "This number is not in the calibration.",
        "Gebruik een naam uit de calibratie (docs/simulation-scenarios.md).", "Use a name of the calibration (docs/simulation-scenarios.md).");

    public static readonly DiagnosticCode OutsideLowHigh = new("VS8019", DiagnosticSeverity.Warning,
        new Text("Dit getal ligt buiten wat de calibratie redelijk noemt.", "This number lies outside what the calibration calls reasonable."),
        new Text("Kijk of het getal klopt. Zet anders 'low' en 'high' ruimer in een eigen calibratie.", "Check the number. If it is right, widen 'low' and 'high' in a calibration of your own."));

    public static readonly DiagnosticCode PartsExceedWhole = Fatal("VS8020",
        "Delen zijn samen meer dan het geheel.", "Shares are together more than the whole.",
        "Maak een deel kleiner.", "Make a share smaller.");

    public static readonly DiagnosticCode RuleNotThere = Fatal("VS8021",
        "Deze regel staat niet in het beleid.", "This rule is not in the policy.",
        "Gebruik een regel van het beleid, of zet de regel in een eigen beleid.", "Use a rule of the policy, or put the rule in a policy of your own.");

    public static readonly DiagnosticCode RuleSeveral = Fatal("VS8022",
        "Deze regel staat meer keren in het beleid.", "This rule stands in the policy more than once.",
        "Noem de regel bij zijn 'id', of zet de regels in een eigen beleid.", "Name the rule by its 'id', or put the rules in a policy of your own.");

    public static readonly DiagnosticCode StrategyNotThere = Fatal("VS8023",
        "Een klasse van het beleid noemt een strategie die er niet is.", "A class of the policy names a strategy that is not there.",
        "Zet het bestand met de strategie in 'strategies'.", "Put the file with the strategy in 'strategies'.");

    public static readonly DiagnosticCode StrategySeveral = Fatal("VS8024",
        "Dit bestand heeft meer dan één strategie.", "This file has more than one strategy.",
        "Zet het bestand in 'strategies' en noem hier de 'id' van één strategie.", "Put the file in 'strategies' and name the 'id' of one strategy here.");

    public static readonly DiagnosticCode NoRoomForAttempt = Fatal("VS8025",
        "Een strategie heeft geen plaats voor nog een stap.", "A strategy has no room for one more step.",
        "Een strategie heeft hooguit 50 stappen.", "A strategy has at most 50 steps.");

    public static readonly DiagnosticCode AnnouncedTooEarly = Fatal("VS8026",
        "De aankondiging ligt voor de poging ervoor.", "The announcement lies before the attempt before.",
        "Maak 'afterWorkingDays' minstens zo groot als 'workingDaysBefore'.", "Make 'afterWorkingDays' at least as large as 'workingDaysBefore'.");

    public static readonly DiagnosticCode TooManyVariants = Fatal("VS8027",
        "De studie heeft te veel varianten.", "The study has too many variants.",
        "Met de punten van 'frontier' zijn er hooguit 200. Noem in 'of' minder varianten, of maak meer scenario's.",
        "With the points of 'frontier' there are at most 200. Name fewer variants in 'of', or make more scenarios.");

    public static readonly DiagnosticCode TooMuchWork = Fatal("VS8028",
        "De studie is te groot.", "The study is too large.",
        "Huishoudens gedeeld door 'householdsPerTeam', maal 'replications', maal varianten, is met de gevoeligheid samen hooguit 10.000.000. Neem minder, of maak meer scenario's.",
        "Households divided by 'householdsPerTeam', times 'replications', times variants, is at most 10,000,000 with the sensitivity. Take fewer, or make more scenarios.");

    public static readonly DiagnosticCode VariantUnknown = Fatal("VS8029",
        "Deze variant is er niet.", "There is no such variant.",
        "Gebruik de naam van 'baseline' of van een variant.", "Use the name of 'baseline' or of a variant.");

    public static readonly DiagnosticCode PolicyNotInForce = Warning("VS8030",
        "Dit beleid geldt niet in alle maanden die tellen.", "This policy is not in force in all months that count.",
        "De studie gebruikt het beleid toch. Klopt dat niet, kies dan een andere periode of een ander beleid.",
        "The study uses the policy all the same. If that is not meant, choose another period or another policy.");

    public static readonly DiagnosticCode FactNotSimulated = Warning("VS8031",
        "Dit beleid kijkt naar een gegeven dat de simulatie niet heeft. Het is voor alle huishoudens onbekend.",
        "This policy looks at a fact that the simulation does not have. It is unknown of every household.",
        "Lees de cijfers als die van dit beleid zonder dat gegeven, of laat de regel weg.", "Read the figures as those of this policy without that fact, or leave the rule out.");

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
        NotADate = NotAMonth,
        WrongCount = WrongCount,
    };

    private static DiagnosticCode Warning(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Warning, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));

    private static DiagnosticCode Fatal(string id, string dutch, string english, string remedyDutch, string remedyEnglish) =>
        new(id, DiagnosticSeverity.Fatal, new Text(dutch, english), new Text(remedyDutch, remedyEnglish));
}
