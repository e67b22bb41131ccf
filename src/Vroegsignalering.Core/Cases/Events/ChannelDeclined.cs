using Vroegsignalering.Contact;

namespace Vroegsignalering.Cases.Events;

/// <summary>The resident declined a way of contact, such as a visit that was announced (<i>afmelden</i>). That is respected: no step by it is planned any more.</summary>
/// <param name="Channel">The way of contact.</param>
public sealed record ChannelDeclined(ContactChannel Channel) : CaseEvent
{
    internal override SignalCase ApplyTo(SignalCase now) => now with
    {
        DeclinedChannels = [.. now.DeclinedChannels.Append(Channel).Distinct().Order()],
        ConsentedChannels = [.. now.ConsentedChannels.Where(c => c != Channel)],
        Announced = [.. now.Announced.Where(p => p.Channel != Channel)],
    };
}
