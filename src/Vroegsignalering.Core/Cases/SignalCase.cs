using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>The handling of one or more signals about one household (<i>vroegsignaalzaak</i>), with attempts and result.</summary>
/// <remarks>What the source did not register is <c>null</c> or empty; DDAS makes almost everything optional. A signal may be in
/// two cases: it occurs in published examples.</remarks>
public sealed record SignalCase
{
    /// <summary>The number of the case, the same for the same case in every run; holds no personal data.</summary>
    public required string Id { get; init; }

    /// <summary>The signals, in the order of the source; never empty.</summary>
    /// <exception cref="ArgumentException">There is no signal.</exception>
    public required IReadOnlyList<Signal> Signals
    {
        get;
        init => field = value is { Count: > 0 } ? [.. value] : throw new ArgumentException("A case needs at least one signal.", nameof(value));
    }

    /// <summary>The day on which signals were combined (<i>matchingsdatum</i>).</summary>
    public LocalDate? MatchedOn { get; init; }

    /// <summary>The first day of the period whose signals were combined (<i>matchingperiode</i>).</summary>
    public LocalDate? MatchingPeriodStart { get; init; }

    /// <summary>The last day of that period.</summary>
    public LocalDate? MatchingPeriodEnd { get; init; }

    /// <summary>The day on which the case was made (<i>datum opgepakt</i>).</summary>
    public LocalDate? PickedUpOn { get; init; }

    /// <summary>The attempts to reach the resident, in the order of the source.</summary>
    public IReadOnlyList<ContactAttempt> Attempts { get; init => field = [.. value]; } = [];

    /// <summary>The caseworker who owns the case, as a code and never a name; <c>null</c> when nobody does or it is not registered.</summary>
    public string? Owner { get; init; }

    /// <summary>The day on which the first conversation was offered (<i>hulpaanbod</i>); <c>null</c> when not registered.</summary>
    public LocalDate? FirstConversationOfferedOn { get; init; }

    /// <summary>The day of the first conversation (<i>eerste gesprek</i>); <c>null</c> when it was not held or not registered.</summary>
    public LocalDate? FirstConversationOn { get; init; }

    /// <summary>The day on which the resident accepted help; <c>null</c> when that did not happen or is not registered.</summary>
    public LocalDate? HelpAcceptedOn { get; init; }

    /// <summary>Whether the resident had paid or arranged the arrears before there was contact; <c>null</c> when not registered.</summary>
    public bool? ArrangedBeforeContact { get; init; }

    /// <summary>The day on which the arrears were seen to be solved; <c>null</c> when they are not or it is not registered.</summary>
    public LocalDate? ArrearsSolvedOn { get; init; }

    /// <summary>The help that was given, as facts. DDAS has no field for it.</summary>
    public IReadOnlyList<HelpProvided> Help { get; init => field = [.. value]; } = [];

    /// <summary>How the case ended; <c>null</c> while it is open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is <see cref="CaseResult.NotStated"/> or no member.</exception>
    public CaseResult? Result
    {
        get;
        init => field = value is null or (>= CaseResult.NotPickedUpRepeat and <= CaseResult.FollowUp)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "An open case has no result; a closed one has one of the sixteen.");
    }

    /// <summary>The day on which the case was closed; <c>null</c> while it is open or when it is not registered. DDAS has no field for it.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>Whether the case has no result yet.</summary>
    public bool IsOpen => Result is null;

    /// <summary>Number and result only.</summary>
    public override string ToString() => $"case {Id} ({Result?.ToString() ?? "open"})";
}
