using NodaTime;
using Vroegsignalering.Cases;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>The definitions that come with the product.</summary>
public static class HelpAcceptanceDefinitions
{
    private static readonly Uri DdasSite = new("https://vng-realisatie.github.io/ddas-vroegsignalering/");

    private static readonly LegalSource Divosa2024 = new("Divosa 2024", "Registratie van hulpacceptatie", null, new Uri(
        "https://divosa.nl/publicaties/de-vroegsignaleringsaanpak-van-gemeenten-onder-de-loep-kunnen-we-je-helpen/hulpacceptatie-en-doorverwijzing/registratie-van-hulpacceptatie"));

    private static readonly HelpDefinitionChange[] First = [new(1, null, new("Eerste versie.", "First version."))];

    /// <summary><c>strict</c>: only longer help and referral with the resident; results 13, 14 and 16.</summary>
    /// <remarks>A choice of this product, to show how far figures depend on the definition.</remarks>
    public static HelpAcceptanceDefinition Strict { get; } = new()
    {
        Id = "strict",
        Description = new(
            "Alleen langere hulp en verwijzing tellen mee. Een quick fix telt niet mee.",
            "Only longer help and referral count. A quick fix does not."),
        Source = new LegalSource("DDAS vroegsignalering v1.2", "EnumEindresultaat", null, DdasSite),
        Changes = First,
        Evidence = HelpEvidence.RegisteredResult,
        CountsQuickFix = false,
    };

    /// <summary><c>ddas-1.2-outcome</c>: as <see cref="Ddas12"/>, but a quick fix counts only when the arrears were solved within 30 days.</summary>
    /// <remarks>DDAS asks for help with which the resident <i>can</i> solve them. To look at what happened instead is a choice of this product.</remarks>
    public static HelpAcceptanceDefinition Ddas12Outcome { get; } = new()
    {
        Id = "ddas-1.2-outcome",
        Description = new(
            "Als ddas-1.2, maar een quick fix telt pas mee als de achterstand binnen 30 dagen is opgelost.",
            "As ddas-1.2, but a quick fix counts only when the arrears were solved within 30 days."),
        Source = new LegalSource("DDAS vroegsignalering v1.2", "EnumEindresultaat", null, DdasSite),
        Changes = First,
        Evidence = HelpEvidence.RegisteredResult,
        QuickFix = QuickFixReading.Outcome,
    };

    /// <summary><c>ddas-1.0</c>: as <see cref="Ddas12"/>, without result 16, and with a quick fix that is help and not information and advice alone.</summary>
    /// <remarks>The text of result 12 says <i>help</i> in v1.0, and <i>information, advice and/or help</i> since v1.1. That information and advice alone
    /// is not help there, is our reading.</remarks>
    public static HelpAcceptanceDefinition Ddas10 { get; } = new()
    {
        Id = "ddas-1.0",
        Description = new(
            "De zaak eindigde in een quick fix, of in vervolghulp of een verwijzing waarvan bekend is of die over geld gaat. Alleen informatie en advies is geen quick fix.",
            "The case ended in a quick fix, or in follow-up help or a referral of which it is known whether it is about money. Information and advice alone is no quick fix."),
        Source = new LegalSource("DDAS vroegsignalering v1.0", "EnumEindresultaat", null, DdasSite),
        Changes = First,
        Evidence = HelpEvidence.RegisteredResult,
        Otherwise = new Dictionary<HelpKind, HelpCounting> { [HelpKind.InformationAndAdvice] = HelpCounting.NoAcceptance },
        HasFollowUpOfUnknownKind = false,
    };

    /// <summary><c>ddas-1.2</c>: the case ended in advice or a quick fix, or in follow-up help or referral with the resident.</summary>
    /// <remarks>The grouping of the sixteen results is ours, after their definitions; CBS has published none. Already paid or arranged
    /// before the contact is no acceptance, and neither is a referral without the resident. Source: DDAS v1.2, <c>EnumEindresultaat</c>.</remarks>
    public static HelpAcceptanceDefinition Ddas12 { get; } = new()
    {
        Id = "ddas-1.2",
        Description = new(
            "De zaak eindigde in advies of een quick fix, of in vervolghulp of een verwijzing.",
            "The case ended in advice or a quick fix, or in follow-up help or a referral."),
        Source = new LegalSource("DDAS vroegsignalering v1.2", "EnumEindresultaat", null, DdasSite),
        Changes = First,
        Evidence = HelpEvidence.RegisteredResult,
    };

