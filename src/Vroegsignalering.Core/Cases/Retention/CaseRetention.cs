using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cases.Retention;

/// <summary>Which term the result of a case falls under.</summary>
internal static class CaseRetention
{
    /// <summary>The kind of record that a closed case is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not one of the sixteen.</exception>
    public static RetentionKind KindOf(CaseResult result) => result switch
    {
        CaseResult.NotPickedUpRepeat or CaseResult.NotPickedUpUnjustified or CaseResult.NotPickedUpOther or CaseResult.Deceased or CaseResult.NotResident =>
            RetentionKind.NotHandled,
        CaseResult.NoContact or CaseResult.NoResponseAfterContact => RetentionKind.NoContact,
        CaseResult.SolvesItself or CaseResult.AlreadySolved => RetentionKind.HelpDeclined,
        CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp => RetentionKind.HelpAccepted,
        CaseResult.AlreadyInDebtHelp or CaseResult.OtherTrajectory or CaseResult.ReferredWithoutResident => RetentionKind.TakenOver,
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };
}
