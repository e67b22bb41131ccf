namespace Vroegsignalering.Contact;

/// <summary>What a step can say, the same for the builder and for files.</summary>
internal static class ContactStepLimits
{
    public const int Steps = 50;
    public const int Sources = 100;
    public const int AfterWorkingDays = 250;
    public const int Attempts = 20;
    public const int AnnouncedWorkingDays = 60;

    /// <summary>The channels by which somebody can be reached; handling without contact is none.</summary>
    public static IReadOnlyList<ContactChannel> Channels { get; } =
    [
        ContactChannel.Letter, ContactChannel.Email, ContactChannel.TextMessage, ContactChannel.Phone, ContactChannel.HomeVisit, ContactChannel.Card,
        ContactChannel.OfficeAppointment, ContactChannel.Other,
    ];

    /// <summary>The channels by which a resident can decline.</summary>
    public static IReadOnlyList<ContactChannel> WaysToDecline { get; } =
        [ContactChannel.Phone, ContactChannel.Email, ContactChannel.TextMessage, ContactChannel.Letter, ContactChannel.Other];

    /// <summary>Refuses a step that no strategy can have. The names of parameters are those of the builder.</summary>
    public static void Check(ContactStep step)
    {
        if (!Channels.Contains(step.Channel))
        {
            throw new ArgumentException("A step needs a channel by which somebody can be reached.", nameof(step));
        }

        ThrowIfOutside(step.AfterWorkingDays, 0, AfterWorkingDays, "afterWorkingDays");
        ThrowIfOutside(step.Attempts, 1, Attempts, "attempts");
        ThrowIfOutside(step.AnnouncedWorkingDays, step.IsAnnounced ? 1 : 0, step.IsAnnounced ? AnnouncedWorkingDays : 0, "announcedWorkingDays");
        ArgumentOutOfRangeException.ThrowIfLessThan(step.AfterWorkingDays, step.AnnouncedWorkingDays, "afterWorkingDays");
        if (!Enum.IsDefined(step.Announcement) || !Enum.IsDefined(step.DayPart))
        {
            throw new ArgumentException("The announcement or the part of the day does not exist.", nameof(step));
        }

        if (step.OptOut is ContactOptOut optOut)
        {
            if (!step.IsAnnounced || !WaysToDecline.Contains(optOut.By))
            {
                throw new ArgumentException("Only an announced step can be declined, by phone, e-mail, message, letter or another way.", nameof(step));
            }

            ThrowIfOutside(optOut.WorkingDaysBefore, 0, step.AnnouncedWorkingDays - 1, "workingDaysBefore");
        }
    }

    private static void ThrowIfOutside(int value, int minimum, int maximum, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, minimum, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, maximum, name);
    }
}
