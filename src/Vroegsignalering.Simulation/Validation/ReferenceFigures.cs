using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>The published figures that the simulation gives, and those that it does not give. Only figures of 2022 and 2023 are used for fitting.</summary>
/// <remarks>Published values come from <see cref="PublishedFigures"/>; where a value is computed, the remark says how.</remarks>
internal static class ReferenceFigures
{
    private const string Kamerstuk = "Kamerstuk 24515-812";
    private const string Monitor2022 = "Divosa Monitor 2022";
    private const string Monitor2023 = "Divosa Monitor 2023";
    private const string Story = "Divosa, story of the municipality";

    private static readonly string Signals = Indicators.SignalsPerThousandInhabitants.Id;
    private static readonly string Cases = Indicators.PickedUpCasesPerThousandInhabitants.Id;
    private static readonly string CaseShare = Indicators.CaseShareOfSignals.Id;
    private static readonly string Reach = Indicators.ReachOfPickedUpCases.Id;
    private static readonly string Attempts = Indicators.AttemptsPerPickedUpCase.Id;
    private static readonly string EndOfSupply = Indicators.EndOfSupplyShareOfEnergySignals.Id;
    private static readonly string Accepted = Indicators.AcceptanceOfPickedUpCases(HelpAcceptanceDefinitions.DivosaMonitor).Id;
    private static readonly string ResidentsAccepted = Indicators.AcceptanceOfReachedResidents(HelpAcceptanceDefinitions.DivosaMonitor).Id;

