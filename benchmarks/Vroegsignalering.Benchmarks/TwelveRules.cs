using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Benchmarks;

/// <summary>One policy of twelve rules of twelve kinds, with the settings that they have by themselves.</summary>
internal static class TwelveRules
{
    /// <summary>Made with the methods that a policy in code uses.</summary>
    public static PriorityPolicy Policy { get; } = WithClasses(new PriorityPolicyBuilder("twaalf-regels")
        .AddThresholdAmount()
        .AddCrisis()
        .AddEndOfSupply()
        .AddAmountBands()
        .AddPartnerTypePoints()
        .AddMultiplePartners()
        .AddRepeatedSignal()
        .AddWarmHandover()
        .AddSignalCount()
        .AddDaysInArrears()
        .AddAgeBand()
        .AddEarlierOutcome());

    /// <summary>The same rules as objects of a class that somebody else wrote.</summary>
    public static PriorityPolicy OfPlainObjects { get; } = WithClasses(Policy.Rules.Aggregate(
        new PriorityPolicyBuilder("twaalf-objecten"), (builder, rule) => builder.Add<IPriorityRule>(new PlainRule(rule))));

    private static PriorityPolicy WithClasses(PriorityPolicyBuilder builder) => builder
        .AddClass("high", new Text("hoog", "high"), 60)
        .AddClass("middle", new Text("midden", "middle"), 30)
        .AddClass("low", new Text("laag", "low"), 0)
        .Build();

    private sealed class PlainRule(IPriorityRule inner) : IPriorityRule
    {
        public string Id => inner.Id;

        public Text Name => inner.Name;

        public Text Description => inner.Description;

        public IReadOnlyList<PriorityFact> Uses => inner.Uses;

        public RuleFinding Evaluate(in PriorityFacts facts) => inner.Evaluate(in facts);
    }
}
