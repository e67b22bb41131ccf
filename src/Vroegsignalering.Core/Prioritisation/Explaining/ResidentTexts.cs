namespace Vroegsignalering.Prioritisation;

/// <summary>The fixed sentences of the explanation for the resident. Dutch at level B1.</summary>
internal static class ResidentTexts
{
    public static readonly Text Title = new("Hoe de gemeente naar de melding over u keek", "How the municipality looked at the report about you");
    public static readonly Text OrderHeading = new("In welke volgorde?", "In which order?");
    public static readonly Text CountedHeading = new("Wat telde mee?", "What counted?");
    public static readonly Text LookedHeading = new("Waar keken wij ook naar? Dit telde niet mee.", "What else did we look at? This did not count.");
    public static readonly Text HiddenHeading = new(
        "Waar keken wij verder naar? Wij vertellen hier niet of dit meetelde.", "What more did we look at? We do not tell here whether this counted.");

    public static readonly Text DataHeading = new("Welke gegevens gebruikten wij?", "Which data did we use?");
    public static readonly Text RightsHeading = new("Wat kunt u doen?", "What can you do?");

    public static readonly Text Hidden = new(
        "Wij noemen hier niet alle gegevens. Die kunnen over iemand anders in uw huishouden gaan, of zijn beter voor een gesprek.",
        "We do not give all details here. They can be about somebody else in your household, or are better told in a conversation.");

    private static readonly Text WhyContact = new("Waarom neemt de gemeente contact met u op?", "Why does the municipality contact you?");
    private static readonly Text WhyNot = new("Waarom pakt de gemeente de melding nu niet op?", "Why does the municipality not pick up the report now?");

    private static readonly Text Reported = new(
        "Een of meer bedrijven melden dat er in uw huishouden een betalingsachterstand is.",
        "One or more organisations report that there are payment arrears in your household.");

    private static readonly Text Duty = new(
        "De gemeente biedt dan hulp aan. Dat staat in de wet (Wgs artikel 3 lid 1 onder b).",
        "The municipality then offers help. The law says so (Wgs art. 3(1)(b)).");

    private static readonly Text LeftOut = new(
        "Volgens het beleid van de gemeente pakken wij deze melding nu niet op. U kunt wel zelf om hulp vragen.",
        "Under the policy of the municipality we do not pick up this report now. You can ask for help yourself.");

    private static readonly Text MustBePickedUp = new(
        "De gemeente moet deze melding altijd oppakken.", "The municipality must always pick up this report.");

    private static readonly Text FixedRules = new(
        "De computer gebruikt vaste regels. De computer leert niet van uw gegevens.",
        "The computer uses fixed rules. The computer does not learn from your data.");

    private static readonly Text NotUsed = new(
        "De regels keken niet naar uw naam, adres, burgerservicenummer, geslacht, nationaliteit, gezondheid of buurt.",
        "The rules did not look at your name, address, citizen service number, sex, nationality, health or neighbourhood.");

    private static readonly Text AddedByMunicipality = new(
        "De gemeente heeft zelf gegevens toegevoegd. Die mogen hier ook niet over gaan.",
        "The municipality added data of its own. Those may not be about these either.");

    private static readonly Text Limits = new(
        "De gemeente mag alleen gegevens gebruiken die nodig zijn (Wgs artikel 8b).",
        "The municipality may use only the data that are needed (Wgs art. 8b).");

    public static Text WhyHeading(PriorityAssessment assessment) => assessment.Tier == PriorityTier.LeftOut ? WhyNot : WhyContact;

    public static ExplanationLine[] Why(PriorityAssessment assessment, Language language) =>
        [new(Reported.In(language)), new((assessment.Tier == PriorityTier.LeftOut ? LeftOut : Duty).In(language))];

