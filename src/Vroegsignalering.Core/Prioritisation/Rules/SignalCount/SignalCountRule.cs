namespace Vroegsignalering.Prioritisation;

internal readonly struct SignalCountRule(SignalCountOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("aantal meldingen", "number of reports");

    private static readonly Reason Several = new("several-signals", new Text(
        "Er zijn {0:melding|meldingen} over dit huishouden.", "There are {0:report|reports} about this household."));

    private static readonly Reason TooFew = new("too-few-signals", new Text(
        "Het aantal meldingen over dit huishouden is {0}. Deze regel geldt vanaf {1} meldingen.",
        "The number of reports about this household is {0}. This rule applies from {1} reports."));

    private readonly int _minimumSignals = options.MinimumSignals;
    private readonly int _points = options.Points;

    public string Id => "signal-count";

    public Text Name => RuleName;

    public Text Description => new(
        $"{Numbers.Count(_minimumSignals, Language.Dutch)} of meer meldingen over een huishouden geven samen {Numbers.Points(_points, Language.Dutch)}.",
        $"{Numbers.Count(_minimumSignals, Language.English)} or more reports about a household give {Numbers.Points(_points, Language.English)}.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.SignalCount];

    public IReadOnlyCollection<int>? PossiblePoints => [0, _points];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        bool enough = facts.SignalCount >= _minimumSignals;
        return RuleFinding.When(enough, _points, Several, TooFew, facts.SignalCount, enough ? 0 : _minimumSignals);
    }
}
