using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;

namespace Vroegsignalering.AspNetCore.Worklist;

/// <summary>The events that people register. What comes from files and runs, such as a new signal or a notice of a partner, is not among them.</summary>
internal static class CaseEventKinds
{
    public static IReadOnlyList<CaseEventKind> All { get; } =
    [
        new("eigenaar", "owner-assigned", ["eigenaar"], [], v => new OwnerAssigned(v.Text("eigenaar")!)),
        new("antwoordkanaal", "reply-channel-chosen", ["kanaal", "bereikbaarOp"], [], v => new ReplyChannelChosen(new ReplyChannel(Channel(v), v.Text("bereikbaarOp")!))),
        new("afmelding", "channel-declined", ["kanaal"], [], v => new ChannelDeclined(Channel(v))),
        new("toestemming", "channel-consented", ["kanaal"], [], v => new ChannelConsented(Channel(v))),
        new("aankondiging", "contact-announced", ["kanaal", "voorDatum"], ["dagdeel", "wijze"], v => new ContactAnnounced(
            Channel(v), v.Day("voorDatum")!.Value, CaseWords.DayPart.Of(v.Text("dagdeel")), CaseWords.Announcement.Of(v.Text("wijze")))),
        new("contactpoging", "attempt-made", ["kanaal"], ["bereikt", "dagdeel"], Attempt),
        new("contact-door-inwoner", "contact-made", ["kanaal"], ["dagdeel"], v => new ContactMade(Channel(v), CaseWords.DayPart.Of(v.Text("dagdeel")))),
        new("gesprek-aangeboden", "first-conversation-offered", [], [], _ => new FirstConversationOffered()),
        new("eerste-gesprek", "first-conversation-held", [], [], _ => new FirstConversationHeld()),
        new("hulp-aanvaard", "help-accepted", [], [], _ => new HelpAccepted()),
        new("hulp-gegeven", "help-given", ["hulp"], ["verlener", "financieel", "metToestemming"], v => new HelpGiven(
            CaseWords.Help.Of(v.Text("hulp")), CaseWords.Provider.Of(v.Text("verlener")), v.Flag("financieel"), v.Flag("metToestemming"))),
        new("verwijzing", "referred-out", ["metToestemming"], ["hulp", "verlener", "financieel"], v => new ReferredOut(
            v.Flag("metToestemming")!.Value, CaseWords.Help.OrNull(v.Text("hulp")) ?? HelpKind.Referral,
            CaseWords.Provider.OrNull(v.Text("verlener")) ?? HelpProvider.External, v.Flag("financieel"))),
        new("hulp-geweigerd", "help-refused", [], ["reden"], v => new HelpRefused(CaseWords.Refusal.Of(v.Text("reden")))),
        new("geregeld-voor-contact", "arranged-before-contact", ["geregeld"], [], v => new ArrangedBeforeContact(v.Flag("geregeld")!.Value)),
        new("achterstand-opgelost", "arrears-solved", [], [], _ => new ArrearsSolved()),
        new("overdracht-gevraagd", "handover-offered", ["overdracht", "ontvanger", "doel", "metToestemming"], ["organisatie", "afgesproken", "volgendeAfspraakOp"],
            Handover),
        new("overdracht-bevestigd", "handover-confirmed", ["overdracht"], [], v => new HandoverConfirmed(v.Text("overdracht")!)),
        new("overdracht-geweigerd", "handover-declined", ["overdracht"], [], v => new HandoverDeclined(v.Text("overdracht")!)),
        new("doorgegeven", "passed-on", ["naarGemeente"], [], v => new PassedOn(MunicipalityCode.Parse(v.Text("naarGemeente")!))),
        new("late-reactie", "late-contact", ["kanaal", "hulpAanvaard"], ["hulp"], v => new LateContact(Channel(v), v.Flag("hulpAanvaard")!.Value)
        {
            Help = CaseWords.Help.Of(v.Text("hulp")),
        }),
        new("actie", "action-added", ["actie", "wat"], ["uiterlijkOp", "voor"], v => new ActionAdded(new CaseAction(v.Text("actie")!, v.Text("wat")!)
        {
            DueOn = v.Day("uiterlijkOp"),
            For = v.Text("voor"),
        })),
        new("actie-gedaan", "action-done", ["actie"], [], v => new ActionDone(v.Text("actie")!)),
        new("bewaren", "hold-placed", ["bewaarreden"], [], v => new HoldPlaced(v.Text("bewaarreden")!)),
        new("bewaren-beeindigd", "hold-lifted", ["bewaarreden"], [], v => new HoldLifted(v.Text("bewaarreden")!)),
        new("heropend", "reopened", [], [], _ => new CaseReopened()),
        new("afgesloten", "closed", ["eindresultaat"], [], Closed),
    ];

    /// <summary>The kind of a word.</summary>
    public static CaseEventKind Of(string word) => All.First(kind => kind.Word == word);

    /// <summary>The word for a name in files; <c>null</c> for what people do not register here.</summary>
    public static string? WordOf(string name) => All.FirstOrDefault(kind => kind.Name == name)?.Word;

    public static CaseEvent Attempt(ApiValues values) => new AttemptMade(Channel(values), values.Flag("bereikt"), CaseWords.DayPart.Of(values.Text("dagdeel")));

    public static CaseEvent Closed(ApiValues values) => new CaseClosed(CaseWords.Result.Of(values.Text("eindresultaat")));

    private static Contact.ContactChannel Channel(ApiValues values) => CaseWords.Channel.Of(values.Text("kanaal"));

    private static HandoverOffered Handover(ApiValues values) => new(
        values.Text("overdracht")!, CaseWords.Receiver.Of(values.Text("ontvanger")), CaseWords.Purpose.Of(values.Text("doel")), values.Flag("metToestemming")!.Value)
    {
        Organisation = values.Text("organisatie"),
        AgreedTo = [.. values.Words("afgesproken").Select(CaseWords.Agreement.Of)],
        NextAppointmentOn = values.Day("volgendeAfspraakOp"),
    };
}
