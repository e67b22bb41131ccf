namespace Vroegsignalering.Prioritisation;

/// <summary>The outcome of a policy for one household, without the reasons: what bulk work needs.</summary>
/// <param name="Tier">The floor.</param>
/// <param name="Score">The sum of the points of the rules that applied.</param>
/// <param name="AppliedRules">Bit <c>1 &lt;&lt; i</c> is set when rule <c>i</c> of the policy applied.</param>
public readonly record struct PriorityScore(PriorityTier Tier, int Score, ulong AppliedRules) : IComparable<PriorityScore>
{
    /// <summary>Orders by tier, then by score, highest first. Ties are broken by what the caller knows: deadline, then number of the case.</summary>
    public int CompareTo(PriorityScore other)
    {
        int order = ((int)Tier).CompareTo((int)other.Tier); // CompareTo of an enum boxes.
        return order != 0 ? order : other.Score.CompareTo(Score);
    }
}