    /// <summary><c>divosa-conversation-none</c>: as <see cref="DivosaMonitor"/>, in a municipality that counts a conversation on possibilities, or information
    /// and advice, as no acceptance.</summary>
    /// <remarks>Almost four in ten municipalities register such a conversation so. For information and advice the registrations diverge most, in the
    /// same pattern. Source: Divosa 2024.</remarks>
    public static HelpAcceptanceDefinition DivosaConversationNone { get; } = new()
    {
        Id = "divosa-conversation-none",
        Description = new(
            "Als divosa-monitor. Alleen een gesprek over wat de inwoner zelf kan doen, of alleen informatie en advies, telt niet mee.",
            "As divosa-monitor. Only a conversation on what the resident can do, or only information and advice, does not count."),
        Source = Divosa2024,
        Changes = First,
        Otherwise = Talk(HelpCounting.NoAcceptance),
    };

    /// <summary><c>divosa-monitor</c>: quick fix, payment arrangement made with help, and referral are all acceptance.</summary>
    /// <remarks>It counts the facts of help as well as the result. For a conversation or information and advice it follows the registered result, because
    /// municipalities differ. Source: Divosa 2024, <i>Registratie van hulpacceptatie</i>.</remarks>
    public static HelpAcceptanceDefinition DivosaMonitor { get; } = new()
    {
        Id = "divosa-monitor",
        Description = new(
            "Quick fix, betalingsregeling getroffen en doorverwijzing zijn alle drie hulpacceptatie.",
            "Quick fix, payment arrangement made and referral are all acceptance of help."),
        Source = new LegalSource(
            "Divosa Monitor Vroegsignalering Schulden", "hulpacceptatie", new LocalDate(2021, 7, 1), new Uri("https://www.divosa.nl/leidraad-monitoring-vroegsignalering")),
        Changes = First,
        Otherwise = Talk(HelpCounting.NotStated),
    };

    /// <summary><c>divosa-application-as-referral</c>: as <see cref="DivosaMonitor"/>, in a municipality that counts a debt overview, or applying for a scheme, as a
    /// referral and not as a quick fix.</summary>
    /// <remarks>Both occur in comparable shares, and both are acceptance. Source: Divosa 2024.</remarks>
    public static HelpAcceptanceDefinition DivosaApplicationAsReferral { get; } = new()
    {
        Id = "divosa-application-as-referral",
        Description = new(
            "Als divosa-monitor. Een schuldenoverzicht en het aanvragen van een regeling tellen als verwijzing, niet als quick fix.",
            "As divosa-monitor. A debt overview and applying for a scheme count as a referral and not as a quick fix."),
        Source = Divosa2024,
        Changes = First,
        Otherwise = new Dictionary<HelpKind, HelpCounting>(Talk(HelpCounting.NotStated))
        {
            [HelpKind.DebtOverview] = HelpCounting.LongerHelp,
            [HelpKind.SchemeApplication] = HelpCounting.LongerHelp,
        },
    };

    /// <summary><c>divosa-conversation-quick-fix</c>: as <see cref="DivosaMonitor"/>, in a municipality that counts a conversation on possibilities, or information and
    /// advice, as a quick fix; the broadest of all.</summary>
    /// <remarks>An equal share registers it so, and DDAS gives such a conversation as an example of a quick fix. Source: Divosa 2024.</remarks>
    public static HelpAcceptanceDefinition DivosaConversationQuickFix { get; } = new()
    {
        Id = "divosa-conversation-quick-fix",
        Description = new(
            "Als divosa-monitor. Ook een gesprek over wat de inwoner zelf kan doen, en informatie en advies, tellen als quick fix.",
            "As divosa-monitor. A conversation on what the resident can do, and information and advice, count as a quick fix too."),
        Source = Divosa2024,
        Changes = First,
    };

    /// <summary>All definitions, in the order in which they are shown: about from strict to broad.</summary>
    public static IReadOnlyList<HelpAcceptanceDefinition> All { get; } =
    [
        Strict, Ddas12Outcome, Ddas10, Ddas12, DivosaConversationNone, DivosaMonitor, DivosaApplicationAsReferral, DivosaConversationQuickFix,
    ];

    /// <summary>The two under which the figures of the monitor are counted: the exchange standard in use and the monitor itself.</summary>
    public static IReadOnlyList<HelpAcceptanceDefinition> ForMonitor { get; } = [Ddas12, DivosaMonitor];

    /// <summary>The definition with a name; <c>null</c> when there is none.</summary>
    public static HelpAcceptanceDefinition? Find(string id) => All.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal));

    private static Dictionary<HelpKind, HelpCounting> Talk(HelpCounting counting) =>
        new() { [HelpKind.ConversationOnPossibilities] = counting, [HelpKind.InformationAndAdvice] = counting };
}
