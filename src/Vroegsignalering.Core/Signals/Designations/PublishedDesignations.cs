using NodaTime;

namespace Vroegsignalering.Signals.Designations;

/// <summary>What law, covenant and experiments designate, as published.</summary>
/// <remarks>A fact that the sources do not give is absent and has a remark; it is never filled in.</remarks>
internal static class PublishedDesignations
{
    private static readonly LocalDate Start = new(2021, 1, 1);
    private static readonly LocalDate NewWindows = new(2022, 11, 30);
    private static readonly LocalDate EnergyRules = new(2023, 4, 1);
    private static readonly LocalDate FirstExperiments = new(2022, 1, 1);
    private static readonly LocalDate Amendment2024 = new(2024, 3, 19);
    private static readonly LocalDate Amendment2025 = new(2025, 5, 15);

    private static readonly Uri OfDecree = new("https://zoek.officielebekendmakingen.nl/stb-2020-240.html");
    private static readonly Uri OfExperiments = new("https://zoek.officielebekendmakingen.nl/stcrt-2021-45719.html");
    private static readonly Uri Of2024 = new("https://zoek.officielebekendmakingen.nl/stcrt-2024-10148.html");
    private static readonly Uri Of2025 = new("https://zoek.officielebekendmakingen.nl/stcrt-2025-17636.html");
    private static readonly Uri OfEnergy = new("https://zoek.officielebekendmakingen.nl/stcrt-2023-10020.html");
    private static readonly Uri OfNewWindows =
        new("https://www.nvvk.nl/page/1439/2022/11/30/Verbeterde-vroegsignaleringsafspraken-met-energie-en-drinkwaterbedrijven");

    private static readonly Text FourEfforts = new(
        "Vooraf: poging tot persoonlijk contact, gewezen op schuldhulp, minstens één schriftelijke herinnering, en aangeboden om gegevens "
        + "door te geven zonder dat de inwoner weigerde.",
        "Before: an effort for personal contact, pointed to debt help, at least one written reminder, and offered to pass on details without "
        + "the resident refusing.");

    private static readonly Text ThreeReminders = new(
        "Sinds 2023-04-01: minstens drie schriftelijke herinneringen met elk minstens veertien dagen om te betalen.",
        "Since 2023-04-01: at least three written reminders, each with at least fourteen days to pay.");

    private static readonly Text DecreeArticleOpen = new(
        "Het artikel van het besluit voor deze sector is niet vastgelegd; de ouderdom komt uit het convenant.",
        "The article of the decree for this sector is not recorded; the age window comes from the covenant.");

    private static readonly Text DayOfAmendment = new(
        "Als dag geldt de datum van de wijzigingsregeling; de dag van inwerkingtreding is niet vastgelegd.",
        "The date of the amending regulation is taken as the day; the day on which it took effect is not recorded.");

    public static IReadOnlyList<SignalDesignation> All => [.. Statutory, .. Experiments];

    private static SignalDesignation[] Statutory =>
    [
        ByLaw("rent", PartnerType.Rent, Start) with
        {
            MinimumDays = 30,
            Source = new("Bgs", "art. 2", Start, OfDecree),
            Remark = new("De ouderdom komt uit het convenant.", "The age window comes from the covenant."),
        },
        ByLaw("energy-2021", PartnerType.Energy, Start) with { To = NewWindows.PlusDays(-1), MinimumDays = 50, MaximumDays = 100 },
        ByLaw("energy-2022", PartnerType.Energy, NewWindows) with
        {
            MinimumDays = 30,
            Conditions = [FourEfforts, ThreeReminders],
            Source = new("Landelijk Convenant Vroegsignalering", null, NewWindows, OfNewWindows),
        },
        ByLaw("energy-end-of-supply", PartnerType.Energy, EnergyRules) with
        {
            Kind = SignalKind.EndOfSupply,
            Conditions = [ThreeReminders, new("Minstens twintig werkdagen voor het einde van de levering.", "At least twenty working days before supply ends.")],
            Source = new("Regeling afsluitbeleid voor kleinverbruikers van elektriciteit en gas", null, EnergyRules, OfEnergy),
            Remark = new(
                "Verplicht voor de leverancier; ook buiten de ouderdom op te pakken. Voor warmte geldt de Warmteregeling, gelezen als gelijk.",
                "A duty of the supplier; to be followed up outside the window too. For heat the Warmteregeling holds, taken to be alike."),
        },
        ByLaw("water-2021", PartnerType.Water, Start) with { To = NewWindows.PlusDays(-1), MinimumDays = 30, MaximumDays = 100 },
        ByLaw("water-2022", PartnerType.Water, NewWindows) with
        {
            MinimumDays = 30,
            Source = new("Landelijk Convenant Vroegsignalering", null, NewWindows, OfNewWindows),
        },
        ByLaw("health-insurance", PartnerType.HealthInsurance, Start) with { MinimumDays = 30, MaximumDays = 100 },
    ];

