using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>Where the work goes: minutes for each way of contact, and what is left for intake, conversations and help.</summary>
internal static class WorkSection
{
    private const int BarHeight = 24;
    private const int Letters = 48;

    public static void Add(ReportPage page)
    {
        (Words words, string id) = (page.Words, SimulationMeasures.Minutes.Id);
        SimulationMeasure[] channels = [.. SimulationMeasures.Of(page.Scenario).Where(m => m.Id == id && m.Breakdown == Breakdown.Channel)];
        SimulationVariant[] ways = [page.Scenario.Baseline, .. page.Variants];
        double Minutes(string way, string key) => page.Summary.Find(way, key)?.Value.Mean ?? 0;
        channels = [.. channels.Where(c => ways.Any(w => Minutes(w.Name, c.Key) > 0))];
        (string Name, double[] Parts, double Total)[] bars =
        [
            .. ways.Select(w => (w.Name, Parts: channels.Select(c => Minutes(w.Name, c.Key)).ToArray(), Total: Minutes(w.Name, id)))
                .Select(b => (b.Name, (double[])[.. b.Parts, Math.Max(0, b.Total - b.Parts.Sum())], b.Total)),
        ];
        string[] names = [.. channels.Select(c => words.In(BreakdownGroups.NameOf(Breakdown.Channel, c.Group!))), words.In("intake, gesprekken en hulp", "intake, conversations and help")];
        page.Section("work", "Het werk", "The work");
        string title = words.In("Minuten werk per 1.000 inwoners per maand", "Minutes of work per 1,000 inhabitants per month");
        page.Html.Picture(
            Draw(title, names, bars, words), page.OpenTable, title, [words.In("Werkwijze", "Way of working"), .. names, words.In("samen", "together")],
            bars.Select(b => (string[])[b.Name, .. b.Parts.Select(p => words.Number(p, 1)), words.Number(b.Total, 1)]));
    }

    private static string Draw(string title, string[] names, (string Name, double[] Parts, double Total)[] bars, Words words)
    {
        Svg svg = new(title, words.In("Een balk per werkwijze, verdeeld naar soort werk; de tabel heeft de cijfers.", "A bar for each way of working, split by kind of work; the table has the figures."));
        double y = 4;
        for (int i = 0; i < names.Length; i++)
        {
            svg.Bar(0, y, 14, 14, $"f{i % ReportStyle.Fills}").Text(22, y + 12, "start", names[i]);
            y += 20;
        }

        double scale = (Svg.Width - 60) / Math.Max(1e-9, bars.Max(b => b.Total));
        foreach ((string name, double[] parts, double total) in bars)
        {
            y += 8;
            y += svg.Lines(0, y + 13, name, Letters) * Svg.LineHeight;
            double x = 0;
            for (int i = 0; i < parts.Length; i++)
            {
                svg.Bar(x, y + 2, parts[i] * scale, BarHeight, $"f{i % ReportStyle.Fills}");
                x += parts[i] * scale;
            }

            svg.Text(x + 6, y + 19, "start", words.Number(total, 0));
            y += BarHeight + 6;
        }

        return svg.Draw(y + 4);
    }
}
