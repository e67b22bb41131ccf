using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Handovers;

namespace Vroegsignalering.Cases;

/// <summary>Which results the facts of a case contradict, and which they only do not show.</summary>
/// <remarks>Source: DDAS, definitions of <c>EnumEindresultaat</c>. Who has died or moved away keeps that result whatever happened before.</remarks>
internal static class ResultRules
{
    public static CaseRefusal? WhyNot(CaseResult result, SignalCase now) => result switch
    {
        CaseResult.Deceased or CaseResult.NotResident => null,
        _ when now.Handovers.Any(h => h.State == HandoverState.Offered) => CaseRefusal.HandoverUnconfirmed,
        CaseResult.ReferredWithoutResident => now.HelpAcceptedOn is not null ? CaseRefusal.HelpWasAccepted : null,
        _ when WasReferredWithoutConsent(now) && now.HelpAcceptedOn is null => CaseRefusal.ReferredWithoutConsent,
        CaseResult.NotPickedUpRepeat or CaseResult.NotPickedUpUnjustified or CaseResult.NotPickedUpOther =>
            now.HelpAcceptedOn is not null ? CaseRefusal.HelpWasAccepted : now.IsReached ? CaseRefusal.ResidentWasReached : null,
        CaseResult.NoContact => now.IsReached ? CaseRefusal.ResidentWasReached : null,
        CaseResult.AlreadySolved => now.ArrangedBeforeContact == false ? CaseRefusal.NotArrangedBeforeContact : null,
        _ when !IsHelp(result) => null,
        _ when now is { HelpRefusal: not null, AllHelp.Count: 0 } => CaseRefusal.ResidentRefusedHelp,
        CaseResult.AdviceOrQuickFix => null,
        _ => now is { Handovers.Count: > 0, Help.Count: 0 } && now.Handovers.All(h => h.State == HandoverState.Declined) ? CaseRefusal.NobodyTookOver : null,
    };

    public static IEnumerable<DiagnosticCode> Findings(CaseClosed closing, SignalCase now)
    {
        CaseResult result = closing.Result;
        if ((IsHelp(result) || result is CaseResult.NoResponseAfterContact or CaseResult.SolvesItself) && !now.IsReached)
        {
            yield return CaseDiagnostics.ResultWithoutContact;
        }

        // DDAS has no field for help and handovers, so a case from a delivery never shows them.
        if (!closing.IsTakenOver && IsHelp(result) && now.Help.Count == 0 && !now.Handovers.Any(h => h.State == HandoverState.Confirmed))
        {
            yield return CaseDiagnostics.ResultWithoutHelp;
        }

        if (!closing.IsTakenOver && result is CaseResult.AlreadyInDebtHelp or CaseResult.OtherTrajectory
            && !now.Handovers.Any(h => h.State == HandoverState.Confirmed))
        {
            yield return CaseDiagnostics.NobodyConfirmed;
        }

        if (result is CaseResult.NoContact or CaseResult.NoResponseAfterContact or CaseResult.SolvesItself or CaseResult.AlreadySolved
            && (now.HelpAcceptedOn is not null || now.AllHelp.Count > 0))
        {
            yield return CaseDiagnostics.HelpWithOtherResult;
        }

        if (result is CaseResult.NotPickedUpRepeat or CaseResult.NotPickedUpUnjustified or CaseResult.NotPickedUpOther && now.Attempts.Count > 0)
        {
            yield return CaseDiagnostics.AttemptsButNotPickedUp;
        }

        if (closing.On < now.LastFactOn)
        {
            yield return CaseDiagnostics.ClosedBeforeLastFact;
        }
    }

    private static bool IsHelp(CaseResult result) => result
        is CaseResult.AdviceOrQuickFix or CaseResult.FollowUp or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial;

    private static bool WasReferredWithoutConsent(SignalCase now) =>
        now.Help.Any(h => h.WithConsent == false) || now.Handovers.Any(h => h is { WithConsent: false, State: HandoverState.Confirmed });
}
