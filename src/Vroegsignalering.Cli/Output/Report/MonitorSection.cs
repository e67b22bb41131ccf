using NodaTime;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>The figures, each with its numerator, its denominator and its definition.</summary>
internal static class MonitorSection
{
    private const int MonthsShown = 24;

    public static void Add(Html html, MunicipalityRun municipality)
    {
        IReadOnlyList<ShownIndicator> figures = municipality.Shown.Monitor;
        html.Element("h2", "Hoe gaat het?")
            .Element("p", SmallCountTexts.Explanation(municipality.Shown.Profile));
        AddMonths(html, figures);
        AddReach(html, figures);
        html.Table(
            "Alle cijfers over de hele periode",
            ["Cijfer", "Waarde", "Teller", "Noemer"],
            figures.Where(f => f.Month is null && f.Breakdown == f.Indicator.Splits).Select(f => new[]
            {
                f.Group is null ? f.Indicator.Name.Dutch : $"{f.Indicator.Name.Dutch}: {BreakdownGroups.NameOf(f.Breakdown, f.Group).Dutch}",
                Shown(f),
                $"{Count(f.Numerator, f)} {f.Indicator.Numerator.Dutch}",
                $"{Count(f.Denominator, f)} {f.Indicator.Denominator.Dutch}",
            }));
    }

    private static void AddMonths(Html html, IReadOnlyList<ShownIndicator> figures)
    {
        ShownIndicator[] shares = [.. figures.Where(f => f.Indicator == Indicators.PartnerTypeShareOfSignals && f.Month is not null)];
        YearMonth[] filled = [.. shares.Where(f => f.Numerator != 0).Select(f => f.Month!.Value)];
        if (filled.Length == 0)
        {
            return;
        }

        YearMonth[] months = [.. Consecutive(filled.Min(), filled.Max())];
        string[] groups = [.. shares.Where(f => f.Numerator != 0).Select(f => f.Group!).Distinct(StringComparer.Ordinal)];
        Dictionary<(YearMonth, string), ShownIndicator> byGroup = shares.ToDictionary(f => (f.Month!.Value, f.Group!));
        Dictionary<YearMonth, long> totals = figures.Where(f => f.Indicator == Indicators.PickedUpShareOfSignals && f is { Month: not null, Breakdown: Breakdown.None, Denominator: not null })
            .Concat(shares.Where(f => f.IsShown)).DistinctBy(f => f.Month).ToDictionary(f => f.Month!.Value, f => f.Denominator!.Value);
        html.Element("h3", "Signalen per maand");
        if (!Array.Exists(shares, f => f.IsShown))
        {
            AddTotals(html, months, totals);
            return;
        }

        string[] open = [.. groups.Where(g => Array.Exists(months, m => CountOf(m, g) is not null))];
        string title = months.Length == MonthsShown ? $"Signalen per maand en soort partner, de laatste {MonthsShown} maanden" : "Signalen per maand en soort partner";
        string[][] parts = Parts(open, byGroup);
        html.Raw(Bars.Stacked(
                title,
                [.. parts.Select(p => p.Length == 1 ? PartnerName(p[0]) : "andere soorten samen")],
                [.. months.Select(m => (Dates.ForPeople(m, Language.Dutch), (IReadOnlyList<long>)[.. parts.Select(p => p.Sum(g => CountOf(m, g) ?? 0))]))]))
            .Table(
                title,
                ["Maand", .. groups.Select(PartnerName), "Samen"],
                months.Select(m => (string[])
                    [Dates.ForPeople(m, Language.Dutch), .. groups.Select(g => byGroup.TryGetValue((m, g), out ShownIndicator? f) ? Count(f.Numerator, f) : Dutch.Count(0)), Total(m, totals)]));
        if (open.Length < groups.Length)
        {
            html.Element("p", "In het plaatje staan alleen de soorten die niet verborgen zijn.");
        }

        long? CountOf(YearMonth month, string group) => byGroup.TryGetValue((month, group), out ShownIndicator? figure) ? figure.Numerator : 0;
    }

