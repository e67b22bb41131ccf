namespace Vroegsignalering.Prioritisation;

internal readonly struct DaysInArrearsRule : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("hoe lang de achterstand er is", "age of the arrears");

    private static readonly Reason InBand = new("days-in-band", new Text(
        "De oudste achterstand is er {0:dag|dagen}. Dat is {1:dag|dagen} of meer.",
        "The oldest arrears are {0:day|days} old. That is {1:day|days} or more."));

    private static readonly Reason BelowBands = new("days-below-bands", new Text(
        "De oudste achterstand is er {0:dag|dagen}. Dat is minder dan {1:dag|dagen}.",
        "The oldest arrears are {0:day|days} old. That is less than {1:day|days}."));

    private static readonly Reason DaysUnknown = new("days-unknown", new Text(
        "Het is niet bekend sinds wanneer er een achterstand is.", "It is not known since when there are arrears."));

    private readonly int[] _fromDays;
    private readonly int[] _points;

    public DaysInArrearsRule(DaysInArrearsOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfZero(options.Bands.Count, nameof(options.Bands));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Bands.Min(b => b.FromDays), nameof(options.Bands));
        ArgumentOutOfRangeException.ThrowIfNotEqual(
            options.Bands.Select(b => b.FromDays).Distinct().Count(), options.Bands.Count, nameof(options.Bands));
        DaysBand[] lowestFirst = [.. options.Bands.OrderBy(b => b.FromDays)];
        _fromDays = [.. lowestFirst.Select(b => b.FromDays)];
        _points = [.. lowestFirst.Select(b => b.Points)];
    }

    public string Id => "days-in-arrears";

    public Text Name => RuleName;

    public Text Description => new(
        $"Hoe langer de oudste achterstand er is, hoe meer punten: {Describe(Language.Dutch)}.",
        $"The older the oldest arrears, the more points: {Describe(Language.English)}.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.DaysInArrears];

    public IReadOnlyCollection<int>? PossiblePoints => [0, .. _points];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        if (facts.DaysInArrears is not int days)
        {
            return RuleFinding.NotApplied(DaysUnknown);
        }

        // Counting all that are reached is faster than stopping at the first: no jump depends on the days.
        int reached = 0;
        foreach (int from in _fromDays)
        {
            reached += days >= from ? 1 : 0;
        }

        int band = Math.Max(reached - 1, 0);
        return RuleFinding.When(reached > 0, _points[band], InBand, BelowBands, days, _fromDays[band]);
    }

    private string Describe(Language language) => string.Join(", ", _fromDays.Zip(_points, (from, points) => language == Language.English
        ? $"{Numbers.Points(points, language)} from {Numbers.Count(from, language)} {(from == 1 ? "day" : "days")}"
        : $"vanaf {Numbers.Count(from, language)} {(from == 1 ? "dag" : "dagen")} {Numbers.Points(points, language)}"));
}
