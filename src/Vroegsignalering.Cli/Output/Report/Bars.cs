using System.Globalization;
using System.Text;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>Pictures of counts as inline SVG. Each comes with a table beside it, so nothing is said by colour or shape alone.</summary>
internal static class Bars
{
    // As wide as a phone, so that words stay readable there: a label stands above its bar.
    private const int Width = 360;
    private const int LabelHeight = 19;
    private const int RowHeight = 48;
    private const int BarHeight = 20;
    private const int ValueWidth = 110;
    private const int MaximumColumnWidth = 60;

    /// <summary>How much room a label below a column needs, per letter and between two.</summary>
    private const int LetterWidth = 8;
    private const int LabelGap = 8;

    /// <summary>The fills of the parts of a stacked column, told apart by lightness as well; there are no more parts than fills.</summary>
    private static readonly string[] Fills = ["#154273", "#a90061", "#007bc7", "#f9b000", "#39870c", "#666666"];

    /// <summary>The most parts that a stacked column can show.</summary>
    public static int MaximumParts => Fills.Length;

    /// <summary>One horizontal bar per label.</summary>
    public static string Horizontal(string title, IReadOnlyList<(string Label, long Value, string Shown)> bars, string? description = null)
    {
        double scale = (Width - ValueWidth) / (double)Math.Max(1, bars.Max(b => b.Value));
        StringBuilder svg = Start(title, bars.Count * RowHeight, description);
        for (int i = 0; i < bars.Count; i++)
        {
            (string label, long value, string shown) = bars[i];
            int y = i * RowHeight;
            Text(svg, 0, y + LabelHeight - 5, "start", label);
            Bar(svg, y + LabelHeight, value * scale, Fills[0], BarHeight, shown);
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>Two horizontal bars per label, one under the other, with a legend.</summary>
    public static string Paired(
        string title,
        string first,
        string second,
        IReadOnlyList<(string Label, long First, string ShownFirst, long Second, string ShownSecond)> rows,
        string? description = null)
    {
        const int barHeight = 16;
        const int pairHeight = LabelHeight + (2 * barHeight) + 14;
        const int legendHeight = 52;
        double scale = (Width - ValueWidth) / (double)Math.Max(1, rows.Max(r => Math.Max(r.First, r.Second)));
        StringBuilder svg = Start(title, legendHeight + (rows.Count * pairHeight), description);
        Legend(svg, 0, 4, Fills[0], first);
        Legend(svg, 0, 26, Fills[3], second);
        for (int i = 0; i < rows.Count; i++)
        {
            int y = legendHeight + (i * pairHeight);
            Text(svg, 0, y + LabelHeight - 5, "start", rows[i].Label);
            Bar(svg, y + LabelHeight, rows[i].First * scale, Fills[0], barHeight - 1, rows[i].ShownFirst);
            Bar(svg, y + LabelHeight + barHeight, rows[i].Second * scale, Fills[3], barHeight - 1, rows[i].ShownSecond);
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>One stacked column per label, with a legend. Of labels that do not all fit, some are left out; the table has them.</summary>
    public static string Stacked(
        string title,
        IReadOnlyList<string> parts,
        IReadOnlyList<(string Label, IReadOnlyList<long> Values)> columns,
        string? description = null,
        Language language = Language.Dutch)
    {
        const int chartHeight = 200;
        const int legendColumns = 2;
        const int legendRow = 22;
        int legendHeight = ((parts.Count + legendColumns - 1) / legendColumns * legendRow) + 12;
        double scale = chartHeight / (double)Math.Max(1, columns.Max(c => c.Values.Sum()));
        double columnWidth = Math.Min(MaximumColumnWidth, (double)Width / Math.Max(1, columns.Count));
        string[] totals = [.. columns.Select(c => Numbers.Count(c.Values.Sum(), language))];
        int longest = columns.Select((c, i) => Math.Max(c.Label.Length, totals[i].Length)).DefaultIfEmpty(1).Max();
        int labelEvery = (int)Math.Ceiling(((longest * LetterWidth) + LabelGap) / columnWidth);
        StringBuilder svg = Start(title, chartHeight + legendHeight + 50, description);
        for (int i = 0; i < parts.Count; i++)
        {
            Legend(svg, i % legendColumns * (Width / legendColumns), (i / legendColumns * legendRow) + 4, Fills[i % Fills.Length], parts[i]);
        }

        for (int i = 0; i < columns.Count; i++)
        {
            double x = (i * columnWidth) + (columnWidth * 0.15);
            double y = legendHeight + 18 + chartHeight;
            for (int part = 0; part < columns[i].Values.Count; part++)
            {
                double height = columns[i].Values[part] * scale;
                y -= height;
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<rect x=\"{Html.Number(x)}\" y=\"{Html.Number(y)}\" width=\"{Html.Number(columnWidth * 0.7)}\" height=\"{Html.Number(height)}\" fill=\"{Fills[part % Fills.Length]}\" stroke=\"#fff\" stroke-width=\"1\"/>\n");
            }

            double middle = x + (columnWidth * 0.35);
            if (i % labelEvery == 0)
            {
                double room = Math.Max(columns[i].Label.Length, totals[i].Length) * LetterWidth / 2.0;
                Text(svg, Math.Max(middle, room), y - 5, "middle", totals[i]);
                Text(svg, Math.Max(middle, room), legendHeight + 18 + chartHeight + 17, "middle", columns[i].Label);
            }
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Legend(StringBuilder svg, int x, int y, string fill, string text)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"14\" height=\"14\" fill=\"{fill}\"/>\n");
        Text(svg, x + 20, y + 12, "start", text);
    }

    private static void Bar(StringBuilder svg, int y, double width, string fill, int height, string shown)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"0\" y=\"{y}\" width=\"{Html.Number(width)}\" height=\"{height}\" fill=\"{fill}\"/>\n");
        Text(svg, width + 6, y + height - 4, "start", shown);
    }

    private static StringBuilder Start(string title, int height, string? description)
    {
        StringBuilder svg = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{Html.Encode(title)}\"><title>{Html.Encode(title)}</title>\n");
        return description is null ? svg : svg.Append("<desc>").Append(Html.Encode(description)).Append("</desc>\n");
    }

    private static void Text(StringBuilder svg, double x, double y, string anchor, string text) => svg.Append(
        CultureInfo.InvariantCulture, $"<text x=\"{Html.Number(x)}\" y=\"{Html.Number(y)}\" text-anchor=\"{anchor}\">{Html.Encode(text)}</text>\n");
}
