using NodaTime;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cases.Events;

/// <summary>The resident was told that a contact comes on a day, usually a visit (<i>aankondiging</i>). <see cref="CaseEvent.On"/> is the day of announcing.</summary>
/// <remarks>What was told stays as it is when contacts are planned again: <see cref="SignalCase.Announced"/>. A later announcement by the same channel
/// takes the place of the one before, as when a visit moves to another day.</remarks>
/// <param name="Channel">How the contact will be.</param>
/// <param name="ForOn">The day of the contact.</param>
/// <param name="DayPart">The part of the day that was told; not stated when none was.</param>
/// <param name="How">How it was announced; not stated when not registered.</param>
public sealed record ContactAnnounced(
    ContactChannel Channel, LocalDate ForOn, DayPart DayPart = DayPart.NotStated, Announcement How = Announcement.NotStated) : CaseEvent
{
    /// <summary>How the contact will be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="ContactChannel.NotStated"/>: nobody can keep that.</exception>
    public ContactChannel Channel { get; } = Channel != ContactChannel.NotStated
        ? Channel
        : throw new ArgumentOutOfRangeException(nameof(Channel), Channel, "An announced contact has a channel.");

    internal override CaseRefusal? RefusedBy(SignalCase now) => ForOn < On ? CaseRefusal.AnnouncedForEarlierDay : null;

    internal override SignalCase ApplyTo(SignalCase now) => now.IsOpen
        ? now with { Announced = [.. now.Announced.Where(p => p.Channel != Channel), new PromisedContact(Channel, ForOn, On, DayPart, How)] }
        : now;
}
