namespace Vroegsignalering.Prioritisation;

/// <summary>The texts of a record, made of the policy. In Dutch, the only language of the register.</summary>
internal static class RegisterTexts
{
    public const string Name = "Volgorde bepalen van vroegsignalen";

    public const string Short =
        "De gemeente krijgt meldingen van betalingsachterstanden en biedt hulp aan. Dit algoritme zet de meldingen op volgorde met vaste regels. "
        + "Bij elke uitkomst staat de reden. Het algoritme leert niet van gegevens.";

    public const string Tags = "vroegsignalering, betalingsachterstanden, schulden, schuldhulpverlening, prioritering, volgorde, Wgs";

    private const Language Dutch = Language.Dutch;

    public static string Goal(PriorityPolicy policy) => Join(
        policy.Document.Goal,
        "De gemeente wil mensen met betalingsachterstanden op tijd hulp aanbieden.",
        "Het algoritme bepaalt wie het eerst bericht krijgt en op welke manier.",
        policy.IsStrict
            ? "Elke melding krijgt een aanbod van hulp."
            : "Een regel kan een melding weglaten. De gemeente telt en meldt hoe vaak dat gebeurt.",
        "Wie bericht krijgt, hoeft de hulp niet aan te nemen.");

    /// <summary>The warnings of the rules: what has to be weighed before they are used.</summary>
    public static string Cautions(PriorityPolicy policy) => Join(
        [.. policy.Rules.Where(r => r.Caution is not null).Select(r => $"Let op bij de regel ‘{r.Name.Dutch}’: {r.Caution!.Sentence.Dutch}")]);

    public static string HumanIntervention(PriorityPolicy policy) => Join(
        "Het algoritme maakt een lijst met een volgorde en bij elke zaak de redenen.",
        policy.HidesRanking
            ? "Wie met de lijst werkt, ziet geen punten, geen klasse en niet hoe een zaak is gekozen. Zo krijgt elke zaak dezelfde inzet."
            : "Wie met de lijst werkt, ziet de punten, de klasse en de redenen.",
        policy.RandomShare > 0
            ? $"Van elke 100 zaken krijgen er {policy.RandomShare} hun plek door loting. Zo kan de gemeente nagaan of de regels werken."
            : "");

    public static string Risks(PriorityPolicy policy) => Join(
        "Geen regel kan een bedreigende situatie lager zetten of weglaten.",
        "De regels kijken niet naar naam, adres, burgerservicenummer, geslacht, nationaliteit, afkomst, gezondheid, strafrecht of gemiddelden van een buurt.",
        policy.HostFacts.Count == 0 ? "" : "De gemeente staat ervoor in dat ook de gegevens die zij toevoegt hier niet over gaan.",
        "Van elke uitkomst is na te gaan welke regels meetelden. Een beslissing kan opnieuw worden berekend.",
        Cautions(policy));

    public static string LawfulBasis(PriorityPolicy policy) => Join(
        [
            "De Wet gemeentelijke schuldhulpverlening (Wgs) verplicht de gemeente om hulp aan te bieden als zij een melding van een betalingsachterstand krijgt (artikel 3 lid 1 onder b).",
            "De wet bepaalt hoe snel het eerste gesprek moet zijn (artikel 4) en welke gegevens de gemeente mag gebruiken (artikel 8b).",
            "Het Besluit gemeentelijke schuldhulpverlening wijst de meldingen aan. Voor persoonsgegevens geldt ook de AVG.",
            .. policy.HostFacts.Select(f => $"De gemeente voegt een gegeven toe: {f.Name.Dutch}. Doel: {f.Purpose.Dutch.TrimEnd('.')}. Grondslag: {f.LegalBasis.TrimEnd('.')}."),
        ]);

    public static IEnumerable<AlgorithmRegisterLink> LawfulBasisLinks(PriorityPolicy policy) =>
    [
        new("Wet gemeentelijke schuldhulpverlening", new Uri("https://wetten.overheid.nl/BWBR0031331")),
        new("Besluit gemeentelijke schuldhulpverlening", new Uri("https://zoek.officielebekendmakingen.nl/stb-2020-240.html")),
        .. policy.Rules.Select(r => r.Source).OfType<LegalSource>().Where(s => s.Location is not null).Select(s => new AlgorithmRegisterLink(s.ToString(), s.Location!)),
    ];

    /// <summary>One sentence per fact that the policy uses, and no other fact.</summary>
    public static string SourceData(PriorityPolicy policy) => Join(
        ["Het algoritme gebruikt alleen deze gegevens.", .. PolicyFacts.UsedBy(policy).Select(Describe)]);

    public static string Methods(PriorityPolicy policy) => Join(
        [
            $"Dit is het beleid {policy.Label}.",
            "Het algoritme is niet zelflerend. Het telt de punten van vaste regels op. De som bepaalt de klasse. Wat de wet eerst zet, staat altijd bovenaan.",
            Classes(policy),
            .. policy.Rules.Select((r, i) => $"{Numbers.Count(i + 1, Dutch)}. {r.Name.Dutch}: {r.Description.Dutch}"),
        ]);

    private static string Classes(PriorityPolicy policy) =>
        $"De klassen zijn: {string.Join(", ", policy.Classes.Select(c => $"{c.Name.Dutch} (vanaf {Numbers.Points(c.MinimumScore, Dutch)})"))}.";

    private static string Describe(PriorityFact fact) =>
        $"{char.ToUpperInvariant(fact.Name.Dutch[0])}{fact.Name.Dutch[1..]} ({fact.Unit.Name().Dutch}, uit {FactOrigins.Of(fact).Dutch}).";

    private static string Join(params IEnumerable<string> sentences) => string.Join(' ', sentences.Select(s => s.Trim()).Where(s => s.Length > 0));
}
