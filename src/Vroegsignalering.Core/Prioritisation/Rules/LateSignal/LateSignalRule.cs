namespace Vroegsignalering.Prioritisation;

internal readonly struct LateSignalRule(LateSignalOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("late melding", "late report");

    private static readonly Reason Late = new("late-signal", new Text(
        "De melding kwam laat: de levering stopt of er komt een uithuiszetting.",
        "The report came late: supply will end or an eviction is planned."));

    private static readonly Reason NotLate = new("no-late-signal", new Text(
        "Er is geen late melding, zoals over het einde van de levering of een uithuiszetting.",
        "There is no late report, such as of the end of supply or an eviction."));

    private readonly int _points = options.Points;

    public string Id => "late-signal";

    public Text Name => RuleName;

    public Text Description => new(
        $"Een late melding geeft {Numbers.Points(_points, Language.Dutch)}. Laat is een melding dat de levering stopt of dat er een uithuiszetting komt.",
        $"A late report gives {Numbers.Points(_points, Language.English)}. Late is a report that supply will end or that an eviction is planned.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.HasLateSignal];

    public LegalSource? Source => new("DDAS", "eindeleveringssignaal, huisuitzettingssignaal");

    public IReadOnlyCollection<int>? PossiblePoints => [0, _points];

    public RuleFinding Evaluate(in PriorityFacts facts) =>
        facts.HasLateSignal ? RuleFinding.Applied(_points, Late) : RuleFinding.NotApplied(NotLate);
}
