namespace Vroegsignalering.Prioritisation;

internal readonly struct CrisisRule(CrisisOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("crisis", "crisis");

    private static readonly Reason Threatening = new("crisis", new Text(
        "Een bedrijf meldt een crisis, zoals uithuiszetting of afsluiting.",
        "A partner reports a crisis, such as eviction or disconnection."));

    private static readonly Reason NoCrisis = new("no-crisis", new Text(
        "Er is geen crisis gemeld.", "No crisis was reported."));

    private readonly int _points = options.Points;

    public string Id => "crisis";

    public Text Name => RuleName;

    public Text Description => new(
        $"Een bedreigende situatie of een melding van een crisis geeft {Numbers.Points(_points, Language.Dutch)}. Zo'n zaak staat altijd bovenaan; de punten bepalen alleen de volgorde tussen zulke zaken.",
        $"A threatening situation or a report of a crisis gives {Numbers.Points(_points, Language.English)}. Such a case always ranks first; the points only order such cases among themselves.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.IsThreatening];

    public LegalSource? Source => new("Wgs", "art. 4 lid 2");

    public IReadOnlyCollection<int>? PossiblePoints => [0, _points];

    public RuleFinding Evaluate(in PriorityFacts facts) =>
        RuleFinding.When(facts.IsThreatening, _points, Threatening, NoCrisis);
}
