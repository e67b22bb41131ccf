using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>The national figures that were published and belong to an indicator of this product, and those that were not: nothing is filled in.</summary>
public static class PublishedFigures
{
    private static readonly LegalSource Quarters2021 = Of("Monitor vroegsignalering schulden, eerste drie kwartalen 2021", "https://divosa.nl/publicaties/rapportage-monitor-vroegsignalering-schulden");
    private static readonly LegalSource Monitor2021 = Of("Divosa Monitor Vroegsignalering Schulden, jaarrapportage 2021", "https://www.divosa.nl/divosa-monitor-vroegsignalering-schulden-jaarrapportage-2021");
    private static readonly LegalSource Monitor2022 = Of("Divosa Monitor Vroegsignalering Schulden, jaarrapportage 2022", "https://www.divosa.nl/divosa-monitor-vroegsignalering-schulden-jaarrapportage-2022");
    private static readonly LegalSource Monitor2023 = Of("Divosa Monitor Vroegsignalering Schulden, jaarrapportage 2023", "https://www.divosa.nl/publicaties/divosa-monitor-vroegsignalering-schulden-jaarrapportage-2023/divosa-monitor");
    private static readonly LegalSource Monitor2024 = Of("Divosa Monitor Vroegsignalering Schulden, jaarrapportage 2024", "https://divosa.nl/publicaties/divosa-monitor-vroegsignalering-schulden-jaarrapportage-2024-0");
    private static readonly LegalSource Kennisbundel = Of("Kennisbundel, Divosa Monitor jaarrapportage 2023", "https://www.kennisbundel.nl/kennisbank/artikel/divosa-monitor-vroegsignalering-schulden-jaarrapportage-2023/");
    private static readonly LegalSource Anp2022 = Of("ANP 2022", "https://www.zeelandnet.nl/nieuws/monitor-380000-signalen-van-betalingsachterstand-vaste-lasten");
    private static readonly LegalSource Divosa2023 = Of("Divosa, Toenemend aantal betalingsachterstanden gemeld aan gemeenten (2023)", "https://www.divosa.nl/nieuws/toenemend-aantal-betalingsachterstanden-gemeld-aan-gemeenten");
    private static readonly LegalSource Study2024 = Of("Divosa, De vroegsignaleringsaanpak van gemeenten onder de loep (2024)", "https://www.divosa.nl/publicaties/de-vroegsignaleringsaanpak-van-gemeenten-onder-de-loep-kunnen-we-je-helpen/samenvatting");
    private static readonly LegalSource SummaryOfStudy2024 = Of(
        "Divosa, De vroegsignaleringsaanpak van gemeenten onder de loep (2024), naar een samenvatting van anderen",
        "https://www.divosa.nl/publicaties/de-vroegsignaleringsaanpak-van-gemeenten-onder-de-loep-kunnen-we-je-helpen/samenvatting");

    private static readonly LegalSource Municipalities2024 = Of("gemeente.nu 2024", "https://www.gemeente.nu/sociaal/bij-vroegsignaal-accepteert-1-op-de-3-mensen-hulp/");
    private static readonly LegalSource Newspaper2021 = Of("Nederlands Dagblad 2021", "https://www.nd.nl/nieuws/nederland/1072692/nederlanders-met-schulden-sneller-in-beeld-voor-hulp-de-praktij");

    private static readonly Text NotFound = new("Niet gepubliceerd, of niet door ons gevonden.", "Not published, or not found by us.");
    private static readonly Text MultipleIn2021 = new("Hoe meervoudig in 2021 is geteld, is niet bekend.", "It is not known how several signals were counted in 2021.");
    private static readonly Text OneAddressOneMonth = new(
        "De monitor telt meer meldingen op één adres in één maand. Wij tellen de signalen in één zaak.", "The monitor counts reports at one address in one month. We count the signals in one case.");

    private static readonly string PickedUpAcceptance = Indicators.AcceptanceOfPickedUpCases(HelpAcceptanceDefinitions.DivosaMonitor).Id;
    private static readonly string ResidentAcceptance = Indicators.AcceptanceOfReachedResidents(HelpAcceptanceDefinitions.DivosaMonitor).Id;

