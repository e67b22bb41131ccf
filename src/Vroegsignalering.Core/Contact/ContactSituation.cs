using System.Collections.Frozen;
using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Contact;

/// <summary>What a strategy must know of a case to give advice: days, history and what happened, no person.</summary>
public sealed record ContactSituation
{
    /// <summary>The day the case was opened.</summary>
    public required LocalDate OpenedOn { get; init; }

    /// <summary>The day of the advice: nothing is planned before it.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The last day that the law allows for the first conversation; <c>null</c> when not known.</summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>Where the deadline comes from; by default <see cref="StatutoryTerms.FirstConversationSource"/>.</summary>
    public LegalSource DeadlineSource { get; init; } = StatutoryTerms.FirstConversationSource;

    /// <summary>The channels that may not be used, such as a visit or a card where the address is secret. Their steps are left out of the plan.</summary>
    public IReadOnlySet<ContactChannel> Blocked { get; init; } = FrozenSet<ContactChannel>.Empty;

    /// <summary>The attempts so far, in any order.</summary>
    public IReadOnlyList<ContactAttempt> History { get; init; } = [];

    /// <summary>What was announced to the resident and still stands; the plan keeps its day, until that is over. Leave out what happened.</summary>
    public IReadOnlyList<PromisedContact> Promised { get; init; } = [];

    /// <summary>Whether the resident wants no help. Ends the strategy.</summary>
    public bool HasRefused { get; init; }

    /// <summary>Whether the resident died. Ends the strategy.</summary>
    public bool IsDeceased { get; init; }

    /// <summary>Whether the resident lives elsewhere now. Ends the strategy.</summary>
    public bool HasMoved { get; init; }

    /// <summary>Whether all arrears were paid. Ends a strategy that stops when <see cref="ContactStop.Paid"/>.</summary>
    public bool HasPaid { get; init; }

    /// <summary>Whether the resident or address is on the safety exclusion list; the reason is not known here. Leaves the <see cref="ContactRules.SafeChannels"/>.</summary>
    public bool IsSafetyListed { get; init; }

    /// <summary>The channels that the resident declined, such as a visit that was announced. Their steps are left out, and the
    /// steps that would be announced by them.</summary>
    public IReadOnlySet<ContactChannel> OptedOut { get; init; } = FrozenSet<ContactChannel>.Empty;

    /// <summary>The channels that the resident consented to. Asked only for <see cref="ContactRules.NeedsConsent"/>.</summary>
    public IReadOnlySet<ContactChannel> Consented { get; init; } = FrozenSet<ContactChannel>.Empty;

    /// <summary>What may never be planned.</summary>
    public ContactRules Rules { get; init; } = ContactRules.Default;
}
