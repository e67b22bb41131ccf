namespace Vroegsignalering.Prioritisation;

internal readonly struct ThresholdAmountRule(ThresholdAmountOptions options) : IPriorityRule
{
    private static readonly Text RuleName = new("drempelbedrag", "threshold amount");

    private static readonly Reason Below = new("below-threshold", new Text(
        "De achterstand is {0:money}. Dat is minder dan de drempel van {1:money}.",
        "The arrears are {0:money}. That is below the threshold of {1:money}."));

    private static readonly Reason NotBelow = new("not-below-threshold", new Text(
        "De achterstand is {0:money}. De drempel is {1:money}.",
        "The arrears are {0:money}. The threshold is {1:money}."));

    private static readonly Reason AmountUnknown = new("threshold-amount-unknown", new Text(
        "Niet van elke melding is het bedrag bekend. De drempel telt dan niet.",
        "Not every report has an amount. The threshold does not count then."));

    private readonly Money _threshold = Money.FromEuros(options.AmountEuros);

    public string Id => "threshold-amount";

    public Text Name => RuleName;

    public Text Description => new(
        $"Is de achterstand samen minder dan {Numbers.Euros(_threshold, Language.Dutch)}, dan wordt de melding niet opgepakt. Dat geldt niet bij een bedreigende situatie, als de levering stopt, als de achterstand is gegroeid of als een bedrag niet bekend is.",
        $"Arrears together below {Numbers.Euros(_threshold, Language.English)} are not picked up. That does not hold in a threatening situation, when supply ends, when the arrears grew or when an amount is not known.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.TotalArrears, PriorityFact.SignalsWithoutAmount];

    public RuleCaution? Caution => new(
        new Text(
            "Een drempel past slecht bij de plicht om bij elke melding hulp aan te bieden. De evaluatie van de wet uit 2025 raadt aan om zulke vaste grenzen los te laten.",
            "A threshold fits badly with the duty to offer help for every report. The 2025 evaluation of the law advises to drop such fixed limits."),
        new LegalSource("Wgs", "art. 3 lid 1 onder b", new NodaTime.LocalDate(2021, 1, 1)));

    public RuleFinding Evaluate(in PriorityFacts facts) => facts switch
    {
        { TotalArrears: null } or { SignalsWithoutAmount: > 0 } => RuleFinding.NotApplied(AmountUnknown),
        { TotalArrears: Money total } when total < _threshold => RuleFinding.LeftOutAsUnjustified(Below, total.Cents, _threshold.Cents),
        _ => RuleFinding.NotApplied(NotBelow, facts.TotalArrears.Value.Cents, _threshold.Cents),
    };
}
