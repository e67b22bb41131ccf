using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace MunicipalFrontEnd.Pictures;

/// <summary>Pictures of counts as SVG in the page. Each stands beside a table with the same counts, so that nothing is said by colour or shape alone.</summary>
/// <remarks>How they look is told by attributes of SVG: the content security policy of the site allows no style in the page.</remarks>
public static class BarPicture
{
    // As wide as a phone, so that words stay readable there: a label stands above its bar.
    private const int Width = 340;
    private const int LabelHeight = 19;
    private const int RowHeight = 48;
    private const int BarHeight = 20;
    private const int ValueWidth = 110;
    private const int ChartHeight = 180;
    private const int LegendRow = 22;
    private const int LetterWidth = 8;

    /// <summary>The fills of the parts of a column, told apart by lightness as well.</summary>
    private static readonly string[] Fills = ["#154273", "#a90061", "#007bc7", "#f9b000", "#39870c", "#666666"];

    /// <summary>One horizontal bar per label.</summary>
    public static IHtmlContent Horizontal(string title, IReadOnlyList<Bar> bars)
    {
        double scale = (Width - ValueWidth) / (double)Math.Max(1, bars.Select(b => b.Value).DefaultIfEmpty(1).Max());
        StringBuilder svg = Start(title, bars.Count * RowHeight);
        foreach ((int i, Bar bar) in bars.Index())
        {
            Text(svg, 0, (i * RowHeight) + LabelHeight - 5, "start", bar.Label);
            Rectangle(svg, 0, (i * RowHeight) + LabelHeight, bar.Value * scale, BarHeight, Fills[0]);
            Text(svg, (bar.Value * scale) + 6, (i * RowHeight) + LabelHeight + BarHeight - 5, "start", bar.Shown);
        }

        return End(svg);
    }

    /// <summary>Two bars per label, one under the other, with a legend.</summary>
    public static IHtmlContent Paired(string title, string first, string second, IReadOnlyList<(Bar First, Bar Second)> rows)
    {
        const int barHeight = 16;
        const int pairHeight = LabelHeight + (2 * barHeight) + 14;
        const int legendHeight = 2 * LegendRow;
        double scale = (Width - ValueWidth) / (double)Math.Max(1, rows.SelectMany(r => new[] { r.First.Value, r.Second.Value }).DefaultIfEmpty(1).Max());
        StringBuilder svg = Start(title, legendHeight + (rows.Count * pairHeight));
        Legend(svg, 0, 4, Fills[0], first);
        Legend(svg, 0, 4 + LegendRow, Fills[3], second);
        foreach ((int i, (Bar one, Bar other)) in rows.Index())
        {
            int y = legendHeight + (i * pairHeight) + LabelHeight;
            Text(svg, 0, y - 5, "start", one.Label);
            Rectangle(svg, 0, y, one.Value * scale, barHeight - 1, Fills[0]);
            Text(svg, (one.Value * scale) + 6, y + barHeight - 4, "start", one.Shown);
            Rectangle(svg, 0, y + barHeight, other.Value * scale, barHeight - 1, Fills[3]);
            Text(svg, (other.Value * scale) + 6, y + (2 * barHeight) - 4, "start", other.Shown);
        }

        return End(svg);
    }

    /// <summary>One column of parts per label, with a legend. Of labels that do not all fit, some are left out; the table has them.</summary>
    public static IHtmlContent Stacked(string title, IReadOnlyList<string> parts, IReadOnlyList<Column> columns)
    {
        int legendHeight = (parts.Count * LegendRow) + 24;
        double scale = ChartHeight / (double)Math.Max(1, columns.Select(c => c.Values.Sum()).DefaultIfEmpty(1).Max());
        double columnWidth = Math.Min(60, (double)Width / Math.Max(1, columns.Count));
        int every = (int)Math.Ceiling(((columns.Select(c => c.Label.Length).DefaultIfEmpty(1).Max() * LetterWidth) + 8) / columnWidth);
        StringBuilder svg = Start(title, ChartHeight + legendHeight + 24);
        foreach ((int i, string part) in parts.Index())
        {
            Legend(svg, 0, (i * LegendRow) + 4, Fills[i % Fills.Length], part);
        }

        foreach ((int i, Column column) in columns.Index())
        {
            double x = (i * columnWidth) + (columnWidth * 0.15);
            double y = legendHeight + ChartHeight;
            foreach ((int part, long value) in column.Values.Index())
            {
                y -= value * scale;
                Rectangle(svg, x, y, columnWidth * 0.7, value * scale, Fills[part % Fills.Length]);
            }

            if (i % every == 0)
            {
                double room = column.Label.Length * LetterWidth / 2.0;
                double middle = Math.Clamp(x + (columnWidth * 0.35), room, Math.Max(room, Width - room));
                Text(svg, middle, legendHeight + ChartHeight + 17, "middle", column.Label);
                Text(svg, middle, y - 5, "middle", column.Values.Sum().ToString(CultureInfo.InvariantCulture));
            }
        }

        return End(svg);
    }

    private static void Legend(StringBuilder svg, int x, int y, string fill, string text)
    {
        Rectangle(svg, x, y, 14, 14, fill);
        Text(svg, x + 20, y + 12, "start", text);
    }

    private static StringBuilder Start(string title, int height) => new StringBuilder().Append(
        CultureInfo.InvariantCulture,
        $"<svg class=\"picture\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" font-size=\"14\" role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(title)}\">\n");

    private static HtmlString End(StringBuilder svg) => new(svg.Append("</svg>").ToString());

    private static void Rectangle(StringBuilder svg, double x, double y, double width, double height, string fill) => svg.Append(
        CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" fill=\"{fill}\"/>\n");

    private static void Text(StringBuilder svg, double x, double y, string anchor, string text) => svg.Append(
        CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{HtmlEncoder.Default.Encode(text)}</text>\n");
}