    private static SignalDesignation[] Experiments =>
    [
        Experiment("municipal-taxes", PartnerType.Other, FirstExperiments, "art. 2.1", OfExperiments) with
        {
            To = Amendment2025.PlusDays(-1),
            MunicipalityNames =
            [
                "Amsterdam", "Dordrecht", "Echt-Susteren", "Leudal", "Maasgouw", "Midden-Groningen", "Purmerend", "Roerdalen", "Rotterdam", "Westland",
            ],
            Remark = Joined(
                new("Beëindigd door Stcrt. 2025, 17636. Het nummer van het artikel is afgeleid. Minimumbedrag niet vastgelegd. DDAS heeft geen "
                    + "eigen soort partner: gemeentebelastingen zijn 'ander bedrijf'.",
                    "Ended by Stcrt. 2025, 17636. The number of the article is inferred. Minimum amount not recorded. DDAS has no type of its "
                    + "own: municipal taxes are 'other party'."),
                DayOfAmendment),
        },
        Experiment("mortgage-2022", PartnerType.Mortgage, FirstExperiments, "art. 2.2", OfExperiments) with
        {
            MunicipalityNames = ["Amsterdam", "Arnhem", "Breda", "Hollands Kroon", "Nijmegen", "Tilburg"],
            Conditions = [FourEfforts, new("Alleen Aegon en Rabobank Groep; vanaf 2024 ook Syntrus Achmea.", "Aegon and Rabobank Groep only; from 2024 also Syntrus Achmea.")],
            Remark = new("Minimumbedrag en einde niet vastgelegd.", "Minimum amount and end not recorded."),
        },
        Experiment("mortgage-2024", PartnerType.Mortgage, Amendment2024, "art. 2.2", Of2024) with
        {
            MunicipalityNames = ["Den Haag", "Heerlen", "Rotterdam"],
            Conditions = [FourEfforts, new("Alleen Aegon, Rabobank Groep en Syntrus Achmea.", "Aegon, Rabobank Groep and Syntrus Achmea only.")],
            Remark = Joined(
                new("Uitbreiding met drie gemeenten. Minimumbedrag en einde niet vastgelegd.", "Extended by three municipalities. Minimum amount and end not recorded."),
                DayOfAmendment),
        },
        Experiment("cak-own-contribution", PartnerType.CakOwnContribution, Amendment2024, "art. 2.4", Of2024) with
        {
            MinimumArrears = Money.FromEuros(100m),
            MinimumMonths = 5,
            Remark = Joined(new("Gemeenten en einde niet vastgelegd.", "Municipalities and end not recorded."), DayOfAmendment),
        },
        Experiment("tax-debt", PartnerType.TaxAuthority, Amendment2025, "art. 2.5 lid 1 onder a", Of2025) with
        {
            MinimumArrears = Money.FromEuros(600m),
            Conditions =
            [
                FourEfforts,
                new("Het minimum geldt per soort belasting; aanmaning verstuurd en geen uitstel (Invorderingswet 1990 art. 11 en 25).",
                    "The minimum holds per kind of tax; formal reminder sent and no deferral (Invorderingswet 1990 art. 11 and 25)."),
            ],
            Remark = Joined(new("Gemeenten en einde niet vastgelegd.", "Municipalities and end not recorded."), DayOfAmendment),
        },
        Experiment("allowance-debt", PartnerType.AllowancesAuthority, Amendment2025, "art. 2.5 lid 1 onder b", Of2025) with
        {
            Conditions = [FourEfforts, new("Aanmaning verstuurd (Awir art. 32 lid 1).", "Formal reminder sent (Awir art. 32(1)).")],
            Remark = Joined(
                new("Minimumbedrag, gemeenten en einde niet vastgelegd.", "Minimum amount, municipalities and end not recorded."), DayOfAmendment),
        },
    ];

    private static SignalDesignation ByLaw(string id, PartnerType partner, LocalDate from) => new()
    {
        Id = id,
        Partner = partner,
        Basis = DesignationBasis.Statutory,
        From = from,
        Conditions = [FourEfforts],
        Source = new("Bgs", null, Start, OfDecree),
        Remark = DecreeArticleOpen,
    };

    private static SignalDesignation Experiment(string id, PartnerType partner, LocalDate from, string article, Uri location) => new()
    {
        Id = id,
        Partner = partner,
        Basis = DesignationBasis.Experiment,
        From = from,
        Conditions = [FourEfforts],
        Source = new("Tijdelijke regeling signaal betalingsachterstanden", article, from, location),
    };

    private static Text Joined(Text first, Text second) => new($"{first.Dutch} {second.Dutch}", $"{first.English} {second.English}");
}
