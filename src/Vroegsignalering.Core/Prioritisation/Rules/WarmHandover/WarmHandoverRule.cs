namespace Vroegsignalering.Prioritisation;

internal readonly struct WarmHandoverRule(WarmHandoverOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("warme overdracht", "warm handover");

    private static readonly Reason Handover = new("warm-handover", new Text(
        "Het bedrijf heeft al contact met de inwoner en vraagt de gemeente om het over te nemen.",
        "The partner already has contact with the resident and asks the municipality to take over."));

    private static readonly Reason NoHandover = new("no-warm-handover", new Text(
        "Er is geen warme overdracht gevraagd.", "No warm handover was asked."));

    private readonly int _points = options.Points;

    public string Id => "warm-handover";

    public Text Name => RuleName;

    public Text Description => new(
        $"Vraagt een bedrijf dat al contact heeft de gemeente om het over te nemen, dan geeft dat {Numbers.Points(_points, Language.Dutch)}.",
        $"A partner that already has contact and asks the municipality to take over gives {Numbers.Points(_points, Language.English)}.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.IsWarmHandover];

    public LegalSource? Source => new("DDAS", "warmeOverdracht");

    public IReadOnlyCollection<int>? PossiblePoints => [0, _points];

    public RuleFinding Evaluate(in PriorityFacts facts) =>
        RuleFinding.When(facts.IsWarmHandover, _points, Handover, NoHandover);
}
