using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Events;

/// <summary>The case was made of one or more signals (<i>opgepakt</i>): always the first event, and only that. <see cref="CaseEvent.On"/> is the day of
/// picking up.</summary>
/// <param name="CaseId">The number of the case; holds no personal data.</param>
/// <param name="Signals">The signals, in the order of the source.</param>
public sealed record CaseOpened(string CaseId, IReadOnlyList<Signal> Signals) : CaseEvent
{
    /// <summary>The number of the case; holds no personal data.</summary>
    /// <exception cref="ArgumentException">It is blank or longer than a hundred characters.</exception>
    public string CaseId { get; } = Code(CaseId);

    /// <summary>The signals, in the order of the source; never empty.</summary>
    /// <exception cref="ArgumentException">There is no signal.</exception>
    public IReadOnlyList<Signal> Signals { get; } =
        Signals is { Count: > 0 } ? [.. Signals] : throw new ArgumentException("A case needs at least one signal.", nameof(Signals));

    /// <summary>The day on which signals were combined (<i>matchingsdatum</i>).</summary>
    public LocalDate? MatchedOn { get; init; }

    /// <summary>The first day of the period whose signals were combined (<i>matchingperiode</i>).</summary>
    public LocalDate? MatchingPeriodStart { get; init; }

    /// <summary>The last day of that period.</summary>
    public LocalDate? MatchingPeriodEnd { get; init; }

    /// <summary>How the resident can reach us; <c>null</c> when it is still to be chosen, which is an open action.</summary>
    public ReplyChannel? ReplyChannel { get; init; }

    internal SignalCase ToCase() => new()
    {
        Id = CaseId,
        Signals = Signals,
        PickedUpOn = On,
        MatchedOn = MatchedOn,
        MatchingPeriodStart = MatchingPeriodStart,
        MatchingPeriodEnd = MatchingPeriodEnd,
        ReplyChannel = ReplyChannel,
    };

    internal override bool MayFollowClosing => true;

    internal override CaseRefusal? RefusedBy(SignalCase now) => CaseRefusal.AlreadyOpened;

    internal override SignalCase ApplyTo(SignalCase now) => now;
}