    /// <summary>All figures, in order of indicator and period.</summary>
    public static IReadOnlyList<PublishedFigure> All { get; } =
    [
        Known(Indicators.SignalsPerThousandInhabitants.Id, new(2021), 3m, Monitor2021, step: 1m),
        Known(Indicators.SignalsPerThousandInhabitants.Id, new(2021, "H2"), 3.4m, Monitor2021, step: 0.1m),
        Known(Indicators.SignalsPerThousandInhabitants.Id, new(2022), 3.3m, Monitor2022, step: 0.1m),
        Known(Indicators.SignalsPerThousandInhabitants.Id, new(2022, "03"), 4.1m, Monitor2022, step: 0.1m),
        Known(Indicators.SignalsPerThousandInhabitants.Id, new(2023), 4.0m, Monitor2023, step: 0.1m),
        Known(Indicators.SignalsPerThousandInhabitants.Id, new(2023, "H1"), 3.8m, Divosa2023, step: 0.1m),
        Open(Indicators.SignalsPerThousandInhabitants.Id, new(2024), new Text("Alleen aantallen zijn gevonden: 416.000 signalen in het eerste half jaar.", "Only counts were found: 416,000 signals in the first half year.")),
        Open(Indicators.SignalsPerThousandInhabitants.Id, new(2025)),
        Open(Indicators.SignalsPerThousandInhabitantsPerYear.Id, new(2021)),
        Known(Indicators.SignalsPerThousandInhabitantsPerYear.Id, new(2022), 40.5m, Monitor2022, step: 0.1m),
        Open(Indicators.SignalsPerThousandInhabitantsPerYear.Id, new(2023), new Text("Niet gepubliceerd; twaalf keer het maandcijfer is ongeveer 48.", "Not published; twelve times the monthly figure is about 48.")),
        Open(Indicators.SignalsPerThousandInhabitantsPerYear.Id, new(2024)),
        .. Mix(PartnerType.HealthInsurance, (new(2021), 0.51m, Monitor2021), (new(2022), 0.45m, Monitor2022), (new(2023), 0.45m, Monitor2023), (new(2024, "H1"), 0.41m, Municipalities2024)),
        Known(Indicators.PartnerTypeShareOfSignals.Id, new(2023, "H1"), 0.41m, Municipalities2024, step: 0.02m) with { Breakdown = Breakdown.PartnerType, Group = nameof(PartnerType.HealthInsurance) },
        .. Mix(PartnerType.Energy, (new(2021), null, null), (new(2022), null, null), (new(2023), 0.25m, Monitor2023), (new(2024, "H1"), 0.20m, Municipalities2024)),
        .. Mix(PartnerType.Rent, (new(2021), null, null), (new(2022), null, null), (new(2023), 0.19m, Monitor2023), (new(2024, "H1"), 0.20m, Municipalities2024)),
        .. Mix(PartnerType.Water, (new(2021), null, null), (new(2022), null, null), (new(2023, "H1"), 0.09m, Municipalities2024), (new(2024, "H1"), 0.18m, Municipalities2024)),
        Open(Indicators.PartnerTypeShareOfSignals.Id, new(2023), new Text("Niet gepubliceerd; de andere drie laten ongeveer 11% over.", "Not published; the other three leave about 11%.")) with { Breakdown = Breakdown.PartnerType, Group = nameof(PartnerType.Water) },
        Known(Indicators.EndOfSupplyShareOfEnergySignals.Id, new(2023, "Q2-Q4"), 0.22m, Monitor2023),
        Known(Indicators.EndOfSupplyShareOfEnergySignals.Id, new(2024, "H1"), 0.25m, Municipalities2024, step: 0.05m),
        Known(Indicators.CaseShareOfSignals.Id, new(2021), 0.75m, Anp2022, step: 0.05m),
        Open(Indicators.CaseShareOfSignals.Id, new(2022)),
        Known(Indicators.CaseShareOfSignals.Id, new(2023), 0.80m, Kennisbundel),
        Known(Indicators.PickedUpShareOfSignals.Id, new(2024), 0.83m, Monitor2024),
        Known(Indicators.ReasonShareOfNotPickedUpSignals.Id, new(2024), 0.03m, Monitor2024) with
        {
            Breakdown = Breakdown.Reason,
            Group = nameof(SignalStatus.AlreadyInDebtHelp),
            NotComparable = new("Dit telt alleen wat de automatische controle vond.", "It counts only what the automatic check found."),
        },
        Known(Indicators.ReasonShareOfNotPickedUpSignals.Id, new(2024), 0.20m, Monitor2024, step: 0.05m) with { Breakdown = Breakdown.Reason, Group = nameof(SignalStatus.NotResident) },
        Open(Indicators.PickedUpCasesPerThousandInhabitants.Id, new(2021)),
        Known(Indicators.PickedUpCasesPerThousandInhabitants.Id, new(2022), 2.5m, Kennisbundel, step: 0.1m),
        Known(Indicators.PickedUpCasesPerThousandInhabitants.Id, new(2023), 2.9m, Kennisbundel, step: 0.1m),
        Open(Indicators.PickedUpCasesPerThousandInhabitants.Id, new(2024)),
        Known(Indicators.MultipleShareOfCases.Id, new(2021), 0.25m, Anp2022, step: 0.05m) with { NotComparable = MultipleIn2021 },
        Known(Indicators.MultipleShareOfCases.Id, new(2023), 0.11m, Monitor2023) with { NotComparable = OneAddressOneMonth },
        Known(Indicators.SingleShareOfCases.Id, new(2023), 0.50m, Monitor2023, step: 0.05m) with { NotComparable = OneAddressOneMonth },
        Open(Indicators.ConsecutiveToMonthShareOfCases.Id, new(2022)),
        Known(Indicators.ConsecutiveToSixMonthsShareOfCases.Id, new(2023), 0.40m, Monitor2023) with { IndicatorVersion = Indicators.ConsecutiveToSixMonthsShareOfCases.Version },
        Known(Indicators.ReachOfPickedUpCases.Id, new(2021, "Q1-Q3"), 0.17m, Quarters2021),
        Known(Indicators.ReachOfPickedUpCases.Id, new(2021), 0.17m, Anp2022),
        Open(Indicators.ReachOfPickedUpCases.Id, new(2022)),
        Open(Indicators.ReachOfPickedUpCases.Id, new(2023), new Text(
            "Niet gepubliceerd. Van de opgepakte zaken nam 7% hulp aan en van de bereikte 35%; dat past bij ongeveer 20%.", "Not published. Of the picked-up cases 7% accepted help and of the reached 35%; that fits about 20%.")),
        Open(Indicators.ReachOfPickedUpCases.Id, new(2024)),
        Open(Indicators.AttemptsPerPickedUpCase.Id, new(2021, "Q1-Q3"), new Text(
            "Niet gepubliceerd. Er waren 165.000 contactpogingen en ongeveer 154.000 meldingen.", "Not published. There were 165,000 contact attempts and about 154,000 reports.")),
        Open(Indicators.AttemptsPerPickedUpCase.Id, new(2024)),
        Known(PickedUpAcceptance, new(2021), 0.03m, Anp2022),
        Open(PickedUpAcceptance, new(2022)),
        Known(PickedUpAcceptance, new(2023), 0.07m, Study2024),
        Open(PickedUpAcceptance, new(2024)),
        Known(ResidentAcceptance, new(2021, "Q1-Q3"), 0.21m, Newspaper2021),
        Open(ResidentAcceptance, new(2022)),
        Known(ResidentAcceptance, new(2023), 0.35m, SummaryOfStudy2024),
        Known(ResidentAcceptance, new(2024, "H1"), 0.33m, Municipalities2024, step: 0.05m),
    ];

