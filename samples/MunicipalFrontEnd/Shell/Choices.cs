using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;

namespace MunicipalFrontEnd.Shell;

/// <summary>What people read in lists of choices.</summary>
public static class Choices
{
    /// <summary>The channels by which one can try to reach somebody.</summary>
    public static IReadOnlyList<ContactChannel> Channels { get; } =
    [
        ContactChannel.Phone, ContactChannel.HomeVisit, ContactChannel.Letter, ContactChannel.TextMessage, ContactChannel.Email, ContactChannel.Card,
        ContactChannel.OfficeAppointment, ContactChannel.Other,
    ];

    public static IReadOnlyList<DayPart> DayParts { get; } = [DayPart.NotStated, DayPart.Morning, DayPart.Afternoon, DayPart.Evening];

    public static Text Name(DayPart part) => part switch
    {
        DayPart.Morning => new("ochtend", "morning"),
        DayPart.Afternoon => new("middag", "afternoon"),
        DayPart.Evening => new("avond", "evening"),
        _ => new("niet bekend", "not known"),
    };

    public static Text Name(Announcement way) => way switch
    {
        Announcement.Letter => new("met een brief", "by letter"),
        Announcement.Card => new("met een kaart", "by card"),
        Announcement.Message => new("met een bericht", "by message"),
        _ => new("niet aangekondigd", "not announced"),
    };

    public static Text Name(HelpProvider provider) => provider switch
    {
        HelpProvider.Own => new("wij zelf", "ourselves"),
        HelpProvider.OtherDepartment => new("een andere afdeling van de gemeente", "another department of the municipality"),
        HelpProvider.External => new("een andere organisatie", "another organisation"),
        _ => new("niet bekend", "not known"),
    };
}
