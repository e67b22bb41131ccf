namespace Vroegsignalering.Prioritisation;

/// <summary>The policies that come with the product. A municipality that uses one makes its choices its own.</summary>
/// <remarks>They are the files in samples/policies, which are in this assembly too: what a council reads there is what runs.</remarks>
public static class PriorityPolicies
{
    /// <summary><c>landelijk-basis</c>: what nearly all municipalities look at (type of report and amount), with a threshold of 50 euros.</summary>
    /// <remarks>Points and classes are choices of this product, written down with each rule; no national matrix is published.</remarks>
    public static PriorityPolicy NationalBasis { get; } = Read("landelijk-basis.json");

    /// <summary><c>strikt</c>: the same ranking without a threshold, so that every signal gets an offer.</summary>
    /// <remarks>Source: Wgs art. 3 lid 1 onder b obliges an offer for every designated signal.</remarks>
    public static PriorityPolicy Strict { get; } = Read("strikt.json");

    /// <summary>The policies by the name that a user types: <c>landelijk-basis</c> and <c>strikt</c>.</summary>
    public static IReadOnlyDictionary<string, PriorityPolicy> ByName { get; } = new SortedDictionary<string, PriorityPolicy>(StringComparer.Ordinal)
    {
        ["landelijk-basis"] = NationalBasis,
        ["strikt"] = Strict,
    };

    private static PriorityPolicy Read(string name)
    {
        using Stream stream = typeof(PriorityPolicies).Assembly.GetManifestResourceStream(name)!;
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        PolicyReadResult result = PriorityPolicyFile.Read(utf8, name);
        return result.Policy ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
