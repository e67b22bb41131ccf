namespace Vroegsignalering.Prioritisation;

internal readonly struct AmountBandsRule : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("hoogte van de achterstand", "amount of the arrears");

    private static readonly Reason InBand = new("amount-in-band", new Text(
        "De achterstand is samen {0:money}. Dat is {1:money} of meer.",
        "The arrears together are {0:money}. That is {1:money} or more."));

    private static readonly Reason BelowBands = new("amount-below-bands", new Text(
        "De achterstand is samen {0:money}. Dat is minder dan {1:money}.",
        "The arrears together are {0:money}. That is less than {1:money}."));

    private static readonly Reason AmountUnknown = new("amount-unknown", new Text(
        "Het bedrag van de achterstand is niet bekend.", "The amount of the arrears is not known."));

    private readonly long[] _fromCents;
    private readonly int[] _points;

    public AmountBandsRule(AmountBandsOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfZero(options.Bands.Count, nameof(options.Bands));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Bands.Min(b => b.FromEuros), nameof(options.Bands));
        ArgumentOutOfRangeException.ThrowIfNotEqual(
            options.Bands.Select(b => b.FromEuros).Distinct().Count(), options.Bands.Count, nameof(options.Bands));
        AmountBand[] lowestFirst = [.. options.Bands.OrderBy(b => b.FromEuros)];
        _fromCents = [.. lowestFirst.Select(b => Money.FromEuros(b.FromEuros).Cents)];
        _points = [.. lowestFirst.Select(b => b.Points)];
    }

    public string Id => "amount-bands";

    public Text Name => RuleName;

    public Text Description => new(
        $"Hoe hoger de achterstand samen, hoe meer punten: {Describe(Language.Dutch)}.",
        $"The higher the arrears together, the more points: {Describe(Language.English)}.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.TotalArrears];

    public IReadOnlyCollection<int>? PossiblePoints => [0, .. _points];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        if (facts.TotalArrears is not Money total)
        {
            return RuleFinding.NotApplied(AmountUnknown);
        }

        // Counting all that are reached is faster than stopping at the first: no jump depends on the amount.
        int reached = 0;
        foreach (long from in _fromCents)
        {
            reached += total.Cents >= from ? 1 : 0;
        }

        int band = Math.Max(reached - 1, 0);
        return RuleFinding.When(reached > 0, _points[band], InBand, BelowBands, total.Cents, _fromCents[band]);
    }

    private string Describe(Language language) => string.Join(", ", _fromCents.Zip(_points, (from, points) => language == Language.English
        ? $"{Numbers.Points(points, language)} from {Numbers.Euros(Money.FromCents(from), language)}"
        : $"vanaf {Numbers.Euros(Money.FromCents(from), language)} {Numbers.Points(points, language)}"));
}
