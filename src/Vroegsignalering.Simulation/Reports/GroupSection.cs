using Vroegsignalering.Monitoring;
using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>Reach and acceptance for each age and each amount.</summary>
internal static class GroupSection
{
    /// <summary>A share whose interval is wider than half of all there can be, says nothing and would make the others too small to see.</summary>
    private const double MostWidth = 0.5;

    public static void Add(ReportPage page)
    {
        if (page.Variants.Count == 0)
        {
            return;
        }

        page.Section("groups", "Naar leeftijd en bedrag", "By age and amount");
        page.Html.Element("p", page.Words.In(
            "Een werkwijze kan voor de een beter zijn en voor de ander slechter. Hoe kleiner een groep, hoe langer de streep.",
            "A way of working can be better for some and worse for others. The smaller a group, the longer the line."));
        page.Html.Raw("<div class=\"pictures\">");
        foreach (Breakdown breakdown in new[] { Breakdown.AgeBand, Breakdown.AmountBand })
        {
            foreach (Headline headline in page.Headlines.Where(h => h == Headline.Reach).Concat(page.Scenario.Definitions.Select(Headline.OfPickedUp)))
            {
                Add(page, headline, breakdown);
            }
        }

        page.Html.Raw("</div>");
    }

    private static void Add(ReportPage page, Headline headline, Breakdown breakdown)
    {
        MeasureDifference[] found =
        [
            .. SimulationMeasures.Of(page.Scenario).Where(m => m.Id == headline.Id && m.Breakdown == breakdown && m.Month is null)
                .SelectMany(m => page.Variants.Select(v => page.Summary.FindDifference(v.Name, m.Key))).OfType<MeasureDifference>(),
        ];
        if (found.Length == 0)
        {
            return;
        }

        Words words = page.Words;
        string title = $"{words.In(headline.Subject)}, {words.In("naar", "by")} {words.In(BreakdownGroups.NameOf(breakdown))}";
        MeasureDifference[] sharp = [.. found.Where(d => d.Value.High - d.Value.Low <= MostWidth)];
        page.Html.Raw("<div>").Element("h3", title);
        if (sharp.Length < found.Length)
        {
            page.Html.Raw($"<p class=\"small-text\">{Html.Encode(words.In("Te weinig zaken voor het plaatje, wel in de tabel: ", "Too few cases for the picture, but in the table: "))
                + Html.Encode(string.Join("; ", found.Except(sharp).Select(d => $"{NameOf(d, words)}, {d.Variant}")))}.</p>");
        }

        string[] header = [words.In("Groep", "Group"), words.In("Werkwijze", "Way of working"), .. DifferenceSection.Header(page)];
        string[][] lines = [.. found.Select(d => (string[])[NameOf(d, words), d.Variant, .. DifferenceSection.Cells(page, headline, d.Variant, d.Measure.Key, d.Value)])];
        if (sharp.Length == 0)
        {
            page.Html.Table(title, header, lines).Raw("</div>");
            return;
        }

        List<DotRow> rows = [];
        string? group = null;
        foreach (MeasureDifference one in sharp)
        {
            rows.Add(new DotRow(one.Variant, one.Value, one.Measure.Group == group ? null : NameOf(one, words)));
            group = one.Measure.Group;
        }

        string svg = DotPicture.Draw(title, words.In("Verschil per groep en werkwijze; de tabel heeft de cijfers.", "Difference for each group and way of working; the table has the figures."), headline, rows, words);
        page.Html.Picture(svg, page.OpenTable, title, header, lines).Raw("</div>");
    }

    private static string NameOf(MeasureDifference difference, Words words) => words.In(BreakdownGroups.NameOf(difference.Measure.Breakdown, difference.Measure.Group!));
}
