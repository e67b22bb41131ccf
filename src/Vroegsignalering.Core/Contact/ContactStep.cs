namespace Vroegsignalering.Contact;

/// <summary>One step of a strategy: a channel, when, how often, and how it is announced.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="AfterWorkingDays">Working days after the attempt before, or after the opening of the case for the first step; 0 or more.</param>
/// <param name="Attempts">How many attempts; 1 or more. Between them lies one working day.</param>
/// <param name="Announcement">How it is announced.</param>
/// <param name="AnnouncedWorkingDays">How many working days before the step the announcement is sent; 0 when there is none.</param>
public sealed record ContactStep(
    ContactChannel Channel, int AfterWorkingDays, int Attempts, Announcement Announcement, int AnnouncedWorkingDays)
{
    /// <summary>The part of the day; not stated, the default, when any will do.</summary>
    public DayPart DayPart { get; init; }
}
