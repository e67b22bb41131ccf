using NodaTime;

namespace Vroegsignalering.Casework;

/// <summary>What a question to people is about.</summary>
public enum ReviewKind
{
    /// <summary>Not stated; no question has it.</summary>
    NotStated = 0,

    /// <summary>Are two signals about one person?</summary>
    SamePerson = 1,

    /// <summary>They are about one person and name two addresses: do they belong together?</summary>
    TwoAddresses = 2,

    /// <summary>Is a signal about a resident?</summary>
    Resident = 3,
}

/// <summary>A question that waits for an answer, as it stands in a list: without persons.</summary>
public sealed record ReviewLine
{
    /// <summary>The number of the question: the labels of its signals. It holds no personal data.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>The label of the signal.</summary>
    public required string Signal { get; init; }

    /// <summary>The label of the other signal; <c>null</c> for a question about a resident.</summary>
    public string? OtherSignal { get; init; }

    /// <summary>The numbers of the cases of the signals, ordinal; one or two.</summary>
    public required IReadOnlyList<string> CaseIds { get; init; }

    /// <summary>The last day that the law allows for the first conversation; <c>null</c> when not known.</summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>The day on which it was asked.</summary>
    public required LocalDate AskedOn { get; init; }

    /// <summary>How many lines there are about it: what <see cref="ReviewDesk.DecideAsync(Worker, string, int, Households.Matching.MatchReviewChoice, string, Instant, CancellationToken)"/> asks for.</summary>
    public required int Known { get; init; }

    /// <summary>The number only.</summary>
    public override string ToString() => Id;
}
