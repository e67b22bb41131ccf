using Vroegsignalering.Households;

namespace Vroegsignalering.Prioritisation;

internal readonly struct RepeatedSignalRule(RepeatedSignalOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("herhaalde melding", "repeated report");

    private static readonly Reason Grown = new("repeat-grown", new Text(
        "Hetzelfde bedrijf meldde dit huishouden eerder. De achterstand is sindsdien gegroeid.",
        "The same partner reported this household before. The arrears grew since then."));

    private static readonly Reason NotGrown = new("repeat-not-grown", new Text(
        "Hetzelfde bedrijf meldde deze achterstand eerder. De achterstand is niet gegroeid.",
        "The same partner reported these arrears before. They did not grow."));

    private static readonly Reason GrowthUnknown = new("repeat-growth-unknown", new Text(
        "Hetzelfde bedrijf meldde dit huishouden eerder. Of de achterstand groeide, is niet bekend.",
        "The same partner reported this household before. Whether the arrears grew is not known."));

    private static readonly Reason NoRepeat = new("no-repeat", new Text(
        "Hetzelfde bedrijf meldde deze achterstand niet in de zes maanden hiervoor.",
        "The same partner did not report these arrears in the six months before."));

    // By the number of the kind of repeat: no jump depends on which it is.
    private readonly RuleFinding[] _findings =
    [
        RuleFinding.NotApplied(NoRepeat),
        RuleFinding.NotApplied(NoRepeat),
        options.LeaveOutNotGrown ? RuleFinding.LeftOutAsRepeat(NotGrown) : RuleFinding.NotApplied(NotGrown),
        RuleFinding.Applied(options.GrownPoints, Grown),
        RuleFinding.NotApplied(GrowthUnknown),
    ];

    private readonly int _grownPoints = options.GrownPoints;
    private readonly bool _leaveOutNotGrown = options.LeaveOutNotGrown;

    public string Id => "repeat";

    public Text Name => RuleName;

    public Text Description => new(
        $"Meldt hetzelfde bedrijf binnen zes maanden opnieuw en is de achterstand gegroeid, dan geeft dat {Numbers.Points(_grownPoints, Language.Dutch)}."
            + (_leaveOutNotGrown ? " Is de achterstand niet gegroeid, dan wordt de melding niet opgepakt." : ""),
        $"A report of the same partner within six months gives {Numbers.Points(_grownPoints, Language.English)} when the arrears grew."
            + (_leaveOutNotGrown ? " When they did not grow, the report is not picked up." : ""));

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.Repeat];

    public LegalSource? Source => new("DDAS", "Niet opgepakt: herhaalde melding");

    public IReadOnlyCollection<int>? PossiblePoints => [0, _grownPoints];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        int kind = (int)facts.Repeat;
        return _findings[(uint)kind < (uint)_findings.Length ? kind : 0];
    }
}