    public static List<ExplanationLine> Order(PriorityAssessment assessment, Language language)
    {
        string name = assessment.Class.Name.In(language);
        Text place = assessment.Tier switch
        {
            PriorityTier.ThreateningSituation => new(
                "De melding gaat voor alle andere, omdat er een dringende situatie is.", "The report goes before all others, because the situation is urgent."),
            PriorityTier.TermNear => new(
                "De melding gaat voor, omdat de tijd die de wet geeft bijna voorbij is of al voorbij is.",
                "The report goes first, because the time that the law gives ends soon or has ended."),
            PriorityTier.LeftOut => new("De melding staat niet in de volgorde. Wij tellen wel hoe vaak dit gebeurt.", "The report is not in the order. We do count how often this happens."),
            _ when assessment.Policy.RandomShare == 100 => new("Het toeval bepaalt de volgorde van de meldingen.", "Chance decides the order of the reports."),
            _ => new(
                "De gemeente zet de meldingen op volgorde. Wie de hulp het snelst nodig lijkt te hebben, komt eerst.",
                "The municipality puts the reports in order. Who seems to need help soonest comes first."),
        };
        List<ExplanationLine> lines =
        [
            new(place.In(language)),
            new(language == Language.English ? $"The report falls in the group: {name}." : $"De melding valt in de groep: {name}."),
        ];
        int share = assessment.Policy.RandomShare;
        if (share is > 0 and < 100 && assessment.Tier == PriorityTier.Ordinary)
        {
            lines.Add(new(language == Language.English
                ? $"Of every 100 reports, chance decides the place of {share}. So the municipality can see whether the rules work well."
                : $"Bij {share} van de 100 meldingen bepaalt het toeval de plek. Zo ziet de gemeente of de regels goed werken."));
        }

        return lines;
    }

    public static ExplanationLine[] Data(PriorityPolicy policy, Language language)
    {
        string used = string.Join("; ", PolicyFacts.UsedBy(policy).Select(f => f.Name.In(language)));
        return
        [
            new(language == Language.English ? $"The rules look at: {used}." : $"De regels kijken naar: {used}."),
            new(policy.HostFacts.Count == 0 ? NotUsed.In(language) : $"{NotUsed.In(language)} {AddedByMunicipality.In(language)}"),
            new(Limits.In(language)),
            new(FixedRules.In(language)),
        ];
    }

    public static ExplanationLine[] Rights(Language language) => language == Language.English
        ? [new("Is something wrong? Ask the municipality to correct it."), new("Do you want no help? You can say so. You need not accept the help.")]
        : [new("Klopt er iets niet? Vraag de gemeente om het te verbeteren."), new("Wilt u geen hulp? Dan kunt u dat zeggen. U hoeft de hulp niet aan te nemen.")];

    /// <summary>What the law decided, without the article that the caseworker reads, and without what can be about somebody else.</summary>
    public static string OfLaw(RuleOutcome outcome, in PriorityFacts facts, ExplanationReader reader, Language language) => (outcome.Finding.Reason.Code switch
    {
        "grown-repeat-not-left-out" when reader != ExplanationReader.OnlyResident => MustBePickedUp,
        "end-of-supply-not-left-out" when reader != ExplanationReader.OnlyResident && facts.SignalCount > 1 => MustBePickedUp,
        "threatening-situation" => new(
            "Er is een dringende situatie, zoals uithuiszetting of afsluiting. De gemeente wil u daarom binnen drie werkdagen spreken.",
            "The situation is urgent, such as eviction or disconnection. So the municipality wants to talk with you within three working days."),
        "term-near" or "term-today" or "term-passed" => new(
            "De wet geeft de gemeente een vaste tijd voor het eerste gesprek. Die tijd is bijna voorbij of al voorbij.",
            "The law gives the municipality a fixed time for the first conversation. That time ends soon or has ended."),
        "end-of-supply-not-left-out" => new("Een bedrijf stopt binnenkort met leveren. Daarom pakken wij de melding altijd op.", "An organisation will soon stop supplying. So we always pick up the report."),
        "grown-repeat-not-left-out" => new("De achterstand is groter dan bij de vorige melding. Daarom pakken wij de melding op.", "The arrears are higher than at the report before. So we pick up the report."),
        _ => new Text("In deze gemeente krijgt iedereen over wie een melding komt, hulp aangeboden.", "In this municipality everybody about whom a report comes is offered help."),
    }).In(language);
}
