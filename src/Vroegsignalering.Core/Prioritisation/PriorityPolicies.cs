namespace Vroegsignalering.Prioritisation;

/// <summary>The policies that come with the product. A municipality that uses one makes its choices its own.</summary>
public static class PriorityPolicies
{
    private static readonly Text High = new("hoog", "high");
    private static readonly Text Middle = new("midden", "middle");
    private static readonly Text Low = new("laag", "low");

    /// <summary><c>landelijk-basis</c>: what nearly all municipalities look at (type of report and amount), with a threshold of 50 euros.</summary>
    /// <remarks>Points and classes are choices of this product, written down with each rule; no national matrix is published.</remarks>
    public static PriorityPolicy NationalBasis { get; } = WithRules(
        new PriorityPolicyBuilder("landelijk-basis", "1").AddThresholdAmount());

    /// <summary><c>strikt</c>: the same ranking without a threshold, so that every signal gets an offer.</summary>
    /// <remarks>Source: Wgs art. 3 lid 1 onder b obliges an offer for every designated signal.</remarks>
    public static PriorityPolicy Strict { get; } = WithRules(new PriorityPolicyBuilder("strikt", "1").WithEveryoneAnOffer());

    /// <summary>The policies by the name that a user types: <c>landelijk-basis</c> and <c>strikt</c>.</summary>
    public static IReadOnlyDictionary<string, PriorityPolicy> ByName { get; } = new SortedDictionary<string, PriorityPolicy>(StringComparer.Ordinal)
    {
        ["landelijk-basis"] = NationalBasis,
        ["strikt"] = Strict,
    };

    private static PriorityPolicy WithRules(PriorityPolicyBuilder builder) => builder
        .AddCrisis()
        .AddEndOfSupply()
        .AddAmountBands()
        .AddPartnerTypePoints()
        .AddMultiplePartners()
        .AddRepeatedSignal()
        .AddWarmHandover()
        .AddClass("high", High, minimumScore: 60)
        .AddClass("middle", Middle, minimumScore: 30)
        .AddClass("low", Low, minimumScore: 0)
        .Build();
}