    // By type of partner nothing can be shown.
    private static void AddTotals(Html html, YearMonth[] months, Dictionary<YearMonth, long> totals)
    {
        html.Element("p", "Per soort partner zijn de aantallen per maand verborgen, om kleine aantallen te beschermen.");
        if (totals.Count > 0)
        {
            html.Raw(Bars.Stacked("Signalen per maand", ["signalen"], [.. months.Where(totals.ContainsKey).Select(m => (Dates.ForPeople(m, Language.Dutch), (IReadOnlyList<long>)[totals[m]]))]))
                .Table("Signalen per maand", ["Maand", "Signalen"], months.Select(m => new[] { Dates.ForPeople(m, Language.Dutch), Total(m, totals) }));
        }
    }

    private static string Total(YearMonth month, Dictionary<YearMonth, long> totals) =>
        totals.TryGetValue(month, out long total) ? Dutch.Count(total) : HiddenReason.ToProtectAnother.InPlace();

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
    private static string[][] Parts(string[] groups, Dictionary<(YearMonth Month, string Group), ShownIndicator> counts)
    {
        if (groups.Length <= Bars.MaximumParts)
        {
            return [.. groups.Select(g => new[] { g })];
        }

        HashSet<string> largest = [.. groups.OrderByDescending(g => counts.Where(c => c.Key.Group == g).Sum(c => c.Value.Numerator ?? 0)).Take(Bars.MaximumParts - 1)];
        return [.. groups.Where(largest.Contains).Select(g => new[] { g }), [.. groups.Where(g => !largest.Contains(g))]];
    }

    private static void AddReach(Html html, IReadOnlyList<ShownIndicator> figures)
    {
        ShownIndicator reach = Whole(figures, Indicators.ReachOfPickedUpCases);
        List<(string Step, long? Count, string Text)> steps =
        [
            ("opgepakte zaken", reach.Denominator, Count(reach.Denominator, reach)),
            ("met contact", reach.Numerator, WithShare(reach)),
            .. HelpAcceptanceDefinitions.ForMonitor.Select(d => (d.Id, Figure: Whole(figures, Indicators.AcceptanceOfPickedUpCases(d))))
                .Select(d => ($"hulp ({d.Id})", d.Figure.Numerator, WithShare(d.Figure))),
        ];
        html.Element("h3", "Van opgepakt naar geholpen")
            .Element("p", "De percentages zijn van de opgepakte zaken. Nieuwe zaken tellen mee, ook als nog niemand contact heeft gezocht. Wat hulp is, verschilt per definitie.");
        (string, long, string)[] bars = [.. steps.Where(s => s.Count is not null).Select(s => (s.Step, s.Count!.Value, s.Text))];
        if (bars.Length > 0)
        {
            html.Raw(Bars.Horizontal("Opgepakte zaken, zaken met contact en zaken met hulp", bars));
        }

        html.Table("Van opgepakt naar geholpen", ["Stap", "Zaken"], steps.Select(s => new[] { s.Step, s.Text }));
    }

    private static ShownIndicator Whole(IReadOnlyList<ShownIndicator> figures, IndicatorDefinition indicator) =>
        figures.Single(f => f.Indicator == indicator && f.Month is null && f.Group is null);

    private static string WithShare(ShownIndicator figure) => figure.IsShown ? $"{Count(figure.Numerator, figure)} ({Shown(figure)})" : figure.Hidden.InPlace();

    private static string Count(long? count, ShownIndicator figure) => count is long known ? Dutch.Count(known) : figure.Hidden.InPlace();

    private static string PartnerName(string group) => BreakdownGroups.NameOf(Breakdown.PartnerType, group).Dutch;

    private static string Shown(ShownIndicator figure) => figure switch
    {
        { IsShown: false } => figure.Hidden.InPlace(),
        { Value: null } => "–",
        { Indicator.IsShare: true } => Dutch.Percent(figure.Value.Value),
        _ => Dutch.Decimal(figure.Value.Value, 2),
    };
}
