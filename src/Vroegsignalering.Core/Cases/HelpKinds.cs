namespace Vroegsignalering.Cases;

/// <summary>What is known of each kind of help.</summary>
/// <remarks>Which kinds are a longer track, and which of those are about money, is from the definitions of the results in DDAS. Whether a shorter
/// kind is about money is a choice of this product.</remarks>
public static class HelpKinds
{
    private static readonly LegalSource Divosa = new("Divosa 2024", "Registratie van hulpacceptatie", null, new Uri(
        "https://divosa.nl/publicaties/de-vroegsignaleringsaanpak-van-gemeenten-onder-de-loep-kunnen-we-je-helpen/hulpacceptatie-en-doorverwijzing/registratie-van-hulpacceptatie"));

    private static readonly LegalSource Ddas =
        new("DDAS vroegsignalering v1.2", "EnumEindresultaat", null, new Uri("https://vng-realisatie.github.io/ddas-vroegsignalering/"));

    /// <summary>All kinds, in the order of <see cref="HelpKind"/>; the first is help of which the kind is not stated.</summary>
    public static IReadOnlyList<HelpKindInfo> All { get; } =
    [
        new(HelpKind.NotStated, new("hulp, soort niet bekend", "help, kind not known"), null, false, Ddas),
        new(HelpKind.DebtOverview, new("schuldenoverzicht gemaakt", "debt overview made"), true, false, Divosa),
        new(HelpKind.PaymentArrangement, new("betalingsregeling getroffen met onze hulp", "payment arrangement made with our help"), true, false, Divosa),
        new(HelpKind.SchemeApplication, new("toeslag of regeling aangevraagd", "allowance or scheme applied for"), true, false, Divosa),
        new(HelpKind.ConversationOnPossibilities, new("gesprek over wat de inwoner zelf kan doen", "conversation on what the resident can do"), true, false, Divosa),
        new(HelpKind.InformationAndAdvice, new("informatie en advies over de eigen situatie", "information and advice on the own situation"), null, false, Divosa),
        new(HelpKind.Referral, new("verwijzing", "referral"), null, true, Divosa),
        new(HelpKind.PaperworkOrdered, new("papieren geordend", "paperwork put in order"), true, false, Ddas),
        new(HelpKind.BudgetAdvice, new("budgetadvies gegeven", "budget advice given"), true, false, Ddas),
        new(HelpKind.ProtectedEarningsCalculated, new("beslagvrije voet berekend", "protected earnings calculated"), true, false, Ddas),
        new(HelpKind.DebtHelp, new("schuldhulpverlening", "debt help"), true, true, Ddas),
        new(HelpKind.BudgetCoaching, new("budgetcoaching", "budget coaching"), true, true, Ddas),
        new(HelpKind.Administration, new("bewindvoering of budgetbeheer", "administration"), true, true, Ddas),
        new(HelpKind.SocialWork, new("maatschappelijk werk", "social work"), false, true, Ddas),
        new(HelpKind.AddictionCare, new("verslavingszorg", "addiction care"), false, true, Ddas),
        new(HelpKind.FamilyCare, new("gezinshulp", "family care"), false, true, Ddas),
    ];

    /// <summary>What is known of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static HelpKindInfo Info(this HelpKind kind) =>
        unchecked((uint)kind) < (uint)All.Count ? All[(int)kind] : throw new ArgumentOutOfRangeException(nameof(kind));
}
