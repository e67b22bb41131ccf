using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

internal readonly struct ConsecutiveReportRule(ConsecutiveReportOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("opeenvolgende melding", "consecutive report");

    private static readonly Reason Consecutive = new("consecutive-report", new Text(
        "De vorige melding over dit huishouden kwam {0:dag|dagen} voor de nieuwste.",
        "The report before about this household came {0:day|days} before the newest."));

    private static readonly Reason TooLongBefore = new("report-too-long-before", new Text(
        "De vorige melding over dit huishouden kwam {0:dag|dagen} voor de nieuwste. Deze regel kijkt {1:dag|dagen} terug.",
        "The report before about this household came {0:day|days} before the newest. This rule looks back {1:day|days}."));

    private static readonly Reason DayUnknown = new("report-before-without-day", new Text(
        "Er was eerder een melding over dit huishouden. Hoe lang geleden, is niet bekend.",
        "There was a report about this household before. How long ago is not known."));

    private static readonly Reason NoneBefore = new("no-report-before", new Text(
        "In het half jaar hiervoor is er geen andere melding over dit huishouden bekend.",
        "No other report about this household is known in the half year before."));

    private readonly int _withinDays = options.WithinDays;
    private readonly int _points = options.Points;

    public string Id => "consecutive-report";

    public Text Name => RuleName;

    public Text Description => new(
        $"Kwam er in de {_withinDays} dagen voor de nieuwste melding al een melding over dit huishouden, dan geeft dat {Numbers.Points(_points, Language.Dutch)}. Het maakt niet uit van welk bedrijf.",
        $"Another report about the household in the {_withinDays} days before the newest gives {Numbers.Points(_points, Language.English)}, whichever partner sent it.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.EarlierSignalCount, PriorityFact.DaysSinceEarlierSignal];

    public LegalSource? Source => RecurrenceDefinition.PreviousSixMonths.Source;

    public IReadOnlyCollection<int>? PossiblePoints => [0, _points];

    public RuleFinding Evaluate(in PriorityFacts facts) => facts.DaysSinceEarlierSignal switch
    {
        null => RuleFinding.NotApplied(facts.EarlierSignalCount > 0 ? DayUnknown : NoneBefore),
        int days when days <= _withinDays => RuleFinding.Applied(_points, Consecutive, days),
        int days => RuleFinding.NotApplied(TooLongBefore, days, _withinDays),
    };
}
