namespace Vroegsignalering.Simulation.Reports;

/// <summary>A dot with its interval for each row, along one axis with zero. A full dot is a clear difference, an open one is not.</summary>
internal static class DotPicture
{
    private const int Right = 250;
    private const int Letters = 48;
    private const int RowHeight = 28;

    public static string Draw(string title, string description, Headline headline, IReadOnlyList<DotRow> rows, Words words)
    {
        Svg svg = new(title, description);
        Axis axis = Axis.Over(rows.SelectMany(r => new[] { r.Value.Low * headline.Scale, r.Value.High * headline.Scale }), 12, Right);
        double bottom = rows.Sum(r => HeightOf(r)) + 8;
        foreach (double tick in axis.Ticks)
        {
            bool isZero = Math.Abs(tick) < 1e-12;
            svg.Line(axis.Of(tick), 4, axis.Of(tick), bottom, isZero ? "zero" : "grid").Text(axis.Of(tick), bottom + 16, "middle", words.Number(tick, axis.Decimals), "small");
        }

        double y = 4;
        foreach (DotRow row in rows)
        {
            y = Draw(svg, row, headline, axis, y, words);
        }

        return svg.Draw(bottom + 24);
    }

    private static double HeightOf(DotRow row) =>
        (row.Heading is null ? 0 : (Svg.Wrap(row.Heading, Letters).Count * Svg.LineHeight) + 6) + (Svg.Wrap(row.Label, Letters).Count * Svg.LineHeight) + RowHeight;

    private static double Draw(Svg svg, DotRow row, Headline headline, Axis axis, double y, Words words)
    {
        if (row.Heading is not null)
        {
            y += (svg.Lines(0, y + 18, row.Heading, Letters, "strong") * Svg.LineHeight) + 6;
        }

        y += svg.Lines(0, y + 13, row.Label, Letters) * Svg.LineHeight;
        double middle = y + 10;
        double mean = axis.Of(row.Value.Mean * headline.Scale);
        svg.Line(axis.Of(row.Value.Low * headline.Scale), middle, axis.Of(row.Value.High * headline.Scale), middle, "whisker")
            .Dot(mean, middle, row.Value.IsClear ? "dot" : "dot open")
            .Text(Right + 12, middle + 5, "start", Shown(headline, row, words));
        return y + RowHeight;
    }

    private static string Shown(Headline headline, DotRow row, Words words) => words.Difference(headline, row.Value)
        .Replace(" procentpunt", " pp", StringComparison.Ordinal).Replace(" percentage points", " pp", StringComparison.Ordinal)
        .Replace(" minuten", " min", StringComparison.Ordinal).Replace(" minutes", " min", StringComparison.Ordinal);
}
