using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>The differences with the baseline, a picture for each figure.</summary>
internal static class DifferenceSection
{
    public static void Add(ReportPage page)
    {
        Words words = page.Words;
        if (page.Variants.Count == 0)
        {
            return;
        }

        page.Section("differences", $"Verschillen met {page.Scenario.Baseline.Name}", $"Differences with {page.Scenario.Baseline.Name}");
        page.Html.Element("p", words.In(
            "De stip is het gemiddelde verschil, de streep waar het met 95% zekerheid ligt. Een dichte stip is een duidelijk verschil, een open stip niet.",
            "The dot is the mean difference, the line where it is with 95% certainty. A full dot is a clear difference, an open dot is not."));
        page.Html.Raw("<div class=\"pictures\">");
        foreach (Headline headline in page.Headlines)
        {
            Add(page, headline);
        }

        page.Html.Raw("</div>");
    }

    /// <summary>The header of a table of differences.</summary>
    public static string[] Header(ReportPage page) =>
        [page.Scenario.Baseline.Name, page.Words.In("Deze werkwijze", "This way of working"), page.Words.In("Verschil", "Difference"), page.Words.In("95% zekerheid", "95% certainty"), page.Words.In("Duidelijk", "Clear")];

    /// <summary>The cells of a line of it.</summary>
    public static string[] Cells(ReportPage page, Headline headline, string variant, string key, Estimate difference) =>
    [
        page.Summary.Find(page.Scenario.Baseline.Name, key) is { } now ? page.Words.Value(headline, now.Value) : "–",
        page.Summary.Find(variant, key) is { } then ? page.Words.Value(headline, then.Value) : "–",
        page.Words.Difference(headline, difference), page.Words.Interval(headline, difference), page.Words.Clear(difference),
    ];

    private static void Add(ReportPage page, Headline headline)
    {
        (string Name, Estimate Value)[] rows = [.. page.Variants.Select(v => (v.Name, page.Summary.FindDifference(v.Name, headline.Id)?.Value)).Where(r => r.Value is not null).Select(r => (r.Name, r.Value!.Value))];
        if (rows.Length == 0)
        {
            return;
        }

        Words words = page.Words;
        string title = words.In(headline.Subject);
        string svg = DotPicture.Draw(title, words.In($"Verschil met {page.Scenario.Baseline.Name} per werkwijze; de tabel heeft de cijfers.", $"Difference with {page.Scenario.Baseline.Name} for each way of working; the table has the figures."), headline, [.. rows.Select(r => new DotRow(r.Name, r.Value))], words);
        page.Html.Raw("<div>").Element("h3", title).Picture(
            svg, page.OpenTable, title, [words.In("Werkwijze", "Way of working"), .. Header(page)], rows.Select(r => (string[])[r.Name, .. Cells(page, headline, r.Name, headline.Id, r.Value)])).Raw("</div>");
    }
}
