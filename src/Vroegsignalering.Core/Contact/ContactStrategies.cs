namespace Vroegsignalering.Contact;

/// <summary>The strategies that come with the product. Each stands as a file in samples/strategies.</summary>
/// <remarks>Numbers of days are not published by any municipality; they are choices of this product.</remarks>
public static class ContactStrategies
{
    /// <summary><c>phone-message-visit</c>: call twice, send a message, then a visit announced by letter; cheapest first.</summary>
    /// <remarks>The order of Roermond (Divosa, <i>Een lange adem is soms gewoon nodig</i>). Two calls: six in ten municipalities agreed
    /// on two or three (Divosa 2024). Roermond takes a refusal by phone or e-mail; until when is a choice of this product.</remarks>
    public static ContactStrategy PhoneMessageVisit { get; } = new ContactStrategyBuilder("phone-message-visit")
        .WithName(new Text("Goedkoopste eerst", "Cheapest first"))
        .WithDescription(new Text(
            "Eerst bellen, dan een bericht, dan een huisbezoek met vooraf een brief. De volgorde is die van Roermond. De dagen en het aantal keren bellen zijn onze keuze.",
            "First calls, then a message, then a home visit announced by letter. The order is that of Roermond. The days and the number of calls are our choice."))
        .WithSource(ContactSources.Roermond).WithSource(ContactSources.Practice2024)
        .Then(ContactChannel.Phone, afterWorkingDays: 0, attempts: 2)
        .Then(ContactChannel.TextMessage, afterWorkingDays: 1)
        .Then(AnnouncedVisit with { OptOut = new ContactOptOut(ContactChannel.Phone, WorkingDaysBefore: 1) })
        .Build();

    /// <summary><c>letter-phone-visit</c>: a letter to everybody first, then calls, then an announced visit.</summary>
    /// <remarks>39% of municipalities always send a letter or e-mail first (Divosa 2024).</remarks>
    public static ContactStrategy LetterPhoneVisit { get; } = new ContactStrategyBuilder("letter-phone-visit")
        .WithName(new Text("Eerst een brief aan iedereen", "A letter to everybody first"))
        .WithDescription(new Text(
            "Eerst een brief, dan bellen, dan een huisbezoek met vooraf een brief. Vier op de tien gemeenten sturen altijd eerst een brief of e-mail. De dagen zijn onze keuze.",
            "First a letter, then calls, then a home visit announced by letter. Four in ten municipalities always send a letter or e-mail first. The days are our choice."))
        .WithSource(ContactSources.Practice2024)
        .Then(ContactChannel.Letter, afterWorkingDays: 0)
        .Then(ContactChannel.Phone, afterWorkingDays: 3, attempts: 2)
        .Then(AnnouncedVisit)
        .Build();

    /// <summary><c>visit</c>: go to the home at once.</summary>
    /// <remarks>What Heemskerk does for rent, several partners or high arrears (Divosa, <i>Wij moeten met minder fte's efficiënter te werk gaan</i>),
    /// and two of the practices that the Inspectie SZW saw (2017). How often and whether it is announced are not published; one visit that is not
    /// announced is a choice of this product.</remarks>
    public static ContactStrategy Visit { get; } = new ContactStrategyBuilder("visit")
        .WithName(new Text("Meteen op huisbezoek", "Visit at once"))
        .WithDescription(new Text(
            "Eén huisbezoek. Heemskerk doet dit bij huur, bij meer bedrijven en bij hoge bedragen. Dat het één bezoek is, zonder aankondiging, is onze keuze.",
            "One home visit. Heemskerk does so for rent, for several companies and for high amounts. That it is one visit, not announced, is our choice."))
        .WithSource(ContactSources.Heemskerk).WithSource(ContactSources.Inspection2017)
        .Then(ContactChannel.HomeVisit, afterWorkingDays: 0)
        .Build();

    /// <summary><c>visit-card</c>: go to the home, and leave a card that asks to call back when nobody is there.</summary>
    /// <remarks>The rounds of Amsterdam (NU.nl, 2022). How often is not published; one visit is a choice of this product.</remarks>
    public static ContactStrategy VisitCard { get; } = new ContactStrategyBuilder("visit-card")
        .WithName(new Text("Langs de deuren, met een kaartje", "Rounds with a card"))
        .WithDescription(new Text(
            "Een huisbezoek. Doet niemand open, dan blijft er een kaartje achter met de vraag om te bellen. Zo liepen medewerkers in Amsterdam hun rondes. Hoe vaak is onze keuze.",
            "A home visit. If nobody comes to the door, a card stays behind that asks to call. So were the rounds in Amsterdam. How often is our choice."))
        .WithSource(ContactSources.Rounds)
        .Then(ContactChannel.HomeVisit, afterWorkingDays: 0)
        .Then(ContactChannel.Card, afterWorkingDays: 0)
        .Build();

    /// <summary><c>letter-phone</c>: a letter, then calls.</summary>
    /// <remarks>What Heemskerk does where it does not visit; an e-mail may take the place of the letter. Two calls: six in ten municipalities agreed on
    /// two or three (Divosa 2024).</remarks>
    public static ContactStrategy LetterPhone { get; } = new ContactStrategyBuilder("letter-phone")
        .WithName(new Text("Brief, dan bellen", "Letter, then calls"))
        .WithDescription(new Text(
            "Een brief en daarna bellen. Heemskerk doet dit waar geen huisbezoek komt; een e-mail mag in plaats van de brief. De dagen en het aantal keren bellen zijn onze keuze.",
            "A letter and then calls. Heemskerk does so where it does not visit; an e-mail may take the place of the letter. The days and the number of calls are our choice."))
        .WithSource(ContactSources.Heemskerk).WithSource(ContactSources.Practice2024)
        .Then(ContactChannel.Letter, afterWorkingDays: 0)
        .Then(ContactChannel.Phone, afterWorkingDays: 3, attempts: 2)
        .Build();

