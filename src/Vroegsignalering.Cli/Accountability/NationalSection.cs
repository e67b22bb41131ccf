using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Own figures beside the published national ones, with year and source, and whether the two can be compared.</summary>
internal static class NationalSection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("national", new("Naast de landelijke cijfers", "Beside the national figures"), Audience.Council | Audience.Department))
        {
            return;
        }

        FigureComparison[] all =
        [
            .. PublishedFigures.Compare(report.Figures.Where(f => f.Month is null)).Where(c => c.Published.Value is not null),
        ];
        page.Paragraph(
            "Landelijke cijfers zijn van de gemeenten die meedoen aan de monitor, en vaak van een ander jaar. Een andere aanpak of een andere registratie verklaart ook een verschil. Wat niet is gepubliceerd, staat er niet bij.",
            "National figures are of the municipalities that take part in the monitor, and often of another year. Another approach or another registration explains a difference as well. What was not published is left out.");
        if (all.Length == 0)
        {
            page.Paragraph("Er is geen landelijk cijfer om naast te leggen.", "There is no national figure to lay beside.");
            return;
        }

        page.Table(
            new("Eigen cijfers en landelijke cijfers", "Own figures and national figures"),
            [new("Cijfer", "Figure"), new("Eigen", "Own"), new("Landelijk", "National"), new("Over", "About"), new("Wat dat zegt", "What that says"), new("Bron", "Source")],
            all.Select(c => Row(report, page, c)));
    }

    private static string[] Row(YearReport report, YearPage page, FigureComparison comparison)
    {
        ShownIndicator own = report.Of(comparison.Own);
        string group = comparison.Own.Group is string of ? $": {BreakdownGroups.NameOf(comparison.Own.Breakdown, of).In(page.Language)}" : "";
        bool isShown = own is { IsShown: true, Value: not null } && report.Profile.RoundTo == 1;
        return
        [
            FigureTable.Capital(comparison.Own.Indicator.Name.In(page.Language)) + group,
            page.Value(own),
            page.Value(comparison.Own.Indicator, comparison.Published.Value),
            comparison.Published.Period.ToString(),
            isShown ? Outcome(page, comparison) : "–",
            comparison.Published.Source is LegalSource source ? page.OfMunicipality(source.ToString()) : "–",
        ];
    }

    private static string Outcome(YearPage page, FigureComparison comparison) => comparison.Outcome switch
    {
        ComparisonOutcome.Above => page.In("hoger; toeval alleen maakt zo'n verschil zelden", "higher; chance alone seldom makes such a difference"),
        ComparisonOutcome.Below => page.In("lager; toeval alleen maakt zo'n verschil zelden", "lower; chance alone seldom makes such a difference"),
        ComparisonOutcome.NotDistinguishable => page.In("het verschil kan toeval zijn", "the difference can be chance"),
        ComparisonOutcome.NotComparable => page.In($"niet te vergelijken. {comparison.Explanation.Dutch}", $"cannot be compared. {comparison.Explanation.English}"),
        _ => comparison.Explanation.In(page.Language),
    };
}
