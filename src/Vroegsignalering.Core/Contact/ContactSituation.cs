using NodaTime;

namespace Vroegsignalering.Contact;

/// <summary>What a strategy must know of a case to give advice: days and history, no person.</summary>
public sealed record ContactSituation
{
    /// <summary>The day the case was opened.</summary>
    public required LocalDate OpenedOn { get; init; }

    /// <summary>The day of the advice: nothing is planned before it.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The last day that the law allows for the first conversation; <c>null</c> when not known.</summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>The channels that may not be used, such as a visit or a card where the address is secret. Their steps are left out of the plan.</summary>
    public IReadOnlySet<ContactChannel> Blocked { get; init; } = System.Collections.Frozen.FrozenSet<ContactChannel>.Empty;

    /// <summary>The attempts so far, in any order.</summary>
    public IReadOnlyList<ContactAttempt> History { get; init; } = [];
}
