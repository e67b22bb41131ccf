using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cases;

/// <summary>The events that must have happened in a case of which only the outcome is known.</summary>
internal static class TakenOverEvents
{
    public static IEnumerable<CaseEvent> Of(SignalCase known) => Events(known).Select(e => e with { IsTakenOver = true });

    public static CaseEvent Help(HelpProvided help) => help.WithConsent == false
        ? new ReferredOut(WithConsent: false, help.Kind, help.Provider, help.IsFinancial) { On = help.On }
        : new HelpGiven(help.Kind, help.Provider, help.IsFinancial, help.WithConsent) { On = help.On };

    private static IEnumerable<CaseEvent> Events(SignalCase known)
    {
        yield return new CaseOpened(known.Id, known.Signals)
        {
            On = known.PickedUpOn,
            MatchedOn = known.MatchedOn,
            MatchingPeriodStart = known.MatchingPeriodStart,
            MatchingPeriodEnd = known.MatchingPeriodEnd,
            ReplyChannel = known.ReplyChannel,
        };
        IEnumerable<CaseEvent?> rest =
        [
            known.ReopenedOn is null ? null : new CaseReopened { On = known.ReopenedOn },
            known.Owner is string owner ? new OwnerAssigned(owner) : null,
            .. known.DeclinedChannels.Select(c => new ChannelDeclined(c)),
            .. known.ConsentedChannels.Select(c => new ChannelConsented(c)),
            .. known.Withdrawals.Select(w => new SignalWithdrawn(w) { On = w.On }),
            .. known.Attempts.Select(Attempt),
            .. known.Announced.Select(p => new ContactAnnounced(p.Channel, p.ForOn, p.DayPart, p.How) { On = p.AnnouncedOn }),
            known.ArrangedBeforeContact is bool arranged ? new ArrangedBeforeContact(arranged) : null,
            known.FirstConversationOfferedOn is null ? null : new FirstConversationOffered { On = known.FirstConversationOfferedOn },
            known.FirstConversationOn is null ? null : new FirstConversationHeld { On = known.FirstConversationOn },
            known.HelpAcceptedOn is null ? null : new HelpAccepted { On = known.HelpAcceptedOn },
            .. known.Help.Select(Help),
            known.HelpRefusal is HelpRefusal refusal ? new HelpRefused(refusal.Reason) { On = refusal.On } : null,
            .. known.Handovers.SelectMany(HandoverEvents),
            known.ArrearsSolvedOn is null ? null : new ArrearsSolved { On = known.ArrearsSolvedOn },
            .. known.Actions.Select(a => new ActionAdded(a)),
            known switch
            {
                { Result: null } => null,
                { PassedOnTo: MunicipalityCode to, Result: CaseResult.NotResident } => new PassedOn(to) { On = known.ClosedOn },
                { Result: CaseResult result } => new CaseClosed(result) { On = known.ClosedOn },
            },
            .. known.LateContacts,
            .. known.Holds.Select(h => new HoldPlaced(h)),
        ];
        foreach (CaseEvent next in rest.OfType<CaseEvent>())
        {
            yield return next;
        }
    }

    private static AttemptMade Attempt(ContactAttempt attempt) => new(attempt.Channel, attempt.Reached, attempt.DayPart) { On = attempt.On };

    private static IEnumerable<CaseEvent> HandoverEvents(Handover handover)
    {
        yield return new HandoverOffered(handover.Id, handover.Receiver, handover.Purpose, handover.WithConsent)
        {
            On = handover.OfferedOn,
            Organisation = handover.Organisation,
            AgreedTo = handover.AgreedTo,
            NextAppointmentOn = handover.NextAppointmentOn,
        };
        if (handover.State == HandoverState.Confirmed)
        {
            yield return new HandoverConfirmed(handover.Id) { On = handover.AnsweredOn };
        }
        else if (handover.State == HandoverState.Declined)
        {
            yield return new HandoverDeclined(handover.Id) { On = handover.AnsweredOn };
        }
    }
}
