using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Privacy;

/// <summary>The proof that something was erased (<i>bewijs van vernietiging</i>): what, why, by which rule and when. It holds no personal data.</summary>
/// <remarks>The subject is a digest with a key: only who has the key and knows the number of the case or the person can tell that it is about them.</remarks>
public sealed record DeletionProof
{
    /// <summary>The place of the proof in its log; the first is 1.</summary>
    public required long Number { get; init; }

    /// <summary>What was erased.</summary>
    public required DeletedThing What { get; init; }

    /// <summary>The digest of whom or what it was about: 64 hexadecimal digits in lower case.</summary>
    public required string Subject { get; init; }

    /// <summary>Why it was erased.</summary>
    public required DeletionReason Why { get; init; }

    /// <summary>The rule of the policy, such as <c>no-contact</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>The name and the version of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>The day of the plan by which it was erased.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The number of the first erased line of a row of lines in a decision log; <c>null</c> for anything else.</summary>
    public long? FirstLine { get; init; }

    /// <summary>The number of the last erased line of a row of lines in a decision log; <c>null</c> for anything else.</summary>
    public long? Line { get; init; }

    /// <summary>The digest that <see cref="Line"/> had, so that the line after it can still be checked: 64 hexadecimal digits in lower case; <c>null</c> for
    /// anything else.</summary>
    public string? LineDigest { get; init; }

    /// <summary>What, rule and day; the digest is left out.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{What} erased on {On:uuuu-MM-dd} by {RuleId}");
}

/// <summary>What was erased.</summary>
public enum DeletedThing
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A case with its signals, attempts and help.</summary>
    Case = 1,

    /// <summary>The last that was kept about a person.</summary>
    Person = 2,

    /// <summary>A row of a file that was set aside.</summary>
    QuarantineRow = 3,

    /// <summary>Lines of a decision log, up to and including <see cref="DeletionProof.Line"/>.</summary>
    DecisionLogLine = 4,

    /// <summary>A frozen delivery.</summary>
    Delivery = 5,

    /// <summary>A version of a signal that was in no case, or what was answered or told about a signal that is not there.</summary>
    Signal = 6,
}

/// <summary>Why something was erased.</summary>
public enum DeletionReason
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Its term was over, and nothing held it.</summary>
    TermOver = 1,

    /// <summary>No record was left that needed it.</summary>
    NotNeededAnyMore = 2,
}
