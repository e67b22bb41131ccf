using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>How a fact stands in the middle of a sentence that supposes it to be other than it is.</summary>
internal static class FactWords
{
    private static readonly Dictionary<string, Text> Subjects = new(StringComparer.Ordinal)
    {
        ["signalCount"] = new("het aantal meldingen", "the number of reports"),
        ["partnerCount"] = new("het aantal bedrijven", "the number of partners"),
        ["totalArrears"] = new("de achterstand samen", "the arrears together"),
        ["highestArrears"] = new("de hoogste achterstand van één melding", "the highest arrears of one report"),
        ["signalsWithoutAmount"] = new("het aantal meldingen zonder bedrag", "the number of reports without an amount"),
        ["daysInArrears"] = new("het aantal dagen achterstand", "the number of days in arrears"),
        ["workingDaysUntilEndOfSupply"] = new("het aantal werkdagen tot het einde van de levering", "the number of working days until supply ends"),
        ["arrearsGrowth"] = new("de groei van de achterstand", "the growth of the arrears"),
        ["earlierSignalCount"] = new("het aantal eerdere meldingen in een half jaar", "the number of earlier reports in half a year"),
        ["daysSinceEarlierSignal"] = new("het aantal dagen sinds de vorige melding", "the number of days since the report before"),
        ["daysSinceEarlierOutcome"] = new("het aantal dagen sinds de vorige zaak", "the number of days since the case before"),
        ["youngestAge"] = new("de leeftijd van de jongste", "the age of the youngest"),
        ["oldestAge"] = new("de leeftijd van de oudste", "the age of the oldest"),
        ["visitsLeft"] = new("het aantal huisbezoeken dat deze maand nog kan", "the number of home visits left this month"),
        ["workingDaysUntilDeadline"] = new(
            "het aantal werkdagen tot het einde van de wettelijke termijn", "the number of working days until the statutory term ends"),
        ["hasMinorChildren"] = new("of er minderjarige kinderen zijn", "whether there are minor children"),
        ["isOnSafetyList"] = new("of iemand op de uitsluitingslijst staat", "whether somebody is on the safety list"),
    };

    private static readonly Dictionary<string, (Text Yes, Text No)> Answers = new(StringComparer.Ordinal)
    {
        ["isThreatening"] = (new("er een bedreigende situatie was", "there were a threatening situation"), new("er geen bedreigende situatie was", "there were no threatening situation")),
        ["hasEndOfSupply"] = (
            new("het einde van de levering was aangekondigd", "the end of supply were announced"),
            new("het einde van de levering niet was aangekondigd", "the end of supply were not announced")),
        ["hasLateSignal"] = (new("er een late melding was", "there were a late report"), new("er geen late melding was", "there were no late report")),
        ["isWarmHandover"] = (new("er een warme overdracht was gevraagd", "a warm handover were asked"), new("er geen warme overdracht was gevraagd", "no warm handover were asked")),
        ["hasMinorChildren"] = (
            new("bekend was dat er minderjarige kinderen zijn", "it were known that there are minor children"),
            new("bekend was dat er geen minderjarige kinderen zijn", "it were known that there are no minor children")),
        ["isOnSafetyList"] = (
            new("bekend was dat iemand op de uitsluitingslijst staat", "it were known that somebody is on the safety list"),
            new("bekend was dat niemand op de uitsluitingslijst staat", "it were known that nobody is on the safety list")),
    };

    private static readonly Dictionary<string, Text[]> Choices = new(StringComparer.Ordinal)
    {
        ["repeat"] =
        [
            new("niet bekend was of dit een herhaalde melding is", "it were not known whether this is a repeated report"),
            new("dit geen herhaalde melding was", "this were no repeated report"),
            new("dit een herhaalde melding was en de achterstand niet was gegroeid", "this were a repeated report and the arrears had not grown"),
            new("dit een herhaalde melding was en de achterstand was gegroeid", "this were a repeated report and the arrears had grown"),
            new("niet bekend was of de achterstand is gegroeid", "it were not known whether the arrears grew"),
        ],
        ["earlierOutcome"] =
        [
            new("niet bekend was hoe de vorige zaak afliep", "it were not known how the case before ended"),
            new("er geen vorige zaak was", "there were no case before"),
            new("in de vorige zaak niemand was bereikt", "nobody had been reached in the case before"),
            new("de inwoner in de vorige zaak geen hulp nam", "the resident had taken no help in the case before"),
            new("de inwoner in de vorige zaak hulp nam", "the resident had taken help in the case before"),
            new("de vorige zaak op een andere manier was geëindigd", "the case before had ended in another way"),
        ],
        ["residency"] =
        [
            new("de inwoner niet was gezocht in de BRP", "the person had not been looked up in the register"),
            new("het burgerservicenummer van een bewoner van het adres was", "the citizen service number were of a resident at the address"),
            new("naam, geboortedatum en adres bij één bewoner hoorden", "name, birth date and address were of one resident"),
            new("op het adres iemand woonde met bijna dezelfde naam of geboortedatum", "somebody with nearly the same name or birth date lived at the address"),
            new("op het adres alleen andere mensen woonden", "only other people lived at the address"),
            new("de inwoner op een ander adres in de gemeente woonde", "the person lived elsewhere in the municipality"),
            new("de inwoner buiten de gemeente woonde", "the person lived outside the municipality"),
            new("de inwoner was overleden", "the person had died"),
            new("het contract op naam van een bedrijf van een inwoner stond", "the contract were in the name of a business of a person"),
            new("het contract op naam van een rechtspersoon stond", "the contract were of a legal person"),
            new("de inwoner niet was gevonden", "the person had not been found"),
            new("meer mensen de inwoner konden zijn", "several people could be the person"),
        ],
    };

    private static readonly Text[] Situations =
    [
        new("niet bekend", "not stated"), new("gedwongen woningontruiming", "forced eviction"), new("einde van de levering van gas", "end of the supply of gas"),
        new("einde van de levering van elektriciteit", "end of the supply of electricity"),
        new("einde van de levering van stadsverwarming", "end of the supply of district heating"),
        new("einde van de levering van water", "end of the supply of water"), new("einde van de zorgverzekering", "end of the health insurance"),
    ];

    public static Text Subject(PriorityFact fact) =>
        Subjects.TryGetValue(fact.Id, out Text? words) ? words : new($"‘{fact.Name.Dutch}’", $"‘{fact.Name.English}’");

    public static Text YesOrNo(PriorityFact fact, bool isYes) => Answers.TryGetValue(fact.Id, out (Text Yes, Text No) words)
        ? isYes ? words.Yes : words.No
        : new($"‘{fact.Name.Dutch}’ {(isYes ? "ja" : "nee")} was", $"‘{fact.Name.English}’ were {(isYes ? "yes" : "no")}");

    public static Text Choice(PriorityFact fact, long choice) => Choices[fact.Id][(int)choice];

    public static Text Situation(ThreateningSituationKind kind) => Situations[(int)kind];
}
