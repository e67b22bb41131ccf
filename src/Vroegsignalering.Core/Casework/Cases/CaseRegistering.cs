using System.Collections.Frozen;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Casework;

/// <summary>What can be registered in a case as it stands: each kind of event is tried, so that the rules stand in one place.</summary>
internal static class CaseRegistering
{
    private static readonly MunicipalityCode Anywhere = MunicipalityCode.Parse("9999");

    private static readonly FrozenSet<Type> NotByPeople = FrozenSet.Create(typeof(CaseOpened), typeof(SignalAdded));

    /// <summary>Whether people register this kind of event; the run does the others.</summary>
    public static bool IsByPeople(CaseEvent happened) => !NotByPeople.Contains(happened.GetType());

    /// <summary>The names of the kinds that can be registered now, ordinal.</summary>
    public static IReadOnlyList<string> Kinds(CaseHistory history, LocalDate today) =>
        [.. Tries(history.Case, today).Where(e => history.Add(e, today).IsAccepted).Select(CaseEventKinds.NameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The results with which it can be closed now.</summary>
    public static IReadOnlyList<CaseResult> Results(CaseHistory history, LocalDate today) => history.Case.IsOpen
        ? [.. Enum.GetValues<CaseResult>().Where(r => r != CaseResult.NotStated && history.Add(new CaseClosed(r) { On = today }, today).IsAccepted)]
        : [];

    private static IEnumerable<CaseEvent> Tries(SignalCase now, LocalDate today)
    {
        string free = $"{now.Id}-{now.Handovers.Count + now.Actions.Count + now.Holds.Count + 1}-?";
        yield return new AttemptMade(ContactChannel.Phone, Reached: false) { On = today };
        yield return new ContactMade(ContactChannel.Phone) { On = today };
        yield return new ContactAnnounced(ContactChannel.HomeVisit, today.PlusDays(7)) { On = today };
        yield return new ChannelDeclined(ContactChannel.Phone) { On = today };
        yield return new ChannelConsented(ContactChannel.Phone) { On = today };
        yield return new ReplyChannelChosen(new ReplyChannel(ContactChannel.Phone, "0")) { On = today };
        yield return new OwnerAssigned("?") { On = today };
        yield return new FirstConversationOffered { On = today };
        yield return new FirstConversationHeld { On = today };
        yield return new HelpAccepted { On = today };
        yield return new HelpGiven(HelpKind.Referral, WithConsent: true) { On = today };
        yield return new HelpRefused { On = today };
        yield return new ArrangedBeforeContact { On = today };
        yield return new ArrearsSolved { On = today };
        yield return new HandoverOffered(free, HandoverReceiver.DebtHelp, HandoverPurpose.FinancialHelp, WithConsent: true) { On = today };
        yield return new ReferredOut(WithConsent: true) { On = today };
        yield return new PassedOn(Anywhere) { On = today };
        yield return new LateContact(ContactChannel.Phone, HelpAccepted: false) { On = today };
        yield return new ActionAdded(new CaseAction(free, "?")) { On = today };
        yield return new HoldPlaced(free) { On = today };
        yield return new CaseReopened { On = today };
        foreach (Handover handover in now.Handovers.Where(h => h.State == HandoverState.Offered))
        {
            yield return new HandoverConfirmed(handover.Id) { On = today };
            yield return new HandoverDeclined(handover.Id) { On = today };
        }

        foreach (CaseAction action in now.Actions)
        {
            yield return new ActionDone(action.Id) { On = today };
        }

        foreach (string hold in now.Holds)
        {
            yield return new HoldLifted(hold) { On = today };
        }

        Signal first = now.Signals[0];
        yield return new SignalWithdrawn(new SignalWithdrawal
        {
            Partner = first.Partner,
            PartnerName = first.PartnerName,
            Reference = first.Reference,
            Kind = WithdrawalKind.Paid,
            On = today,
        })
        { On = today };
        foreach (CaseResult result in Enum.GetValues<CaseResult>().Where(r => r != CaseResult.NotStated))
        {
            yield return new CaseClosed(result) { On = today };
        }
    }
}
