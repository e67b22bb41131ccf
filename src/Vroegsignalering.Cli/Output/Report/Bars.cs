using System.Globalization;
using System.Text;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>Pictures of counts as inline SVG. Each comes with a table beside it, so nothing is said by colour or shape alone.</summary>
internal static class Bars
{
    private const int Width = 640;
    private const int RowHeight = 30;
    private const int LabelWidth = 210;
    private const int ValueWidth = 100;
    private const int MaximumColumnWidth = 90;

    /// <summary>How much room a label below a column needs.</summary>
    private const int LabelRoom = 64;

    /// <summary>The fills of the parts of a stacked column, told apart by lightness as well; there are no more parts than fills.</summary>
    private static readonly string[] Fills = ["#154273", "#a90061", "#007bc7", "#f9b000", "#39870c", "#666666"];

    /// <summary>The most parts that a stacked column can show.</summary>
    public static int MaximumParts => Fills.Length;

    /// <summary>One horizontal bar per label.</summary>
    public static string Horizontal(string title, IReadOnlyList<(string Label, long Value, string Shown)> bars)
    {
        double scale = (Width - LabelWidth - ValueWidth) / (double)Math.Max(1, bars.Max(b => b.Value));
        StringBuilder svg = Start(title, (bars.Count * RowHeight) + 6);
        for (int i = 0; i < bars.Count; i++)
        {
            (string label, long value, string shown) = bars[i];
            int y = (i * RowHeight) + 4;
            double width = value * scale;
            Text(svg, LabelWidth - 8, y + 17, "end", label);
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{LabelWidth}\" y=\"{y}\" width=\"{Html.Number(width)}\" height=\"22\" fill=\"{Fills[0]}\"/>\n");
            Text(svg, LabelWidth + width + 6, y + 17, "start", shown);
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>Two horizontal bars per label, one under the other, with a legend.</summary>
    public static string Paired(
        string title, string first, string second, IReadOnlyList<(string Label, long First, string ShownFirst, long Second, string ShownSecond)> rows)
    {
        const int barHeight = 16;
        const int pairHeight = (2 * barHeight) + 12;
        const int legendHeight = 48;
        double scale = (Width - LabelWidth - ValueWidth) / (double)Math.Max(1, rows.Max(r => Math.Max(r.First, r.Second)));
        StringBuilder svg = Start(title, legendHeight + (rows.Count * pairHeight));
        Legend(svg, 4, Fills[0], first);
        Legend(svg, 24, Fills[3], second);
        for (int i = 0; i < rows.Count; i++)
        {
            int y = legendHeight + (i * pairHeight) + 2;
            Text(svg, LabelWidth - 8, y + barHeight + 5, "end", rows[i].Label);
            Bar(svg, y, rows[i].First * scale, Fills[0], rows[i].ShownFirst);
            Bar(svg, y + barHeight, rows[i].Second * scale, Fills[3], rows[i].ShownSecond);
        }

        return svg.Append("</svg>").ToString();

        static void Legend(StringBuilder svg, int y, string fill, string text)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"0\" y=\"{y}\" width=\"14\" height=\"14\" fill=\"{fill}\"/>\n");
            Text(svg, 20, y + 12, "start", text);
        }

        static void Bar(StringBuilder svg, int y, double width, string fill, string shown)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{LabelWidth}\" y=\"{y}\" width=\"{Html.Number(width)}\" height=\"{barHeight - 1}\" fill=\"{fill}\"/>\n");
            Text(svg, LabelWidth + width + 6, y + 13, "start", shown);
        }
    }

    /// <summary>One stacked column per label, with a legend.</summary>
    public static string Stacked(string title, IReadOnlyList<string> parts, IReadOnlyList<(string Label, IReadOnlyList<long> Values)> columns)
    {
        const int chartHeight = 220;
        const int legendColumns = 3;
        int legendHeight = ((parts.Count + legendColumns - 1) / legendColumns * 22) + 12;
        double scale = chartHeight / (double)Math.Max(1, columns.Max(c => c.Values.Sum()));
        double columnWidth = Math.Min(MaximumColumnWidth, (double)Width / Math.Max(1, columns.Count));
        int labelEvery = (int)Math.Ceiling(LabelRoom / columnWidth);
        StringBuilder svg = Start(title, chartHeight + legendHeight + 50);
        for (int i = 0; i < parts.Count; i++)
        {
            double x = i % legendColumns * (Width / (double)legendColumns);
            int y = (i / legendColumns * 22) + 4;
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Html.Number(x)}\" y=\"{y}\" width=\"14\" height=\"14\" fill=\"{Fills[i % Fills.Length]}\"/>\n");
            Text(svg, x + 19, y + 12, "start", parts[i]);
        }

        for (int i = 0; i < columns.Count; i++)
        {
            double x = (i * columnWidth) + (columnWidth * 0.15);
            double y = legendHeight + 18 + chartHeight;
            long total = columns[i].Values.Sum();
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
                Text(svg, Math.Max(middle, LabelRoom / 2.0), y - 5, "middle", Dutch.Count(total));
                Text(svg, Math.Max(middle, LabelRoom / 2.0), legendHeight + 18 + chartHeight + 17, "middle", columns[i].Label);
            }
        }

        return svg.Append("</svg>").ToString();
    }

    private static StringBuilder Start(string title, int height) => new StringBuilder().Append(
        CultureInfo.InvariantCulture,
        $"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{Html.Encode(title)}\"><title>{Html.Encode(title)}</title>\n");

    private static void Text(StringBuilder svg, double x, double y, string anchor, string text) => svg.Append(
        CultureInfo.InvariantCulture, $"<text x=\"{Html.Number(x)}\" y=\"{Html.Number(y)}\" text-anchor=\"{anchor}\">{Html.Encode(text)}</text>\n");
}
