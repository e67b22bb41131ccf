namespace Vroegsignalering.Contact;

/// <summary>The strategies that come with the product.</summary>
public static class ContactStrategies
{
    /// <summary><c>phone-message-visit</c>: call twice, send a message, then a visit announced by letter; cheapest first.</summary>
    /// <remarks>The order of Roermond (Divosa, <i>Een lange adem is soms gewoon nodig</i>). Two calls: six in ten municipalities agreed
    /// on two or three (Divosa 2024). The numbers of days are not published; they are choices of this product.</remarks>
    public static ContactStrategy PhoneMessageVisit { get; } = new ContactStrategyBuilder("phone-message-visit")
        .Then(ContactChannel.Phone, afterWorkingDays: 0, attempts: 2)
        .Then(ContactChannel.TextMessage, afterWorkingDays: 1)
        .ThenAnnounced(ContactChannel.HomeVisit, afterWorkingDays: 5, Announcement.Letter, announcedWorkingDays: 4)
        .Build();

    /// <summary><c>letter-phone-visit</c>: a letter to everybody first, then calls, then an announced visit.</summary>
    /// <remarks>39% of municipalities always send a letter or e-mail first (Divosa 2024). The numbers of days are choices of this product.</remarks>
    public static ContactStrategy LetterPhoneVisit { get; } = new ContactStrategyBuilder("letter-phone-visit")
        .Then(ContactChannel.Letter, afterWorkingDays: 0)
        .Then(ContactChannel.Phone, afterWorkingDays: 3, attempts: 2)
        .ThenAnnounced(ContactChannel.HomeVisit, afterWorkingDays: 5, Announcement.Letter, announcedWorkingDays: 4)
        .Build();

    /// <summary><c>urgent</c>: call and visit within three working days; for threatening situations under every policy.</summary>
    /// <remarks>Source: Wgs art. 4 lid 2. The steps are a choice of this product.</remarks>
    public static ContactStrategy Urgent { get; } = new ContactStrategyBuilder("urgent")
        .Then(ContactChannel.Phone, afterWorkingDays: 0)
        .Then(ContactChannel.HomeVisit, afterWorkingDays: 1)
        .Then(ContactChannel.HomeVisit, afterWorkingDays: 1)
        .Build();

    /// <summary>The strategies by the name that a user types; <see cref="Urgent"/> is not chosen but follows from the law.</summary>
    public static IReadOnlyDictionary<string, ContactStrategy> ByName { get; } =
        new SortedDictionary<string, ContactStrategy>(StringComparer.Ordinal)
        {
            [PhoneMessageVisit.Id] = PhoneMessageVisit,
            [LetterPhoneVisit.Id] = LetterPhoneVisit,
        };
}
