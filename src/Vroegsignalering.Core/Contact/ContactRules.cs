using System.Collections.Frozen;

namespace Vroegsignalering.Contact;

/// <summary>What may never be planned, whatever a strategy says. Every plan passes through it.</summary>
public sealed record ContactRules
{
    /// <summary>The rules unless the municipality chose others.</summary>
    public static ContactRules Default { get; } = new();

    /// <summary>The channels for who is on the safety exclusion list (<i>uitsluitingslijst</i>); a letter by default.</summary>
    /// <remarks>The list is one of the reasons in DDAS not to pick up a signal; that safe channels may go on is a choice of this product.</remarks>
    /// <exception cref="ArgumentException">A visit, a card or an appointment at the office is among them: somebody would go to the resident, or meet.</exception>
    public IReadOnlySet<ContactChannel> SafeChannels
    {
        get;
        init => field = Checked(value).Overlaps([ContactChannel.HomeVisit, ContactChannel.Card, ContactChannel.OfficeAppointment])
            ? throw new ArgumentException("A home visit, a card or an appointment is never a safe channel.", nameof(value))
            : value.ToFrozenSet();
    }
    = new[] { ContactChannel.Letter }.ToFrozenSet();

    /// <summary>The channels that need consent of the resident; none by default.</summary>
    /// <remarks>None of the sources of this product names a channel that needs it. A municipality that asks for it, sets it here.</remarks>
    public IReadOnlySet<ContactChannel> NeedsConsent { get; init => field = Checked(value).ToFrozenSet(); } = FrozenSet<ContactChannel>.Empty;

    /// <summary>Whether a step may be planned, with its announcement.</summary>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public bool Allows(ContactStep step, ContactSituation situation)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Allows(step.Channel, situation) && (step.AnnouncedBy is not ContactChannel announcement || Allows(announcement, situation));
    }

    /// <summary>Whether a channel may be used: not blocked, safe where only safe channels are, and with consent where that is needed.</summary>
    /// <exception cref="ArgumentNullException">The situation is missing.</exception>
    public bool Allows(ContactChannel channel, ContactSituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return !situation.Blocked.Contains(channel)
            && (!situation.IsSafetyListed || SafeChannels.Contains(channel))
            && (!NeedsConsent.Contains(channel) || situation.Consented.Contains(channel));
    }

    private static IReadOnlySet<ContactChannel> Checked(IReadOnlySet<ContactChannel> channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        return channels;
    }
}
