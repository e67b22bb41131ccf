namespace Vroegsignalering.Prioritisation;

internal sealed class ThresholdAmountRule(Money threshold) : IPriorityRule
{
    private static readonly Reason Below = new("below-threshold", new Text(
        "De achterstand is {0:money}. Dat is minder dan de drempel van {1:money}.",
        "The arrears are {0:money}. That is below the threshold of {1:money}."));

    private static readonly Reason NotBelow = new("not-below-threshold", new Text(
        "De achterstand is {0:money}. De drempel is {1:money}.",
        "The arrears are {0:money}. The threshold is {1:money}."));

    private static readonly Reason AmountUnknown = new("threshold-amount-unknown", new Text(
        "Niet van elke melding is het bedrag bekend. De drempel telt dan niet.",
        "Not every report has an amount. The threshold does not count then."));

    public string Id => "threshold-amount";

    public Text Name { get; } = new("drempelbedrag", "threshold amount");

    public RuleFinding Evaluate(in PriorityFacts facts) => facts switch
    {
        { TotalArrears: null } or { SignalsWithoutAmount: > 0 } => RuleFinding.NotApplied(AmountUnknown),
        { TotalArrears: Money total } when total < threshold => RuleFinding.LeftOutAsUnjustified(Below, total.Cents, threshold.Cents),
        _ => RuleFinding.NotApplied(NotBelow, facts.TotalArrears.Value.Cents, threshold.Cents),
    };
}
