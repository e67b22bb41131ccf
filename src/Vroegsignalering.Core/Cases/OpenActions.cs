using NodaTime;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cases;

/// <summary>What has to be done in a case: what follows from the case, and what people put on its list.</summary>
/// <remarks>So that somebody oversees the whole. Source: Inspectie SZW 2017/18, nobody oversees the whole process.</remarks>
public static class OpenActions
{
    /// <summary>The days within which a quick fix solves the arrears. Source: DDAS, definition of <i>(Budget)advies en/of quick fix</i>.</summary>
    private const int QuickFixDays = 30;

    /// <summary>How long after its last day the test stays on the list of a closed case; a choice of this product.</summary>
    private const int TestStaysDays = 30;

    /// <summary>The open actions of a case: the first due first, those without a day last.</summary>
    /// <param name="signalCase">The case.</param>
    /// <param name="on">The day that counts as today.</param>
    /// <param name="calendar">The working days; <see cref="WorkingDayCalendar.Dutch"/> by default.</param>
    /// <param name="replyChannel">How residents can reach us when the case says nothing: that of the owner or the municipality; none by default.</param>
    public static IReadOnlyList<OpenAction> Of(
        SignalCase signalCase, LocalDate on, WorkingDayCalendar? calendar = null, ReplyChannel? replyChannel = null)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        IEnumerable<OpenAction?> all =
        [
            .. signalCase.IsOpen ? OfOpenCase(signalCase, calendar ?? WorkingDayCalendar.Dutch, replyChannel) : [],
            ThirtyDayTest(signalCase, on),
            .. signalCase.Actions.Select(a => Action(signalCase, OpenActionKind.Added, a.What, a.What) with
            {
                DueOn = a.DueOn,
                For = a.For ?? signalCase.Owner,
                ActionId = a.Id,
            }),
        ];
        return [.. all.OfType<OpenAction>().OrderBy(a => a.DueOn is null).ThenBy(a => a.DueOn).ThenBy(a => a.Kind).ThenBy(a => a.ActionId, StringComparer.Ordinal)];
    }

    private static IEnumerable<OpenAction?> OfOpenCase(SignalCase now, WorkingDayCalendar calendar, ReplyChannel? replyChannel) =>
    [
        now.Owner is null ? Action(now, OpenActionKind.ChooseOwner, "Kies een eigenaar voor de zaak.", "Choose an owner for the case.") : null,
        (now.ReplyChannel ?? replyChannel) is null
            ? Action(now, OpenActionKind.ChooseReplyChannel, "Kies hoe de inwoner u kan bereiken.", "Choose how the resident can reach you.") : null,
        Conversation(now, calendar),
        .. now.Handovers.Where(h => h.State == HandoverState.Offered).Select(h => Action(
            now, OpenActionKind.AwaitHandover, $"Wacht op bevestiging van {h.Receiver.Name().Dutch}.", $"Wait for confirmation by {h.Receiver.Name().English}.")),
        now.Handovers is [.., { State: HandoverState.Declined }]
            ? Action(now, OpenActionKind.FindOtherReceiver, "Zoek een andere hulpverlener, of help zelf.", "Find another helper, or help yourself.") : null,
        Withdrawal(now),
    ];

    private static OpenAction? Conversation(SignalCase now, WorkingDayCalendar calendar)
    {
        if (now.FirstConversationOn is not null || now.HelpRefusal is not null)
        {
            return null;
        }

        (LocalDate? due, LegalSource? source) = Term(now, calendar);
        OpenAction action = now.FirstConversationOfferedOn is null
            ? Action(now, OpenActionKind.OfferConversation, "Bied een eerste gesprek aan.", "Offer a first conversation.")
            : Action(now, OpenActionKind.HoldConversation, "Plan het eerste gesprek.", "Plan the first conversation.");
        return action with { DueOn = due, Source = source };
    }

    /// <summary>The last day for the first conversation that comes first of all signals.</summary>
    internal static (LocalDate? DueOn, LegalSource? Source) Term(SignalCase now, WorkingDayCalendar calendar) =>
        now.Signals.Where(s => s.TermStartsOn is not null).Select(s => Term(s, s.TermStartsOn!.Value, calendar)).OrderBy(t => t.DueOn)
            .ThenBy(t => t.Source == StatutoryTerms.FirstConversationSource).Select(t => ((LocalDate?)t.DueOn, (LegalSource?)t.Source)).FirstOrDefault();

    internal static (LocalDate DueOn, LegalSource Source) Term(Signal signal, LocalDate start, WorkingDayCalendar calendar) => signal.IsThreatening
        ? (StatutoryTerms.ThreateningSituation(start, calendar), StatutoryTerms.ThreateningSituationSource)
        : (StatutoryTerms.FirstConversation(start, calendar), StatutoryTerms.FirstConversationSource);

    private static OpenAction? ThirtyDayTest(SignalCase now, LocalDate on)
    {
        bool isQuickFix = now.Result is CaseResult result
            ? result == CaseResult.AdviceOrQuickFix
            : now.Help.Any(h => h.Kind is not (HelpKind.NotStated or HelpKind.Referral or >= HelpKind.DebtHelp));
        return isQuickFix && now is { HelpAcceptedOn: LocalDate accepted, ArrearsSolvedOn: null }
            && (now.IsOpen || on <= accepted.PlusDays(QuickFixDays + TestStaysDays))
            ? Action(
                now, OpenActionKind.ThirtyDayTest, "Kijk of de achterstand binnen 30 dagen is opgelost.", "See whether the arrears were solved within 30 days.")
                with
            { DueOn = accepted.PlusDays(QuickFixDays) }
            : null;
    }

    private static OpenAction? Withdrawal(SignalCase now)
    {
        WithdrawalAdvice advice = WithdrawalAdvice.For(now, now.Withdrawals);
        return advice.Effect is WithdrawalEffect.ConsiderClosing or WithdrawalEffect.CheckThreatFirst
            ? new OpenAction(now.Id, OpenActionKind.JudgeWithdrawal, advice.Explanation) { For = now.Owner }
            : null;
    }

    private static OpenAction Action(SignalCase now, OpenActionKind kind, string dutch, string english) =>
        new(now.Id, kind, new Text(dutch, english)) { For = now.Owner };
}
