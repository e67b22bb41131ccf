using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Files;

/// <summary>Reads what <see cref="CaseEventWriter"/> writes.</summary>
internal static class CaseEventReader
{
    /// <summary>Reads an event, its fields and nothing else.</summary>
    /// <exception cref="CaseLineException">It is no event that the writer makes.</exception>
    public static CaseEvent Read(CaseLineFields fields, string caseId)
    {
        CaseEvent next = fields.Make("by", () => ReadRest(fields, caseId) with
        {
            On = fields.DayOrNull("on"),
            By = fields.TextOrNull("by"),
            IsTakenOver = fields.FlagOrNull("takenOver") ?? false,
        });
        fields.End();
        return next;
    }

    private static CaseEvent ReadRest(CaseLineFields fields, string caseId) => fields.Text("event") switch
    {
        "opened" => fields.Make("signals", () => new CaseOpened(caseId, Signals(fields))
        {
            MatchedOn = fields.DayOrNull("matchedOn"),
            MatchingPeriodStart = fields.DayOrNull("matchingPeriodStart"),
            MatchingPeriodEnd = fields.DayOrNull("matchingPeriodEnd"),
            ReplyChannel = fields.Object("reply") is CaseLineFields reply ? Reply(reply) : null,
        }),
        "signal-added" => new SignalAdded(SignalJson.Read(Needed(fields, "signal"))),
        "signal-withdrawn" => new SignalWithdrawn(Withdrawal(Needed(fields, "withdrawal"))),
        "owner-assigned" => fields.Make("owner", () => new OwnerAssigned(fields.Text("owner"))),
        "reply-channel-chosen" => new ReplyChannelChosen(Reply(Needed(fields, "reply"))),
        "channel-declined" => new ChannelDeclined(fields.Choice<ContactChannel>("channel")),
        "channel-consented" => new ChannelConsented(fields.Choice<ContactChannel>("channel")),
        "contact-announced" => fields.Make("channel", () => new ContactAnnounced(
            fields.Choice<ContactChannel>("channel"), fields.Day("forOn"), fields.Choice<DayPart>("dayPart"), fields.Choice<Announcement>("how"))),
        "attempt-made" => new AttemptMade(fields.Choice<ContactChannel>("channel"), fields.FlagOrNull("reached"), fields.Choice<DayPart>("dayPart")),
        "contact-made" => new ContactMade(fields.Choice<ContactChannel>("channel"), fields.Choice<DayPart>("dayPart")),
        "first-conversation-offered" => new FirstConversationOffered(),
        "first-conversation-held" => new FirstConversationHeld(),
        "help-accepted" => new HelpAccepted(),
        "help-given" => new HelpGiven(
            fields.Choice<HelpKind>("help"), fields.Choice<HelpProvider>("provider"), fields.FlagOrNull("financial"), fields.FlagOrNull("consent")),
        "referred-out" => new ReferredOut(
            fields.Flag("consent"), fields.Choice<HelpKind>("help"), fields.Choice<HelpProvider>("provider"), fields.FlagOrNull("financial")),
        "help-refused" => new HelpRefused(fields.Choice<HelpRefusalReason>("reason")),
        "arranged-before-contact" => new ArrangedBeforeContact(fields.Flag("arranged")),
        "arrears-solved" => new ArrearsSolved(),
        "handover-offered" => Handover(fields),
        "handover-confirmed" => new HandoverConfirmed(fields.Text("handover")),
        "handover-declined" => new HandoverDeclined(fields.Text("handover")),
        "passed-on" => new PassedOn(MunicipalityCode.TryParse(fields.Text("to"), out MunicipalityCode? to) ? to : throw fields.Wrong("to")),
        "late-contact" => new LateContact(fields.Choice<ContactChannel>("channel"), fields.Flag("helpAccepted")) { Help = fields.Choice<HelpKind>("help") },
        "action-added" => fields.Make("what", () => new ActionAdded(new CaseAction(fields.Text("action"), fields.Text("what"))
        {
            DueOn = fields.DayOrNull("dueOn"),
            For = fields.TextOrNull("for"),
        })),
        "action-done" => new ActionDone(fields.Text("action")),
        "hold-placed" => fields.Make("reason", () => new HoldPlaced(fields.Text("reason"))),
        "hold-lifted" => fields.Make("reason", () => new HoldLifted(fields.Text("reason"))),
        "reopened" => new CaseReopened(),
        "closed" => fields.Make("result", () => new CaseClosed(fields.Choice<CaseResult>("result"))),
        _ => throw new CaseLineException(CaseFileDiagnostics.UnknownEvent, "event"),
    };

    private static IReadOnlyList<Signal> Signals(CaseLineFields fields) =>
        [.. fields.Items("signals").Select((item, index) => SignalJson.Read(new CaseLineFields(item, $"signals[{index}].")))];

    private static CaseLineFields Needed(CaseLineFields fields, string name) => fields.Object(name) ?? throw fields.Wrong(name);

    private static ReplyChannel Reply(CaseLineFields fields)
    {
        ReplyChannel reply = fields.Make("channel", () => new ReplyChannel(fields.Choice<ContactChannel>("channel"), fields.Text("at")));
        fields.End();
        return reply;
    }

    private static SignalWithdrawal Withdrawal(CaseLineFields fields)
    {
        SignalWithdrawal withdrawal = new()
        {
            Partner = fields.Choice<PartnerType>("partner"),
            PartnerName = fields.TextOrNull("partnerName"),
            Reference = fields.Text("reference"),
            Kind = fields.Choice<WithdrawalKind>("kind"),
            On = fields.Day("on"),
        };
        fields.End();
        return withdrawal;
    }

    private static HandoverOffered Handover(CaseLineFields fields) => fields.Make("handover", () => new HandoverOffered(
        fields.Text("handover"), fields.Choice<HandoverReceiver>("receiver"), fields.Choice<HandoverPurpose>("purpose"), fields.Flag("consent"))
    {
        Organisation = fields.TextOrNull("organisation"),
        NextAppointmentOn = fields.DayOrNull("nextAppointmentOn"),
        AgreedTo = fields.Choices<HandoverAgreement>("agreedTo"),
    });
}
