using Vroegsignalering.Cases;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>What one definition says of one case, with the way it came to that.</summary>
public sealed record HelpVerdict
{
    /// <summary>The definition that says it.</summary>
    public required HelpAcceptanceDefinition Definition { get; init; }

    /// <summary>The DDAS result that the facts stand for under this definition, or the registered one; <c>null</c> when it cannot be derived.</summary>
    public CaseResult? Result { get; init; }

    /// <summary>Whether help was accepted; <c>null</c> when that is not known, or not known yet.</summary>
    /// <value>Of an open case without facts of help <c>false</c>: it accepted nothing.</value>
    public bool? Accepted { get; init; }

    /// <summary>Where the case belongs.</summary>
    public HelpGroup Group { get; init; }

    /// <summary>The reason, as a sentence.</summary>
    public required Text Reason { get; init; }

    /// <summary>The questions on the way and their answers, in order.</summary>
    public IReadOnlyList<HelpStep> Path { get; init => field = [.. value]; } = [];

    /// <summary>The questions on the way that nobody could answer; a registrar may be asked (<see cref="HelpAcceptanceInterview"/>).</summary>
    public IReadOnlyList<HelpQuestion> Unknown { get; init => field = [.. value]; } = [];

    /// <summary>What the 30-day test says, whether this definition uses it or not; <c>null</c> when this is no quick fix.</summary>
    public QuickFixTest? ThirtyDays { get; init; }

    /// <summary>Definition, result and verdict, without personal data.</summary>
    public override string ToString() => $"{Definition}: {Group}, {Result?.ToString() ?? "no result"}";
}

/// <summary>One question on the way to a verdict.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer; <c>null</c> when it was not known.</param>
public sealed record HelpStep(HelpQuestion Question, HelpChoice? Answer);
