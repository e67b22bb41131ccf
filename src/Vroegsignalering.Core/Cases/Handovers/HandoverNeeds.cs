namespace Vroegsignalering.Cases.Handovers;

/// <summary>What each kind of receiver needs, and no more.</summary>
/// <remarks>Source: Wgs art. 8b, no more data than are needed, and art. 8c for the BSN; which receiver needs what is our choice.</remarks>
internal static class HandoverNeeds
{
    private static readonly HandoverDatum Name = new(
        HandoverDataKind.Name, new Text("De ontvanger moet weten om wie het gaat.", "The receiver has to know who it is about."));

    private static readonly HandoverDatum Contact = new(
        HandoverDataKind.ContactDetails, new Text("De ontvanger neemt contact op.", "The receiver makes contact."));

    private static readonly HandoverDatum Number = new(
        HandoverDataKind.Bsn, new Text("Schuldhulpverlening moet zeker weten dat het om deze inwoner gaat.", "Debt help has to be sure that it is this resident."));

    private static readonly HandoverDatum PerPartner = new(
        HandoverDataKind.ArrearsPerPartner, new Text("Schuldhulpverlening maakt afspraken met elk bedrijf.", "Debt help makes arrangements with every partner."));

    private static readonly HandoverDatum Total = new(
        HandoverDataKind.TotalArrears, new Text("De ontvanger maakt een begroting.", "The receiver makes a budget."));

    private static readonly HandoverDatum Threat = new(
        HandoverDataKind.ThreateningSituation, new Text("De ontvanger moet weten of er haast is.", "The receiver has to know whether there is haste."));

    private static readonly HandoverDatum Help = new(
        HandoverDataKind.HelpSoFar, new Text("De inwoner hoeft niet alles opnieuw te vertellen.", "The resident need not tell everything again."));

    /// <summary>What this handover passes on: arrears only when the resident agreed to that, and without consent only what cannot be missed.</summary>
    public static IReadOnlyList<HandoverDatum> Of(Handover handover) => handover.WithConsent
        ? [.. Of(handover.Receiver).Where(d => !IsArrears(d.Kind) || handover.AgreedTo.Contains(HandoverAgreement.Arrears))]
        : [Name, Contact, Threat];

    private static HandoverDatum[] Of(HandoverReceiver receiver) => receiver switch
    {
        HandoverReceiver.DebtHelp => [Name, Contact, Number, PerPartner, Threat, Help],
        HandoverReceiver.BudgetCoaching or HandoverReceiver.Administration => [Name, Contact, Total, Help],
        HandoverReceiver.SocialWork or HandoverReceiver.AssertiveOutreachCare => [Name, Contact, Threat, Help],
        _ => [Name, Contact],
    };

    private static bool IsArrears(HandoverDataKind kind) => kind is HandoverDataKind.TotalArrears or HandoverDataKind.ArrearsPerPartner;
}
