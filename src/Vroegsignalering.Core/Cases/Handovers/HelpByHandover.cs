namespace Vroegsignalering.Cases.Handovers;

/// <summary>The help that a confirmed handover stands for: the receiver goes on with the resident.</summary>
/// <remarks>Source: DDAS, <c>EnumEindresultaat</c>, <i>Vervolghulp en/of verwijzing</i>: debt help, budget coaching and administration are about money; social
/// work, addiction care and family care are not. That assertive outreach care and urgent care are not about money either, and that for other
/// receivers the purpose decides, is a choice of this product.</remarks>
internal static class HelpByHandover
{
    /// <summary>The fact of help; <c>null</c> while the receiver has not confirmed, and when it helped the resident already.</summary>
    public static HelpProvided? Of(Handover handover) => handover is { State: HandoverState.Confirmed, Purpose: not HandoverPurpose.AlreadyHelping }
        ? new HelpProvided(KindOf(handover.Receiver), handover.AnsweredOn)
        {
            IsFinancial = KindOf(handover.Receiver) == HelpKind.Referral ? IsFinancial(handover) : null,
            WithConsent = handover.WithConsent,
        }
        : null;

    /// <summary>Whether nobody knows if the help is about money.</summary>
    public static bool IsOfUnknownKind(Handover handover) =>
        Of(handover) is { Kind: HelpKind.Referral, IsFinancial: null };

    private static HelpKind KindOf(HandoverReceiver receiver) => receiver switch
    {
        HandoverReceiver.DebtHelp => HelpKind.DebtHelp,
        HandoverReceiver.BudgetCoaching => HelpKind.BudgetCoaching,
        HandoverReceiver.Administration => HelpKind.Administration,
        HandoverReceiver.SocialWork => HelpKind.SocialWork,
        HandoverReceiver.AddictionCare => HelpKind.AddictionCare,
        HandoverReceiver.FamilyCare => HelpKind.FamilyCare,
        _ => HelpKind.Referral,
    };

    private static bool? IsFinancial(Handover handover) => handover switch
    {
        { Receiver: HandoverReceiver.AssertiveOutreachCare } => false,
        { Purpose: HandoverPurpose.FinancialHelp } => true,
        { Purpose: HandoverPurpose.OtherHelp or HandoverPurpose.UrgentCare } => false,
        _ => null,
    };
}
