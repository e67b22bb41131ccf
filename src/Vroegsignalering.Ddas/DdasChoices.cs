using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas;

/// <summary>The closed lists of DDAS.</summary>
internal static class DdasChoices
{
    /// <summary>The result that only v0.9 names so; from v1.0 <i>Inwoner regelt het zelf/hoeft geen hulp …</i>.</summary>
    public const string NeedsNoHelpInV09 = "Inwoner hoeft geen hulp vanuit vroegsignalering";

    /// <summary>The result that only v0.9 names so; later <i>zonder toestemming</i> and <i>zonder tussenkomst inwoner</i>.</summary>
    public const string ReferralInV09 = "Verwijzing zonder contact";

    /// <summary>The same result in v1.0 and v1.1.</summary>
    public const string ReferralBeforeV12 = "Verwijzing zonder toestemming";

    private const string AlreadyInDebtHelp = "Inwoner al bekend bij schuldhulpverlening";
    private const string Deceased = "Inwoner is overleden";
    private const string NotResident = "Persoon is geen inwoner (meer) in de gemeente";
    private const string Repeat = "Niet opgepakt: herhaalde melding";
    private const string Unjustified = "Niet opgepakt: onterecht signaal";
    private const string OtherReason = "Niet opgepakt: andere reden";

    public static Choices<PartnerType> Partners { get; } = new(
    [
        (PartnerType.Rent, "Huur"), (PartnerType.Energy, "Energie"), (PartnerType.Water, "Water"),
        (PartnerType.HealthInsurance, "Zorg"), (PartnerType.Mortgage, "Hypotheek"),
        (PartnerType.CakHealthInsurance, "CAK Zorgverzekeringen"), (PartnerType.CakOwnContribution, "CAK Eigen bijdrage"),
        (PartnerType.StudentLoans, "DUO"), (PartnerType.TaxAuthority, "Belastingdienst"),
        (PartnerType.AllowancesAuthority, "Dienst Toeslagen"), (PartnerType.Other, "Overige"),
    ]);

    public static Choices<SignalStatus> Statuses { get; } = new(
    [
        (SignalStatus.NotYetPickedUp, "Nog niet opgepakt"), (SignalStatus.PickedUp, "Opgepakt"),
        (SignalStatus.NotPickedUpRepeat, Repeat), (SignalStatus.NotPickedUpUnjustified, Unjustified),
        (SignalStatus.NotPickedUpOther, OtherReason), (SignalStatus.Deceased, Deceased),
        (SignalStatus.NotResident, NotResident), (SignalStatus.AlreadyInDebtHelp, AlreadyInDebtHelp),
    ]);

    public static Choices<Sex> Sexes { get; } = new(
        [(Sex.Male, "Man"), (Sex.Female, "Vrouw"), (Sex.Unknown, "Onbekend"), (Sex.Empty, "Leeg")]);

    public static Choices<ContactChannel> Channels { get; } = new(
    [
        (ContactChannel.Letter, "Brief"), (ContactChannel.Email, "Mail"), (ContactChannel.TextMessage, "SMS/Whatsapp"),
        (ContactChannel.Phone, "Telefoon"), (ContactChannel.HomeVisit, "Huisbezoek"), (ContactChannel.Card, "Kaartje"),
        (ContactChannel.Administrative, "Administratief"), (ContactChannel.OfficeAppointment, "Afspraak op locatie"),
        (ContactChannel.Other, "Overige"), (ContactChannel.Unknown, "Onbekend"),
    ]);

    public static Choices<DayPart> DayParts { get; } = new(
        [(DayPart.Morning, "Ochtend"), (DayPart.Afternoon, "Middag"), (DayPart.Evening, "Avond")]);

    public static Choices<CaseResult> Results { get; } = new(
    [
        (CaseResult.NotPickedUpRepeat, Repeat), (CaseResult.NotPickedUpUnjustified, Unjustified),
        (CaseResult.Deceased, Deceased), (CaseResult.NotResident, NotResident),
        (CaseResult.NotPickedUpOther, OtherReason), (CaseResult.AlreadyInDebtHelp, AlreadyInDebtHelp),
        (CaseResult.OtherTrajectory, "Inwoner heeft al een ander lopend traject"),
        (CaseResult.NoContact, "Definitief geen contact kunnen krijgen"),
        (CaseResult.NoResponseAfterContact, "Geen reactie na eerder contact"),
        (CaseResult.SolvesItself, "Inwoner regelt het zelf/hoeft geen hulp vanuit vroegsignalering"),
        (CaseResult.AlreadySolved, "Inwoner heeft zelf al betaald/betalingsregeling getroffen"),
        (CaseResult.AdviceOrQuickFix, "(Budget)advies en/of quick fix"),
        (CaseResult.FollowUpFinancial, "Vervolghulp en/of verwijzing financieel"),
        (CaseResult.FollowUpNonFinancial, "Vervolghulp en/of verwijzing niet financieel"),
        (CaseResult.ReferredWithoutResident, "Verwijzing zonder tussenkomst inwoner"),
        (CaseResult.FollowUp, "Vervolghulp en/of verwijzing"),
    ],
        (CaseResult.SolvesItself, NeedsNoHelpInV09),
        (CaseResult.ReferredWithoutResident, ReferralInV09),
        (CaseResult.ReferredWithoutResident, ReferralBeforeV12));
}
