using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>What each result of a case and each status of a signal comes down to for a partner.</summary>
internal static class FeedbackOfResults
{
    public static CreditorFeedback Of(CaseResult result) => result switch
    {
        CaseResult.NotPickedUpRepeat => CreditorFeedback.RepeatedReport,
        CaseResult.NotPickedUpUnjustified => CreditorFeedback.UnjustifiedSignal,
        CaseResult.Deceased => CreditorFeedback.Deceased,
        CaseResult.NotResident => CreditorFeedback.NotResident,
        CaseResult.AlreadyInDebtHelp => CreditorFeedback.AlreadyInDebtHelp,
        // Silence after contact is no refusal; to tell it as one would say what the resident did not.
        CaseResult.NoContact or CaseResult.NoResponseAfterContact => CreditorFeedback.NoContact,
        CaseResult.SolvesItself or CaseResult.AlreadySolved => CreditorFeedback.HelpDeclined,
        CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp => CreditorFeedback.HelpAccepted,
        // Another track and a referral without the resident could be about health or safety: no source lets a partner know, so these say the least.
        CaseResult.NotPickedUpOther or CaseResult.OtherTrajectory or CaseResult.ReferredWithoutResident => CreditorFeedback.NotPickedUp,
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    /// <summary>What the status of a signal itself says; <c>null</c> when its case has to say it.</summary>
    public static CreditorFeedback? Of(SignalStatus status) => status switch
    {
        SignalStatus.NotPickedUpRepeat => CreditorFeedback.RepeatedReport,
        SignalStatus.NotPickedUpUnjustified => CreditorFeedback.UnjustifiedSignal,
        SignalStatus.NotPickedUpOther => CreditorFeedback.NotPickedUp,
        SignalStatus.Deceased => CreditorFeedback.Deceased,
        SignalStatus.NotResident => CreditorFeedback.NotResident,
        SignalStatus.AlreadyInDebtHelp => CreditorFeedback.AlreadyInDebtHelp,
        _ => null,
    };
}
