namespace Vroegsignalering.Households.Matching;

/// <summary>How <see cref="PersonMatcher"/> decides.</summary>
public sealed class PersonMatchingOptions
{
    /// <summary>The weights of the comparisons; the published ones by default.</summary>
    public MatchWeights Weights { get; set; } = MatchWeights.Default;

    /// <summary>From how many bits a pair is accepted by itself; 0 to 100. The default, 6, stands for odds of 64 to 1.
    /// A pair of which neither has a rival needs 3 less, unless a housemate is the better explanation.</summary>
    public double AcceptAt { get; set; } = 6;

    /// <summary>From how many bits a pair goes to a person; at most <see cref="AcceptAt"/>.</summary>
    public double ReviewAt { get; set; } = 1;

    /// <summary>Whether only the two rules accept (the same BSN, or the same name, birth date and address), and every other pair goes to
    /// a person; <c>false</c> by default.</summary>
    public bool AcceptByRuleOnly { get; set; }

    /// <summary>How many records with one key are compared all with all; 2 to 1,000. In a larger group each is compared with those that
    /// look most like it.</summary>
    public int LargestGroup { get; set; } = 48;

    internal void Check()
    {
        ArgumentNullException.ThrowIfNull(Weights);
        ArgumentOutOfRangeException.ThrowIfNegative(AcceptAt);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(AcceptAt, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ReviewAt, AcceptAt);
        ArgumentOutOfRangeException.ThrowIfLessThan(LargestGroup, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(LargestGroup, 1000);
    }
}