    /// <summary>The published figures of the indicator and group of an own figure, of every version, in order of period.</summary>
    public static IReadOnlyList<PublishedFigure> For(IndicatorValue own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return [.. All.Where(p => p.IndicatorId == own.Indicator.Id && p.Breakdown == own.Breakdown && p.Group == own.Group).OrderBy(p => p.Period).ThenBy(p => p.IndicatorVersion)];
    }

    /// <summary>Compares each own figure over a whole period with the last published one that has a value, of its own version where there is one.</summary>
    /// <param name="own">The own figures; those of a month and those of which nothing was ever published are left out.</param>
    /// <param name="year">The year to compare with; <c>null</c> for the last one.</param>
    public static IReadOnlyList<FigureComparison> Compare(IEnumerable<IndicatorValue> own, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(own);
        return
        [
            .. from figure in own
               where figure.Month is null
               let published = For(figure).Where(p => (year is null || p.Period.Year == year) && (p.Period.Part is null || !char.IsAsciiDigit(p.Period.Part[0])))
                   .OrderBy(p => p.IndicatorVersion == figure.Indicator.Version).ThenBy(p => p.Value is not null).ThenBy(p => p.Period).LastOrDefault()
               where published is not null
               select FigureComparison.Of(figure, published),
        ];
    }

    private static IEnumerable<PublishedFigure> Mix(PartnerType partner, params (PublishedPeriod Period, decimal? Value, LegalSource? Source)[] values) =>
        values.Select(v => (v.Value is decimal value
            ? Known(Indicators.PartnerTypeShareOfSignals.Id, v.Period, value, v.Source!)
            : Open(Indicators.PartnerTypeShareOfSignals.Id, v.Period)) with
        { Breakdown = Breakdown.PartnerType, Group = partner.ToString() });

    private static PublishedFigure Known(string indicator, PublishedPeriod period, decimal value, LegalSource source, decimal step = 0.01m) =>
        new() { IndicatorId = indicator, Period = period, Value = value, Source = source, Step = step };

    private static PublishedFigure Open(string indicator, PublishedPeriod period, Text? reason = null) =>
        new() { IndicatorId = indicator, Period = period, Open = reason ?? NotFound };

    private static LegalSource Of(string title, string address) => new(title, Location: new Uri(address));
}
