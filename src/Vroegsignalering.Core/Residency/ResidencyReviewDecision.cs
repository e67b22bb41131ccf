using NodaTime;

namespace Vroegsignalering.Residency;

/// <summary>What a person decided about an item of the review queue. <see cref="ToString"/> shows the choice only.</summary>
public sealed record ResidencyReviewDecision
{
    /// <summary>The choice.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not stated, or no member.</exception>
    public required ResidencyReviewChoice Choice
    {
        get;
        init => field = value is >= ResidencyReviewChoice.Resident and <= ResidencyReviewChoice.NotFollowedUp
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "A decision needs a choice.");
    }

    /// <summary>Who decided, as the organisation names its staff.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string By
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("A decision is somebody's.", nameof(value));
    }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>Why, in the words of who decided.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Reason
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("A decision needs a reason.", nameof(value));
    }

    /// <summary>The choice only; a reason may hold personal data.</summary>
    public override string ToString() => Choice.ToString();
}