    /// <summary>The figures that the simulation gives, by subject and period.</summary>
    public static IReadOnlyList<ReferenceFigure> All { get; } =
    [
        Of("signals per 1,000 inhabitants per month", Signals, new(2021)),
        Of("signals per 1,000 inhabitants per month", Signals, new(2021, "H2")),
        Of("signals per 1,000 inhabitants per month", Signals, new(2022), "trouble.entry.2022"),
        Of("signals per 1,000 inhabitants per month", Signals, new(2023, "H1")),
        Of("signals per 1,000 inhabitants per month", Signals, new(2023), "trouble.entry.2023"),
        Computed("signals per 1,000 inhabitants per month", new(2024, "H1"), 416_000 / (6 * 0.94 * 17_800), "gemeente.nu 2024", ["2024-H1"], r => r.Of("2024-H1", Signals),
            "416,000 signals in six months over 94% of 17.8 million inhabitants") with { IsShare = false },
        Computed("signals per 1,000 inhabitants in March", new(2022, "03"), Value(Signals, new(2022, "03")), Monitor2022, ["2022"], r => r.Of("2022", $"{Signals} 2022-03")) with
        {
            IsShare = false, Use = FigureUse.Fitted, Parameter = "bill.yearly-premium",
        },
        Computed("signals per 1,000 inhabitants per year", new(2022), Value(Indicators.SignalsPerThousandInhabitantsPerYear.Id, new(2022)), Monitor2022, ["2022"],
            r => r.Of("2022", Indicators.SignalsPerThousandInhabitantsPerYear.Id)) with { IsShare = false, Use = FigureUse.Follows },
        Mix(PartnerType.HealthInsurance, new(2021)),
        Mix(PartnerType.HealthInsurance, new(2022)),
        Mix(PartnerType.HealthInsurance, new(2023, "H1")),
        Mix(PartnerType.HealthInsurance, new(2023)) with { Use = FigureUse.Follows, Remark = "the rest when the other three are fitted" },
        Mix(PartnerType.HealthInsurance, new(2024, "H1")),
        Mix(PartnerType.Energy, new(2023), "bill.unpaid.energy"),
        Mix(PartnerType.Energy, new(2024, "H1")),
        Mix(PartnerType.Rent, new(2023), "bill.unpaid.rent"),
        Mix(PartnerType.Rent, new(2024, "H1")),
        Mix(PartnerType.Water, new(2023, "H1")),
        Computed("share of signals: Water", new(2023), 0.11, Monitor2023, ["2023"], r => r.Of("2023", MixKey(PartnerType.Water)), "the rest: 100% − 45% − 25% − 19%") with
        {
            Use = FigureUse.Fitted, Parameter = "bill.unpaid.water",
        },
        Mix(PartnerType.Water, new(2024, "H1")),
        Of("end of supply, of energy signals", EndOfSupply, new(2023, "Q2-Q4"), "signal.end-of-supply"),
        Of("end of supply, of energy signals", EndOfSupply, new(2024, "H1")),
        Of("signals with a case", CaseShare, new(2021)),
        Of("signals with a case", CaseShare, new(2023), "intake.other-reason"),
        Of("signals that were picked up", Indicators.PickedUpShareOfSignals.Id, new(2024)),
        Input("not a resident, of what was not picked up", new(2024), 0.20, "Divosa Monitor 2024", ["2024"],
            r => r.Of("2024", $"{Indicators.ReasonShareOfNotPickedUpSignals.Id} {Breakdown.Reason}:{SignalStatus.NotResident}"), "3 to 4% of all signals was put in"),
        Of("picked-up cases per 1,000 inhabitants per month", Cases, new(2022)),
        Of("picked-up cases per 1,000 inhabitants per month", Cases, new(2023)) with { Use = FigureUse.Follows, Remark = "4.0 × 0.80 / 1.10, which were fitted" },
        Computed("signals for each case", new(2023), Value(Signals, new(2023)) * Value(CaseShare, new(2023)) / Value(Cases, new(2023)), "Divosa Monitor 2023; Kennisbundel", ["2023"],
            r => SignalsOfCase(r, "2023"), "4.0 × 0.80 / 2.9") with { IsShare = false, Use = FigureUse.Fitted, Parameter = "bill.unpaid.health" },
        Computed("signals in cases, for each case", new(2021, "Q1-Q3"), 250_000 * 0.75 / 154_000, "Monitor Q1–Q3 2021; ANP 2022", ["2021-Q1-Q3"],
            r => SignalsOfCase(r, "2021-Q1-Q3"), "250,000 × 0.75 / 154,000") with { IsShare = false },
        Of("cases with several signals", Indicators.MultipleShareOfCases.Id, new(2023)) with { Remark = "published: several reports at one address in one month; here: several signals in one case" },
        Of("single cases", Indicators.SingleShareOfCases.Id, new(2023)) with { Remark = "published as about half" },
        Computed("consecutive cases, within six months", new(2023), Value(Indicators.ConsecutiveToSixMonthsShareOfCases.Id, new(2023)), Monitor2023, ["2023"],
            r => r.Of("2023", Indicators.ConsecutiveToSixMonthsShareOfCases.Id)) with { Use = FigureUse.Fitted, Parameter = "trouble.recovery" },
        Computed("households with several arrears within half a year", new(2024), 0.48, "ANP 2025", ["2024"], r => 1 - r.Of("2024", Indicators.SingleShareOfCases.Id),
            "published as almost half, read as 48%; here by case: several signals, or an earlier case in six months"),
        Input("contact attempts for each case", new(2021, "Q1-Q3"), 165_000.0 / 154_000, "Monitor Q1–Q3 2021", ["2021-Q1-Q3"], r => r.Of("2021-Q1-Q3", Attempts),
            "165,000 / 154,000; the way of working of 2021 was chosen after it") with { IsShare = false },
        Of("reach of picked-up cases", Reach, new(2021, "Q1-Q3")),
        Of("reach of picked-up cases", Reach, new(2021)),
        Computed("reach of picked-up cases", new(2023), 0.20, "Divosa 2024", ["2023"], r => r.Of("2023", Reach), "7% / 35%") with { Use = FigureUse.Fitted, Parameter = "reach.scale" },
        Computed("reach of households offered help", new(2024), 157.0 / 800, $"{Kamerstuk}; ANP 2025", ["2024"], r => r.Of("2024", Reach), "157,000 / almost 800,000; sources differ in scope; here by case"),
        Computed("people reached in 2023 against 2022, per inhabitant", new(2023), 1.24 * 0.79 / 0.89, "reply of Divosa, NVVK and VNG to the Ombudsman, 2024; Divosa Monitor 2022 and 2023", ["2022", "2023"],
            r => r.Of("2023", Cases) * r.Of("2023", Reach) / (r.Of("2022", Cases) * r.Of("2022", Reach)),
            "+24% people; the share of the population in the monitor went from 79 to 89%: 1.24 × 79 / 89") with { IsShare = false },
        Of("help accepted, of picked-up cases", Accepted, new(2021)),
        Of("help accepted, of picked-up cases", Accepted, new(2023)) with { Use = FigureUse.Follows, Remark = "0.20 × 0.35, which were fitted" },
        Computed("help accepted, of households offered help", new(2024), 49.0 / 800, $"{Kamerstuk}; ANP 2025", ["2024"], r => r.Of("2024", Accepted), "49,000 / almost 800,000; sources differ in scope; here by case"),
        Of("help accepted, of reached residents", ResidentsAccepted, new(2021, "Q1-Q3")),
        Of("help accepted, of reached residents", ResidentsAccepted, new(2023), "accept.share"),
        Of("help accepted, of reached residents", ResidentsAccepted, new(2024, "H1")),
        Computed("help accepted, of reached people nationwide", new(2021), 15.0 / 47, Kamerstuk, ["2021"], r => r.Of("2021", ResidentsAccepted), "15,000 / 47,000"),
        Computed("help accepted, of reached people nationwide", new(2024), 49.0 / 157, Kamerstuk, ["2024"], r => r.Of("2024", ResidentsAccepted), "49,000 / 157,000"),
        Computed("reach in Heemskerk", new(2023), 0.38, Story, [ReferenceRuns.Heemskerk], r => r.Of(ReferenceRuns.Heemskerk, Reach), "its policy as in samples/policies; its staff is not published, so 0.33 FTE"),
        Computed("reach in Roermond", new(2023), 0.41, Story, [ReferenceRuns.Roermond], r => r.Of(ReferenceRuns.Roermond, Reach),
            "phone, message, announced visit; over 2 FTE for 58,000 inhabitants, taken as 0.36 for each 10,000"),
    ];

