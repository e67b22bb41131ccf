using Vroegsignalering.Households;

namespace Vroegsignalering.Prioritisation;

internal sealed class RepeatedSignalRule(int grownPoints, bool leaveOutNotGrown) : IPriorityRule
{
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

    public string Id => "repeat";

    public Text Name { get; } = new("herhaalde melding", "repeated report");

    public RuleFinding Evaluate(in PriorityFacts facts) => facts.Repeat switch
    {
        RepeatKind.Grown => RuleFinding.Applied(grownPoints, Grown),
        RepeatKind.NotGrown when leaveOutNotGrown => RuleFinding.LeftOutAsRepeat(NotGrown),
        RepeatKind.NotGrown => RuleFinding.NotApplied(NotGrown),
        RepeatKind.Unknown => RuleFinding.NotApplied(GrowthUnknown),
        _ => RuleFinding.NotApplied(NoRepeat),
    };
}
