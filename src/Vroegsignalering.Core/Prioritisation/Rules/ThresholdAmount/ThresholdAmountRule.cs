namespace Vroegsignalering.Prioritisation;

internal readonly struct ThresholdAmountRule(ThresholdAmountOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("drempelbedrag", "threshold amount");

    private static readonly Reason Below = new("below-threshold", new Text(
        "De achterstand is {0:money}. Dat is minder dan de drempel van {1:money}.",
        "The arrears are {0:money}. That is below the threshold of {1:money}."));

    private static readonly Reason NotBelow = new("not-below-threshold", new Text(
        "De achterstand is {0:money}. De drempel is {1:money}.",
        "The arrears are {0:money}. The threshold is {1:money}."));

    private static readonly Reason EachBelow = new("each-below-threshold", new Text(
        "De hoogste achterstand van één melding is {0:money}. Dat is minder dan de drempel van {1:money}.",
        "The highest arrears of one report are {0:money}. That is below the threshold of {1:money}."));

    private static readonly Reason OneNotBelow = new("one-not-below-threshold", new Text(
        "De hoogste achterstand van één melding is {0:money}. De drempel is {1:money}.",
        "The highest arrears of one report are {0:money}. The threshold is {1:money}."));

    private static readonly Reason AmountUnknown = new("threshold-amount-unknown", new Text(
        "Niet van elke melding is het bedrag bekend. De drempel telt dan niet.",
        "Not every report has an amount. The threshold does not count then."));

    private readonly Money _threshold = Money.FromEuros(options.AmountEuros);
    private readonly bool _perSignal = options.PerSignal;

    public string Id => "threshold-amount";

    public Text Name => RuleName;

    public Text Description => new(
        $"Is {(_perSignal ? "de achterstand van elke melding" : "de achterstand samen")} minder dan {Numbers.Euros(_threshold, Language.Dutch)}, dan wordt de melding niet opgepakt. Dat geldt niet bij een bedreigende situatie, als de levering stopt, als de achterstand is gegroeid of als een bedrag niet bekend is.",
        $"{(_perSignal ? "When the arrears of every report are" : "Arrears together")} below {Numbers.Euros(_threshold, Language.English)}{(_perSignal ? ", they" : "")} are not picked up. That does not hold in a threatening situation, when supply ends, when the arrears grew or when an amount is not known.");

    public IReadOnlyList<PriorityFact> Uses => [_perSignal ? PriorityFact.HighestArrears : PriorityFact.TotalArrears, PriorityFact.SignalsWithoutAmount];

    public RuleCaution? Caution => new(
        new Text(
            "Een drempel past slecht bij de plicht om bij elke melding hulp aan te bieden. De evaluatie van de wet uit 2025 raadt aan om zulke vaste grenzen los te laten.",
            "A threshold fits badly with the duty to offer help for every report. The 2025 evaluation of the law advises to drop such fixed limits."),
        new LegalSource("Wgs", "art. 3 lid 1 onder b", new NodaTime.LocalDate(2021, 1, 1)));

    public IReadOnlyCollection<int>? PossiblePoints => [0];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        if ((_perSignal ? facts.HighestArrears : facts.TotalArrears) is not Money amount || facts.SignalsWithoutAmount > 0)
        {
            return RuleFinding.NotApplied(AmountUnknown);
        }

        return amount < _threshold
            ? RuleFinding.LeftOutAsUnjustified(_perSignal ? EachBelow : Below, amount.Cents, _threshold.Cents)
            : RuleFinding.NotApplied(_perSignal ? OneNotBelow : NotBelow, amount.Cents, _threshold.Cents);
    }
}