    /// <summary>The figures on which a parameter is fitted; one for each parameter.</summary>
    public static IReadOnlyList<ReferenceFigure> Targets { get; } = [.. All.Where(f => f.Use == FigureUse.Fitted)];

    /// <summary>Signals in cases for each case: signals per inhabitant times the share with a case, over cases per inhabitant.</summary>
    internal static double? SignalsOfCase(ReferenceReplication r, string run) => r.Of(run, Signals) * r.Of(run, CaseShare) / r.Of(run, Cases);

    private static ReferenceFigure Of(string name, string indicator, PublishedPeriod period, string? parameter = null) =>
        Of(name, period, PublishedFigures.All.Single(f => f.IndicatorId == indicator && f.Period == period && f.Group is null), indicator, parameter);

    private static ReferenceFigure Mix(PartnerType partner, PublishedPeriod period, string? parameter = null) => Of(
        $"share of signals: {partner}", period,
        PublishedFigures.All.Single(f => f.IndicatorId == Indicators.PartnerTypeShareOfSignals.Id && f.Period == period && f.Group == partner.ToString() && f.Value is not null),
        MixKey(partner), parameter);

    private static ReferenceFigure Of(string name, PublishedPeriod period, PublishedFigure published, string key, string? parameter) =>
        new(name, period, (double)published.Value!.Value, published.Source!.Title, r => r.Of(period.ToString(), key))
        {
            Runs = [period.ToString()],
            Use = parameter is null ? FigureUse.Validation : FigureUse.Fitted,
            Parameter = parameter,
            IsShare = !key.Contains("-per-", StringComparison.Ordinal),
        };

    private static ReferenceFigure Computed(
        string name, PublishedPeriod period, double published, string source, string[] runs, Func<ReferenceReplication, double?> simulated, string? remark = null) =>
        new(name, period, published, source, simulated) { Runs = runs, Remark = remark };

    private static ReferenceFigure Input(
        string name, PublishedPeriod period, double published, string source, string[] runs, Func<ReferenceReplication, double?> simulated, string remark) =>
        Computed(name, period, published, source, runs, simulated, remark) with { Use = FigureUse.Input };

    private static string MixKey(PartnerType partner) => $"{Indicators.PartnerTypeShareOfSignals.Id} {Breakdown.PartnerType}:{partner}";

    private static double Value(string indicator, PublishedPeriod period) =>
        (double)PublishedFigures.All.Single(f => f.IndicatorId == indicator && f.Period == period && f.Group is null && f.Value is not null).Value!.Value;
}
