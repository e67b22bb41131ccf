namespace Vroegsignalering.Prioritisation;

internal sealed class AmountBandsRule : IPriorityRule
{
    private static readonly Reason InBand = new("amount-in-band", new Text(
        "De achterstand is samen {0:money}. Dat is {1:money} of meer.",
        "The arrears together are {0:money}. That is {1:money} or more."));

    private static readonly Reason BelowBands = new("amount-below-bands", new Text(
        "De achterstand is samen {0:money}. Dat is minder dan {1:money}.",
        "The arrears together are {0:money}. That is less than {1:money}."));

    private static readonly Reason AmountUnknown = new("amount-unknown", new Text(
        "Het bedrag van de achterstand is niet bekend.", "The amount of the arrears is not known."));

    private readonly (Money From, int Points)[] _highestFirst;

    public AmountBandsRule(IEnumerable<AmountBand> bands) =>
        _highestFirst = [.. bands.Select(b => (Money.FromEuros(b.FromEuros), b.Points)).OrderByDescending(b => b.Item1)];

    public string Id => "amount-bands";

    public Text Name { get; } = new("hoogte van de achterstand", "amount of the arrears");

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        if (facts.TotalArrears is not Money total)
        {
            return RuleFinding.NotApplied(AmountUnknown);
        }

        foreach ((Money from, int points) in _highestFirst)
        {
            if (total >= from)
            {
                return RuleFinding.Applied(points, InBand, total.Cents, from.Cents);
            }
        }

        return RuleFinding.NotApplied(BelowBands, total.Cents, _highestFirst[^1].From.Cents);
    }
}
