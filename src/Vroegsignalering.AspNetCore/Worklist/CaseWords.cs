using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Worklist;

/// <summary>The Dutch words for what stands in cases.</summary>
internal static class CaseWords
{
    public static ApiWords<CasePhase> Phase { get; } = new(
        ("nieuw", CasePhase.New), ("geprobeerd", CasePhase.Trying), ("in-contact", CasePhase.InContact), ("gesprek-aangeboden", CasePhase.ConversationOffered),
        ("gesprek-gehad", CasePhase.ConversationHeld), ("wil-geen-hulp", CasePhase.HelpRefused), ("hulp-loopt", CasePhase.HelpRunning),
        ("wacht-op-overdracht", CasePhase.WaitingForHandover), ("afgesloten", CasePhase.Closed));

    public static ApiWords<PriorityTier> Tier { get; } = new(
        ("bedreigende-situatie", PriorityTier.ThreateningSituation), ("termijn-nabij", PriorityTier.TermNear), ("gewoon", PriorityTier.Ordinary),
        ("buiten-beschouwing", PriorityTier.LeftOut));

    public static ApiWords<CaseLineOrder> Order { get; } = new(
        ("rang", CaseLineOrder.Rank), ("termijn", CaseLineOrder.Deadline), ("vervolg", CaseLineOrder.Next));

    public static ApiWords<ContactChannel> Channel { get; } = new(
        ("brief", ContactChannel.Letter), ("mail", ContactChannel.Email), ("sms-whatsapp", ContactChannel.TextMessage), ("telefoon", ContactChannel.Phone),
        ("huisbezoek", ContactChannel.HomeVisit), ("kaartje", ContactChannel.Card), ("administratief", ContactChannel.Administrative),
        ("afspraak-op-locatie", ContactChannel.OfficeAppointment), ("overig", ContactChannel.Other), ("onbekend", ContactChannel.Unknown));

    public static ApiWords<DayPart> DayPart { get; } = new(
        ("ochtend", Contact.DayPart.Morning), ("middag", Contact.DayPart.Afternoon), ("avond", Contact.DayPart.Evening));

    public static ApiWords<Announcement> Announcement { get; } = new(
        ("niet", Contact.Announcement.None), ("brief", Contact.Announcement.Letter), ("kaartje", Contact.Announcement.Card), ("bericht", Contact.Announcement.Message));

    public static ApiWords<CaseResult> Result { get; } = new(
        ("niet-opgepakt-herhaalde-melding", CaseResult.NotPickedUpRepeat), ("niet-opgepakt-onterecht-signaal", CaseResult.NotPickedUpUnjustified),
        ("inwoner-overleden", CaseResult.Deceased), ("geen-inwoner", CaseResult.NotResident), ("niet-opgepakt-andere-reden", CaseResult.NotPickedUpOther),
        ("al-bekend-bij-schuldhulpverlening", CaseResult.AlreadyInDebtHelp), ("ander-lopend-traject", CaseResult.OtherTrajectory),
        ("definitief-geen-contact", CaseResult.NoContact), ("geen-reactie-na-eerder-contact", CaseResult.NoResponseAfterContact),
        ("regelt-het-zelf", CaseResult.SolvesItself), ("zelf-al-betaald-of-geregeld", CaseResult.AlreadySolved),
        ("advies-of-quick-fix", CaseResult.AdviceOrQuickFix), ("vervolghulp-financieel", CaseResult.FollowUpFinancial),
        ("vervolghulp-niet-financieel", CaseResult.FollowUpNonFinancial), ("verwijzing-zonder-tussenkomst-inwoner", CaseResult.ReferredWithoutResident),
        ("vervolghulp", CaseResult.FollowUp));

    public static ApiWords<HelpKind> Help { get; } = new(
        ("schuldenoverzicht", HelpKind.DebtOverview), ("betalingsregeling", HelpKind.PaymentArrangement), ("aanvraag-regeling", HelpKind.SchemeApplication),
        ("gesprek-over-mogelijkheden", HelpKind.ConversationOnPossibilities), ("informatie-en-advies", HelpKind.InformationAndAdvice),
        ("verwijzing", HelpKind.Referral), ("administratie-op-orde", HelpKind.PaperworkOrdered), ("budgetadvies", HelpKind.BudgetAdvice),
        ("beslagvrije-voet-berekend", HelpKind.ProtectedEarningsCalculated), ("schuldhulpverlening", HelpKind.DebtHelp),
        ("budgetcoaching", HelpKind.BudgetCoaching), ("bewindvoering", HelpKind.Administration), ("maatschappelijk-werk", HelpKind.SocialWork),
        ("verslavingszorg", HelpKind.AddictionCare), ("gezinszorg", HelpKind.FamilyCare));

    public static ApiWords<HelpProvider> Provider { get; } = new(
        ("eigen-organisatie", HelpProvider.Own), ("andere-afdeling", HelpProvider.OtherDepartment), ("andere-organisatie", HelpProvider.External));

    public static ApiWords<HelpRefusalReason> Refusal { get; } = new(
        ("regelt-het-zelf", HelpRefusalReason.SolvesItself), ("niet-nodig", HelpRefusalReason.NoNeed), ("al-hulp-elders", HelpRefusalReason.HelpedElsewhere),
        ("niet-nu", HelpRefusalReason.NotNow), ("wil-geen-contact-met-gemeente", HelpRefusalReason.NoContactWithMunicipality));

    public static ApiWords<HandoverReceiver> Receiver { get; } = new(
        ("schuldhulpverlening", HandoverReceiver.DebtHelp), ("budgetcoaching", HandoverReceiver.BudgetCoaching), ("bewindvoering", HandoverReceiver.Administration),
        ("maatschappelijk-werk", HandoverReceiver.SocialWork), ("verslavingszorg", HandoverReceiver.AddictionCare), ("gezinszorg", HandoverReceiver.FamilyCare),
        ("bemoeizorg", HandoverReceiver.AssertiveOutreachCare), ("andere-hulpverlener", HandoverReceiver.Other));

    public static ApiWords<HandoverPurpose> Purpose { get; } = new(
        ("financiele-hulp", HandoverPurpose.FinancialHelp), ("andere-hulp", HandoverPurpose.OtherHelp), ("helpt-al", HandoverPurpose.AlreadyHelping),
        ("dringende-zorg", HandoverPurpose.UrgentCare));

    public static ApiWords<HandoverAgreement> Agreement { get; } = new(
        ("contactgegevens", HandoverAgreement.ContactDetails), ("achterstand", HandoverAgreement.Arrears), ("ontvanger-neemt-contact-op", HandoverAgreement.ReceiverContacts),
        ("driegesprek", HandoverAgreement.JointConversation), ("ontvanger-meldt-terug", HandoverAgreement.ReceiverReportsBack));
}
