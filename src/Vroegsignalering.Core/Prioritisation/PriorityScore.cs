using System.Runtime.CompilerServices;

namespace Vroegsignalering.Prioritisation;

/// <summary>The outcome of a policy for one household, without the reasons: what bulk work needs.</summary>
public record struct PriorityScore : IComparable<PriorityScore>
{
    // Changed only while a policy adds up what its rules find, in the place where the caller wants the outcome.
    private int _score;
    private byte _tier;
    private byte _class;
    private ulong _applied;

    /// <summary>Takes the parts.</summary>
    /// <param name="tier">The floor.</param>
    /// <param name="score">The sum of the points of the rules that applied.</param>
    /// <param name="appliedRules">Bit <c>1 &lt;&lt; i</c> is set when rule <c>i</c> of the policy applied.</param>
    /// <param name="classNumber">The place of the class in <see cref="PriorityPolicy.AllClasses"/>.</param>
    public PriorityScore(PriorityTier tier, int score, ulong appliedRules, int classNumber) =>
        (_tier, _score, _applied, _class) = ((byte)tier, score, appliedRules, (byte)classNumber);

    /// <summary>The floor.</summary>
    public readonly PriorityTier Tier => (PriorityTier)_tier;

    /// <summary>The sum of the points of the rules that applied.</summary>
    public readonly int Score => _score;

    /// <summary>Bit <c>1 &lt;&lt; i</c> is set when rule <c>i</c> of the policy applied.</summary>
    public readonly ulong AppliedRules => _applied;

    /// <summary>The place of the class in <see cref="PriorityPolicy.AllClasses"/>, highest first.</summary>
    public readonly int ClassNumber => _class;

    /// <summary>Orders by tier, then by score, highest first. Ties are broken by what the caller knows: deadline, then number of the case.</summary>
    public readonly int CompareTo(PriorityScore other)
    {
        int order = _tier.CompareTo(other._tier);
        return order != 0 ? order : other._score.CompareTo(_score);
    }

    /// <summary>Adds what one more rule found; the tier tells meanwhile whether a rule leaves out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(in RuleFinding finding, ulong bit)
    {
        _score += finding.Points;
        _applied |= finding.HasApplied ? bit : 0;
        if (finding.LeavesOut)
        {
            _tier = (byte)PriorityTier.LeftOut;
        }
    }

    /// <summary>Sets what follows from the sum.</summary>
    internal void Judge(PriorityTier tier, int classNumber) => (_tier, _class) = ((byte)tier, (byte)classNumber);
}
