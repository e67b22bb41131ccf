using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>How full one channel is in one week.</summary>
/// <param name="From">The first day of the week: a Monday in a plan, the weekday of the forecast in a forecast.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Room">The contacts that there is room for on the planned days of the week; <c>null</c> when the channel has no limit.</param>
/// <param name="Planned">The contacts that are planned; above the room only when promised ones were kept.</param>
public sealed record ChannelWeek(LocalDate From, ContactChannel Channel, int? Room, int Planned)
{
    /// <summary>How much of the room is used, in whole percent rounded down; <c>null</c> when there is no limit or no room.</summary>
    public int? Percent => Room is > 0 and int room ? (int)(100L * Planned / room) : null;
}
