using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>What more staff gives: a line of staff against reach for each way of working that was tried with several numbers of staff.</summary>
internal static class FrontierSection
{
    private const int Left = 44;
    private const int Right = Svg.Width - 12;
    private const int Height = 220;

    public static void Add(ReportPage page)
    {
        Words words = page.Words;
        (string Name, (SimulationVariant Way, Estimate Reach)[] Points)[] lines =
        [
            .. page.Scenario.AllVariants.GroupBy(v => v.FrontierOf ?? v.Name, StringComparer.Ordinal)
                .Select(g => (g.Key, Points: PointsOf(page, g))).Where(l => l.Points.Length > 1),
        ];
        if (lines.Length == 0)
        {
            return;
        }

        page.Section("frontier", "Hoeveel bereik geeft meer personeel?", "How much reach does more staff give?");
        string title = words.In("Bereik van de opgepakte zaken bij meer of minder personeel", "Reach of picked-up cases with more or less staff");
        page.Html.Picture(
            Draw(title, lines, words), page.OpenTable, title,
            [words.In("Werkwijze", "Way of working"), words.In("Lijn", "Line"), words.In("Fte per 10.000 inwoners", "FTE per 10,000 inhabitants"), words.In("Bereik", "Reach"), words.In("95% zekerheid", "95% certainty")],
            lines.SelectMany(l => l.Points.Select(p => (string[])
                [p.Way.Name, l.Name, words.Plain((double)p.Way.FtePer10000Inhabitants), words.Value(Headline.Reach, p.Reach), words.Interval(Headline.Reach, p.Reach)])));
    }

    private static (SimulationVariant Way, Estimate Reach)[] PointsOf(ReportPage page, IEnumerable<SimulationVariant> ways) =>
    [
        .. ways.Select(w => (w, page.Summary.Find(w.Name, Headline.Reach.Id)?.Value)).Where(p => p.Value is not null).Select(p => (p.w, p.Value!.Value))
            .OrderBy(p => p.w.FtePer10000Inhabitants).ThenBy(p => p.w.Name, StringComparer.Ordinal),
    ];

    private static string Draw(string title, (string Name, (SimulationVariant Way, Estimate Reach)[] Points)[] lines, Words words)
    {
        Svg svg = new(title, words.In("Een lijn per werkwijze; de tabel heeft de cijfers.", "A line for each way of working; the table has the figures."));
        double top = 4;
        for (int i = 0; i < lines.Length; i++)
        {
            svg.Line(0, top + 8, 26, top + 8, $"s{i % ReportStyle.Fills}");
            Mark(svg, 13, top + 8, i);
            top += (svg.Lines(34, top + 13, lines[i].Name, 44) * Svg.LineHeight) + 3;
        }

        top += 24;
        Axis x = Axis.Over(lines.SelectMany(l => l.Points.Select(p => (double)p.Way.FtePer10000Inhabitants)), Left + 8, Right, withZero: false);
        Axis y = Axis.Over(lines.SelectMany(l => l.Points.SelectMany(p => new[] { p.Reach.Low * 100, p.Reach.High * 100 })), top + Height, top, withZero: false);
        svg.Text(0, top - 12, "start", words.In("bereik in %", "reach in %"), "small");
        foreach (double tick in y.Ticks)
        {
            svg.Line(Left, y.Of(tick), Right, y.Of(tick), "grid").Text(Left - 6, y.Of(tick) + 4, "end", words.Number(tick, y.Decimals), "small");
        }

        foreach (double tick in x.Ticks)
        {
            svg.Line(x.Of(tick), top + Height, x.Of(tick), top + Height + 5, "zero").Text(x.Of(tick), top + Height + 19, "middle", words.Number(tick, x.Decimals), "small");
        }

        svg.Line(Left, top + Height, Right, top + Height, "zero").Text(Right, top + Height + 37, "end", words.In("fte per 10.000 inwoners", "FTE per 10,000 inhabitants"), "small");
        for (int i = 0; i < lines.Length; i++)
        {
            svg.Path(lines[i].Points.Select(p => (x.Of((double)p.Way.FtePer10000Inhabitants), y.Of(p.Reach.Mean * 100))), $"s{i % ReportStyle.Fills}");
            foreach ((SimulationVariant way, Estimate reach) in lines[i].Points)
            {
                double at = x.Of((double)way.FtePer10000Inhabitants);
                svg.Line(at, y.Of(reach.Low * 100), at, y.Of(reach.High * 100), $"s{i % ReportStyle.Fills} thin");
                Mark(svg, at, y.Of(reach.Mean * 100), i);
            }
        }

        return svg.Draw(top + Height + 44);
    }

    // Lines differ in colour, dashes and mark, so that no one of these is needed.
    private static void Mark(Svg svg, double x, double y, int line)
    {
        string fill = $"f{line % ReportStyle.Fills}";
        switch (line % 4)
        {
            case 0: svg.Dot(x, y, fill); break;
            case 1: svg.Bar(x - 5, y - 5, 10, 10, fill); break;
            case 2: svg.Shape([(x, y - 6), (x + 6, y + 5), (x - 6, y + 5)], fill); break;
            default: svg.Shape([(x, y - 7), (x + 6, y), (x, y + 7), (x - 6, y)], fill); break;
        }
    }
}
