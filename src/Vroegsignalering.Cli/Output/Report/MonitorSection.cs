using NodaTime;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>The figures, each with its numerator, its denominator and its definition.</summary>
internal static class MonitorSection
{
    public static void Add(Html html, MunicipalityRun municipality)
    {
        html.Element("h2", "Hoe gaat het?");
        AddMonths(html, municipality.Figures);
        AddReach(html, municipality.Figures);
        html.Table(
            "Alle cijfers over de hele periode",
            ["Cijfer", "Waarde", "Teller", "Noemer"],
            municipality.Figures.Where(f => f.Month is null).Select(f => new[]
            {
                f.Group is null ? f.Indicator.Name.Dutch : $"{f.Indicator.Name.Dutch}: {PartnerName(f.Group)}",
                Shown(f),
                $"{Dutch.Count(f.Numerator)} {f.Indicator.Numerator.Dutch}",
                $"{Dutch.Count(f.Denominator)} {f.Indicator.Denominator.Dutch}",
            }));
    }

    private static void AddMonths(Html html, IReadOnlyList<IndicatorValue> figures)
    {
        IndicatorValue[] shares = [.. figures.Where(f => f.Indicator == Indicators.PartnerTypeShareOfSignals && f.Month is not null)];
        YearMonth[] months = [.. shares.Select(f => f.Month!.Value).Distinct().Order()];
        string[] groups = [.. shares.Select(f => f.Group!).Distinct(StringComparer.Ordinal).OrderBy(g => Enum.Parse<PartnerType>(g))];
        if (months.Length == 0)
        {
            return;
        }

        Dictionary<(YearMonth, string), long> counts = shares.ToDictionary(f => (f.Month!.Value, f.Group!), f => f.Numerator);
        (string Label, IReadOnlyList<long> Values)[] columns =
        [
            .. months.Select(m => (Dates.ForPeople(m, Language.Dutch), (IReadOnlyList<long>)[.. groups.Select(g => counts.GetValueOrDefault((m, g)))])),
        ];
        html.Element("h3", "Signalen per maand")
            .Raw(Bars.Stacked("Signalen per maand en soort partner", [.. groups.Select(PartnerName)], columns))
            .Table(
                "Signalen per maand en soort partner",
                ["Maand", .. groups.Select(PartnerName), "Samen"],
                columns.Select(c => (string[])[c.Label, .. c.Values.Select(Dutch.Count), Dutch.Count(c.Values.Sum())]));
    }

    private static void AddReach(Html html, IReadOnlyList<IndicatorValue> figures)
    {
        IndicatorValue reach = figures.Single(f => f.Indicator == Indicators.ReachOfPickedUpCases && f.Month is null);
        List<(string, long, string)> bars =
        [
            ("opgepakte zaken", reach.Denominator, Dutch.Count(reach.Denominator)),
            ("met contact", reach.Numerator, $"{Dutch.Count(reach.Numerator)} ({Dutch.Percent(reach.Numerator, reach.Denominator)})"),
        ];
        foreach (HelpAcceptanceDefinition definition in HelpAcceptanceDefinitions.All)
        {
            IndicatorDefinition indicator = Indicators.AcceptanceOfPickedUpCases(definition);
            IndicatorValue accepted = figures.Single(f => f.Indicator == indicator && f.Month is null);
            bars.Add(($"hulp ({definition.Id})", accepted.Numerator, $"{Dutch.Count(accepted.Numerator)} ({Dutch.Percent(accepted.Numerator, accepted.Denominator)})"));
        }

        html.Element("h3", "Van opgepakt naar geholpen")
            .Element("p", "De percentages zijn van de opgepakte zaken. Nieuwe zaken tellen mee, ook als nog niemand contact heeft gezocht. Wat hulp is, verschilt per definitie.")
            .Raw(Bars.Horizontal("Opgepakte zaken, zaken met contact en zaken met hulp", bars))
            .Table("Van opgepakt naar geholpen", ["", "Zaken"], bars.Select(b => new[] { b.Item1, b.Item3 }));
    }

    private static string PartnerName(string group) => Enum.Parse<PartnerType>(group).Name().Dutch;

    private static string Shown(IndicatorValue figure) => figure switch
    {
        { Value: null } => "–",
        { Indicator.IsShare: true } => Dutch.Percent(figure.Numerator, figure.Denominator),
        _ => Dutch.Decimal(figure.Value.Value, 2),
    };
}
