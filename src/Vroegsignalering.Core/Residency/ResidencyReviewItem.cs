namespace Vroegsignalering.Residency;

/// <summary>One signal that a person has to look at. <see cref="ToString"/> shows nothing of the person.</summary>
public sealed record ResidencyReviewItem
{
    internal ResidencyReviewItem(int number, ResidencyResult result) => (Number, Result) = (number, result);

    /// <summary>The number in the queue, from 1.</summary>
    public int Number { get; }

    /// <summary>What the check found, with its reasons.</summary>
    public ResidencyResult Result { get; }

    /// <summary>What was decided; <c>null</c> when the item is open.</summary>
    public ResidencyReviewDecision? Decision { get; internal init; }

    /// <summary>Number, outcome and choice; nothing of the person.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}: {Result.Outcome} ({Decision?.ToString() ?? "open"})");
}
