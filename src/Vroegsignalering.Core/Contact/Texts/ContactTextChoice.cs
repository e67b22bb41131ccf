namespace Vroegsignalering.Contact.Texts;

/// <summary>Which texts an advice asks for: the announcement first, then what goes with the attempt itself.</summary>
/// <remarks>Which kinds go with which channel is a choice of this product; a card is the open one, which holds the least.</remarks>
public static class ContactTextChoice
{
    /// <summary>The texts for an advice, in the order in which they are used.</summary>
    /// <param name="texts">The texts to choose from.</param>
    /// <param name="advice">What is to be done.</param>
    /// <param name="situation">For which situation; where there is no such text the first one is taken.</param>
    /// <param name="language">The language.</param>
    /// <returns>Empty when nothing is written or said, as for an appointment at the office, or when there are no such texts.</returns>
    public static IReadOnlyList<ContactText> For(this ContactTexts texts, ContactAdvice advice, ContactTextSituation situation, Language language)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(advice);
        ContactText? announced = AnnouncedBy(advice.Announcement) is { } by && advice.Channel == ContactChannel.HomeVisit
            ? texts.Find(by, ContactTextSituation.VisitAnnouncement, language)
            : null;
        return [.. KindsOf(advice.Channel).Select(kind => texts.Find(kind, situation, language)).Prepend(announced).OfType<ContactText>()];
    }

    /// <summary>The situation of a case: a threat first, then an earlier attempt in writing, then several partners.</summary>
    /// <param name="isThreatening">Whether a signal tells of a threatening situation.</param>
    /// <param name="partners">The number of partners that sent a signal.</param>
    /// <param name="history">The attempts so far.</param>
    public static ContactTextSituation SituationOf(bool isThreatening, int partners, IEnumerable<ContactAttempt> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return isThreatening ? ContactTextSituation.Threatening
            : history.Any(a => a.Channel is ContactChannel.Letter or ContactChannel.Card or ContactChannel.Email or ContactChannel.TextMessage) ? ContactTextSituation.Reminder
            : partners > 1 ? ContactTextSituation.SeveralPartners
            : ContactTextSituation.First;
    }

    private static ContactTextKind? AnnouncedBy(Announcement announcement) => announcement switch
    {
        Announcement.Letter => ContactTextKind.Letter,
        Announcement.Card => ContactTextKind.OpenCard,
        Announcement.Message => ContactTextKind.Sms,
        _ => null,
    };

    private static ContactTextKind[] KindsOf(ContactChannel channel) => channel switch
    {
        ContactChannel.Letter => [ContactTextKind.Letter, ContactTextKind.Envelope],
        ContactChannel.Card => [ContactTextKind.OpenCard],
        ContactChannel.Email => [ContactTextKind.Email],
        ContactChannel.TextMessage => [ContactTextKind.Sms],
        ContactChannel.Phone => [ContactTextKind.PhoneOpening, ContactTextKind.Voicemail],
        ContactChannel.HomeVisit => [ContactTextKind.VisitLeaflet, ContactTextKind.VisitHandout],
        _ => [],
    };
}
