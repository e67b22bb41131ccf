using NodaTime;
using Vroegsignalering.Cases;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>The definitions that come with the product.</summary>
public static class HelpAcceptanceDefinitions
{
    private static readonly CaseResult[] HelpFollowed =
        [CaseResult.AdviceOrQuickFix, CaseResult.FollowUpFinancial, CaseResult.FollowUpNonFinancial, CaseResult.FollowUp];

    /// <summary><c>ddas-1.2</c>: the case ended in advice or a quick fix, or in follow-up help or referral with the resident.</summary>
    /// <remarks>The grouping of the sixteen results is ours, after their definitions; CBS has published none. Already paid or arranged
    /// before the contact is no acceptance, and neither is a referral without the resident. Source: DDAS v1.2, <c>EnumEindresultaat</c>.</remarks>
    public static HelpAcceptanceDefinition Ddas12 { get; } = new(
        "ddas-1.2",
        new Text(
            "De zaak eindigde in advies of een quick fix, of in vervolghulp of een verwijzing.",
            "The case ended in advice or a quick fix, or in follow-up help or a referral."),
        new LegalSource("DDAS vroegsignalering v1.2", "EnumEindresultaat", null, new Uri("https://vng-realisatie.github.io/ddas-vroegsignalering/")),
        HelpFollowed,
        []);

    /// <summary><c>divosa-monitor</c>: quick fix, payment arrangement made with help, and referral are all acceptance.</summary>
    /// <remarks>Differs from <see cref="Ddas12"/> where a payment arrangement was made with our help although the case ended in another
    /// result. Source: Divosa 2024, <i>Registratie van hulpacceptatie</i>.</remarks>
    public static HelpAcceptanceDefinition DivosaMonitor { get; } = new(
        "divosa-monitor",
        new Text(
            "Quick fix, betalingsregeling getroffen en doorverwijzing zijn alle drie hulpacceptatie.",
            "Quick fix, payment arrangement made and referral are all acceptance of help."),
        new LegalSource("Divosa Monitor Vroegsignalering Schulden", "hulpacceptatie", new LocalDate(2021, 7, 1),
            new Uri("https://www.divosa.nl/leidraad-monitoring-vroegsignalering")),
        HelpFollowed,
        [HelpKind.PaymentArrangement, HelpKind.Referral]);

    /// <summary>All definitions, in the order in which they are shown.</summary>
    public static IReadOnlyList<HelpAcceptanceDefinition> All { get; } = [Ddas12, DivosaMonitor];
}
