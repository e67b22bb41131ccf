using Vroegsignalering.Contact;

namespace Vroegsignalering.Cases.Events;

/// <summary>The resident agreed to a way of contact, also after it was declined.</summary>
/// <param name="Channel">The way of contact.</param>
public sealed record ChannelConsented(ContactChannel Channel) : CaseEvent
{
    internal override SignalCase ApplyTo(SignalCase now) => now with
    {
        DeclinedChannels = [.. now.DeclinedChannels.Where(c => c != Channel)],
        ConsentedChannels = [.. now.ConsentedChannels.Append(Channel).Distinct().Order()],
    };
}
