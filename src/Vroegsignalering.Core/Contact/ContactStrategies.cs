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

    /// <summary><c>visit</c>: go to the home at once.</summary>
    /// <remarks>What Heemskerk does for rent, several partners or high arrears (Divosa, <i>Wij moeten met minder fte's efficiënter te werk gaan</i>),
    /// and two of the practices that the Inspectie SZW saw (2017). How often and whether it is announced are not published; one visit that is not
    /// announced is a choice of this product.</remarks>
    public static ContactStrategy Visit { get; } = new ContactStrategyBuilder("visit")
        .Then(ContactChannel.HomeVisit, afterWorkingDays: 0)
        .Build();

    /// <summary><c>visit-card</c>: go to the home, and leave a card that asks to call back when nobody is there.</summary>
    /// <remarks>The rounds of Amsterdam (NU.nl, 2022). How often is not published; one visit is a choice of this product.</remarks>
    public static ContactStrategy VisitCard { get; } = new ContactStrategyBuilder("visit-card")
        .Then(ContactChannel.HomeVisit, afterWorkingDays: 0)
        .Then(ContactChannel.Card, afterWorkingDays: 0)
        .Build();

    /// <summary><c>letter-phone</c>: a letter, then calls.</summary>
    /// <remarks>What Heemskerk does where it does not visit; an e-mail may take the place of the letter. Two calls: six in ten municipalities agreed on
    /// two or three (Divosa 2024). The numbers of days are not published; they are choices of this product.</remarks>
    public static ContactStrategy LetterPhone { get; } = new ContactStrategyBuilder("letter-phone")
        .Then(ContactChannel.Letter, afterWorkingDays: 0)
        .Then(ContactChannel.Phone, afterWorkingDays: 3, attempts: 2)
        .Build();

    /// <summary><c>letter</c>: one letter.</summary>
    /// <remarks>What some municipalities did for energy; it gets little response (Inspectie SZW 2017). The Nationale ombudsman asks for personal contact
    /// and for more than one attempt (2024), so it is here to compare with.</remarks>
    public static ContactStrategy Letter { get; } = new ContactStrategyBuilder("letter")
        .Then(ContactChannel.Letter, afterWorkingDays: 0)
        .Build();

    /// <summary><c>message</c>: one message that the system sends itself.</summary>
    /// <remarks>What Amsterdam does below 250 euros, by SMS, e-mail or letter (algorithm register, <i>Vroeg eropaf</i>). Which of the three is not
    /// published: this one plans a text message, and an e-mail or a letter may take its place.</remarks>
    public static ContactStrategy Message { get; } = new ContactStrategyBuilder("message")
        .Then(ContactChannel.TextMessage, afterWorkingDays: 0)
        .Build();

    /// <summary><c>card</c>: a card with an offer of help, in an envelope.</summary>
    /// <remarks>What everybody gets in Den Haag (SchuldHulpMaatje Den Haag, 2023).</remarks>
    public static ContactStrategy Card { get; } = new ContactStrategyBuilder("card")
        .Then(ContactChannel.Card, afterWorkingDays: 0)
        .Build();

    /// <summary><c>card-phone-email-visit</c>: the card, then calls, an e-mail and a visit announced by letter.</summary>
    /// <remarks>What Den Haag does for the highest arrears and for earlier reports: phone, e-mail or a visit that in principle is announced by letter
    /// (SchuldHulpMaatje Den Haag, 2023). Their order and the numbers are not published; they are choices of this product.</remarks>
    public static ContactStrategy CardPhoneEmailVisit { get; } = new ContactStrategyBuilder("card-phone-email-visit")
        .Then(ContactChannel.Card, afterWorkingDays: 0)
        .Then(ContactChannel.Phone, afterWorkingDays: 3, attempts: 2)
        .Then(ContactChannel.Email, afterWorkingDays: 1)
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
    public static IReadOnlyDictionary<string, ContactStrategy> ByName { get; } = new SortedDictionary<string, ContactStrategy>(
        new[] { PhoneMessageVisit, LetterPhoneVisit, Visit, VisitCard, LetterPhone, Letter, Message, Card, CardPhoneEmailVisit }
            .ToDictionary(strategy => strategy.Id, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
