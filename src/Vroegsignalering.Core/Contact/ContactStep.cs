namespace Vroegsignalering.Contact;

/// <summary>One step of a strategy: a channel, when, how often, and how it is announced.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="AfterWorkingDays">Working days after the attempt before, or after the opening of the case for the first step; 0 to 250.</param>
/// <param name="Attempts">How many attempts; 1 to 20. Between them lies one working day, or the days of the announcement when those are more.</param>
/// <param name="Announcement">How it is announced.</param>
/// <param name="AnnouncedWorkingDays">How many working days before the step the announcement is sent; 0 when there is none, 60 at most.</param>
public sealed record ContactStep(
    ContactChannel Channel, int AfterWorkingDays, int Attempts, Announcement Announcement, int AnnouncedWorkingDays)
{
    /// <summary>The part of the day; not stated, the default, when any will do.</summary>
    public DayPart DayPart { get; init; }

    /// <summary>How the resident can decline; <c>null</c>, the default, when the announcement does not say. Only an announced step has one.</summary>
    public ContactOptOut? OptOut { get; init; }

    /// <summary>The channel of the announcement; <c>null</c> when there is none.</summary>
    internal ContactChannel? AnnouncedBy => Announcement switch
    {
        Announcement.Letter => ContactChannel.Letter,
        Announcement.Card => ContactChannel.Card,
        Announcement.Message => ContactChannel.TextMessage,
        _ => null,
    };

    internal bool IsAnnounced => Announcement is not (Announcement.None or Announcement.NotStated);
}
