using NodaTime;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>The figures, each with its numerator, its denominator and its definition.</summary>
internal static class MonitorSection
{
    private const int MonthsShown = 24;

    public static void Add(Html html, MunicipalityRun municipality)
    {
        html.Element("h2", "Hoe gaat het?");
        AddMonths(html, municipality.Figures);
        AddReach(html, municipality.Figures);
        html.Table(
            "Alle cijfers over de hele periode",
            ["Cijfer", "Waarde", "Teller", "Noemer"],
            municipality.Figures.Where(f => f.Month is null && f.Breakdown == f.Indicator.Splits).Select(f => new[]
            {
                f.Group is null ? f.Indicator.Name.Dutch : $"{f.Indicator.Name.Dutch}: {BreakdownGroups.NameOf(f.Breakdown, f.Group).Dutch}",
                Shown(f),
                $"{Dutch.Count(f.Numerator)} {f.Indicator.Numerator.Dutch}",
                $"{Dutch.Count(f.Denominator)} {f.Indicator.Denominator.Dutch}",
            }));
    }

    private static void AddMonths(Html html, IReadOnlyList<IndicatorValue> figures)
    {
        IndicatorValue[] shares = [.. figures.Where(f => f.Indicator == Indicators.PartnerTypeShareOfSignals && f.Month is not null && f.Numerator > 0)];
        if (shares.Length == 0)
        {
            return;
        }

        YearMonth[] months = [.. Consecutive(shares.Min(f => f.Month!.Value), shares.Max(f => f.Month!.Value))];
        string[] groups = [.. shares.Select(f => f.Group!).Distinct(StringComparer.Ordinal)];
        Dictionary<(YearMonth, string), long> counts = shares.ToDictionary(f => (f.Month!.Value, f.Group!), f => f.Numerator);
        string title = months.Length == MonthsShown ? $"Signalen per maand en soort partner, de laatste {MonthsShown} maanden" : "Signalen per maand en soort partner";
        string[][] parts = Parts(groups, counts);
        html.Element("h3", "Signalen per maand")
            .Raw(Bars.Stacked(
                title,
                [.. parts.Select(p => p.Length == 1 ? PartnerName(p[0]) : "andere soorten samen")],
                [.. months.Select(m => (Dates.ForPeople(m, Language.Dutch), (IReadOnlyList<long>)[.. parts.Select(p => p.Sum(g => counts.GetValueOrDefault((m, g))))]))]))
            .Table(
                title,
                ["Maand", .. groups.Select(PartnerName), "Samen"],
                months.Select(m => (string[])
                    [Dates.ForPeople(m, Language.Dutch), .. groups.Select(g => Dutch.Count(counts.GetValueOrDefault((m, g)))),
                        Dutch.Count(groups.Sum(g => counts.GetValueOrDefault((m, g))))]));
    }

    // Months without signals are months too; of a longer time the last ones are shown.
    private static IEnumerable<YearMonth> Consecutive(YearMonth first, YearMonth last)
    {
        YearMonth start = last.PlusMonths(1 - MonthsShown);
        for (YearMonth month = first > start ? first : start; month <= last; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    // The largest types have a part of their own, in the fixed order of types; the rest shares the last part.
    private static string[][] Parts(string[] groups, Dictionary<(YearMonth Month, string Group), long> counts)
    {
        if (groups.Length <= Bars.MaximumParts)
        {
            return [.. groups.Select(g => new[] { g })];
        }

        HashSet<string> largest = [.. groups.OrderByDescending(g => counts.Where(c => c.Key.Group == g).Sum(c => c.Value)).Take(Bars.MaximumParts - 1)];
        return [.. groups.Where(largest.Contains).Select(g => new[] { g }), [.. groups.Where(g => !largest.Contains(g))]];
    }

    private static void AddReach(Html html, IReadOnlyList<IndicatorValue> figures)
    {
        IndicatorValue reach = figures.Single(f => f.Indicator == Indicators.ReachOfPickedUpCases && f.Month is null && f.Group is null);
        List<(string, long, string)> bars =
        [
            ("opgepakte zaken", reach.Denominator, Dutch.Count(reach.Denominator)),
            ("met contact", reach.Numerator, $"{Dutch.Count(reach.Numerator)} ({Dutch.Percent(reach.Numerator, reach.Denominator)})"),
        ];
        foreach (HelpAcceptanceDefinition definition in HelpAcceptanceDefinitions.ForMonitor)
        {
            IndicatorDefinition indicator = Indicators.AcceptanceOfPickedUpCases(definition);
            IndicatorValue accepted = figures.Single(f => f.Indicator == indicator && f.Month is null && f.Group is null);
            bars.Add(($"hulp ({definition.Id})", accepted.Numerator, $"{Dutch.Count(accepted.Numerator)} ({Dutch.Percent(accepted.Numerator, accepted.Denominator)})"));
        }

        html.Element("h3", "Van opgepakt naar geholpen")
            .Element("p", "De percentages zijn van de opgepakte zaken. Nieuwe zaken tellen mee, ook als nog niemand contact heeft gezocht. Wat hulp is, verschilt per definitie.")
            .Raw(Bars.Horizontal("Opgepakte zaken, zaken met contact en zaken met hulp", bars))
            .Table("Van opgepakt naar geholpen", ["Stap", "Zaken"], bars.Select(b => new[] { b.Item1, b.Item3 }));
    }

    private static string PartnerName(string group) => BreakdownGroups.NameOf(Breakdown.PartnerType, group).Dutch;

    private static string Shown(IndicatorValue figure) => figure switch
    {
        { Value: null } => "–",
        { Indicator.IsShare: true } => Dutch.Percent(figure.Numerator, figure.Denominator),
        _ => Dutch.Decimal(figure.Value.Value, 2),
    };
}