    /// <summary><c>letter</c>: one letter.</summary>
    /// <remarks>What some municipalities did for energy; it gets little response (Inspectie SZW 2017). The Nationale ombudsman asks for personal contact
    /// and for more than one attempt (2024), so it is here to compare with.</remarks>
    public static ContactStrategy Letter { get; } = new ContactStrategyBuilder("letter")
        .WithName(new Text("Alleen een brief", "Letter only"))
        .WithDescription(new Text(
            "Eén brief. Daar komt weinig reactie op (Inspectie SZW 2017). Deze strategie is er om mee te vergelijken.",
            "One letter. It gets little response (Inspectie SZW 2017). This strategy is here to compare with."))
        .WithSource(ContactSources.Inspection2017)
        .Then(ContactChannel.Letter, afterWorkingDays: 0)
        .Build();

    /// <summary><c>message</c>: one message that the system sends itself.</summary>
    /// <remarks>What Amsterdam does below 250 euros, by SMS, e-mail or letter (algorithm register, <i>Vroeg eropaf</i>). Which of the three is not
    /// published: this one plans a text message, and an e-mail or a letter may take its place.</remarks>
    public static ContactStrategy Message { get; } = new ContactStrategyBuilder("message")
        .WithName(new Text("Eén bericht", "One message"))
        .WithDescription(new Text(
            "Eén bericht dat het systeem zelf stuurt. Amsterdam doet dit onder de 250 euro, per sms, e-mail of brief. Welke van de drie is niet gepubliceerd; een sms is onze keuze.",
            "One message that the system sends itself. Amsterdam does so below 250 euros, by text message, e-mail or letter. Which of the three is not published; a text message is our choice."))
        .WithSource(ContactSources.Amsterdam)
        .Then(ContactChannel.TextMessage, afterWorkingDays: 0)
        .Build();

    /// <summary><c>card</c>: a card with an offer of help, in an envelope.</summary>
    /// <remarks>What everybody gets in Den Haag (SchuldHulpMaatje Den Haag, 2023).</remarks>
    public static ContactStrategy Card { get; } = new ContactStrategyBuilder("card")
        .WithName(new Text("Een kaart", "A card"))
        .WithDescription(new Text(
            "Een kaart met een aanbod van hulp, in een envelop. In Den Haag krijgt iedereen die.",
            "A card with an offer of help, in an envelope. Everybody gets it in Den Haag."))
        .WithSource(ContactSources.TheHague)
        .Then(ContactChannel.Card, afterWorkingDays: 0)
        .Build();

    /// <summary><c>card-phone-email-visit</c>: the card, then calls, an e-mail and a visit announced by letter.</summary>
    /// <remarks>What Den Haag does for the highest arrears and for earlier reports: phone, e-mail or a visit that in principle is announced by letter
    /// (SchuldHulpMaatje Den Haag, 2023). Their order and the numbers are not published; they are choices of this product.</remarks>
    public static ContactStrategy CardPhoneEmailVisit { get; } = new ContactStrategyBuilder("card-phone-email-visit")
        .WithName(new Text("Kaart, en daarna intensief", "A card, and then intensive"))
        .WithDescription(new Text(
            "De kaart die iedereen krijgt, dan bellen, een e-mail en een huisbezoek met vooraf een brief. Den Haag doet dit bij de hoogste bedragen en bij eerdere meldingen. De volgorde en de dagen zijn onze keuze.",
            "The card that everybody gets, then calls, an e-mail and a home visit announced by letter. Den Haag does so for the highest amounts and for earlier reports. The order and the days are our choice."))
        .WithSource(ContactSources.TheHague)
        .Then(ContactChannel.Card, afterWorkingDays: 0)
        .Then(ContactChannel.Phone, afterWorkingDays: 3, attempts: 2)
        .Then(ContactChannel.Email, afterWorkingDays: 1)
        .Then(AnnouncedVisit)
        .Build();

    /// <summary><c>urgent</c>: call and visit within three working days; for threatening situations under every policy.</summary>
    /// <remarks>Source: Wgs art. 4 lid 2. The steps are a choice of this product.</remarks>
    public static ContactStrategy Urgent { get; } = new ContactStrategyBuilder("urgent")
        .WithName(new Text("Bedreigende situatie", "Threatening situation"))
        .WithDescription(new Text(
            "Bellen en langsgaan binnen drie werkdagen, de termijn van de wet. De stappen zijn onze keuze.",
            "Call and visit within three working days, the term of the law. The steps are our choice."))
        .WithSource(Time.StatutoryTerms.ThreateningSituationSource)
        .Then(ContactChannel.Phone, afterWorkingDays: 0)
        .Then(ContactChannel.HomeVisit, afterWorkingDays: 1)
        .Then(ContactChannel.HomeVisit, afterWorkingDays: 1)
        .Build();

    /// <summary>The strategies by the name that a user types; <see cref="Urgent"/> is not chosen but follows from the law.</summary>
    public static IReadOnlyDictionary<string, ContactStrategy> ByName { get; } = new SortedDictionary<string, ContactStrategy>(
        new[] { PhoneMessageVisit, LetterPhoneVisit, Visit, VisitCard, LetterPhone, Letter, Message, Card, CardPhoneEmailVisit }
            .ToDictionary(strategy => strategy.Id, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static ContactStep AnnouncedVisit => new(ContactChannel.HomeVisit, AfterWorkingDays: 5, Attempts: 1, Announcement.Letter, AnnouncedWorkingDays: 4);
}
