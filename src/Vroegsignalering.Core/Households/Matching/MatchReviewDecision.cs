using NodaTime;

namespace Vroegsignalering.Households.Matching;

/// <summary>What a person said about two records.</summary>
public enum MatchReviewChoice
{
    /// <summary>Not stated; no decision has it.</summary>
    NotStated = 0,

    /// <summary>They are about one person: confirmed, or put together.</summary>
    SamePerson = 1,

    /// <summary>They are about two persons; at one address these may still be one household.</summary>
    DifferentPersons = 2,

    /// <summary>They belong to one household, whoever they are about.</summary>
    SameHousehold = 3,

    /// <summary>They belong to two households, also at one address, whoever they are about.</summary>
    DifferentHouseholds = 4,
}

/// <summary>A person's decision about two records. It goes before every comparison, in this run and in later ones.</summary>
/// <remarks>Only what the two rules settle is accepted without a person, see <see cref="PersonMatchingOptions.AcceptByRuleOnly"/>; so there
/// has to be a way to settle the rest, with who, when and why. <see cref="ToString"/> shows the choice only.</remarks>
public sealed record MatchReviewDecision
{
    /// <summary>The id of one record.</summary>
    public required string First { get; init; }

    /// <summary>The id of the other; the order of the two says nothing.</summary>
    public required string Second { get; init; }

    /// <summary>The choice.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not stated, or no member.</exception>
    public required MatchReviewChoice Choice
    {
        get;
        init => field = value is >= MatchReviewChoice.SamePerson and <= MatchReviewChoice.DifferentHouseholds
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
