using System.Globalization;
using System.Net;
using System.Text;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>Builds HTML; every text is encoded.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds markup that this program wrote itself.</summary>
    public Html Raw(string markup)
    {
        _text.Append(markup).Append('\n');
        return this;
    }

    public Html Element(string name, string text)
    {
        _text.Append('<').Append(name).Append('>').Append(Encode(text)).Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>Adds a table; cells of columns after the first are aligned as numbers.</summary>
    public Html Table(string caption, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        // A table can be wider than a phone: who uses a keyboard has to be able to scroll it.
        _text.Append("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"").Append(Encode(caption)).Append("\"><table><caption>").Append(Encode(caption)).Append("</caption><thead><tr>");
        foreach (string cell in header)
        {
            _text.Append("<th scope=\"col\">").Append(Encode(cell)).Append("</th>");
        }

        _text.Append("</tr></thead><tbody>\n");
        foreach (IReadOnlyList<string> row in rows)
        {
            _text.Append("<tr><th scope=\"row\">").Append(Encode(row[0])).Append("</th>");
            foreach (string cell in row.Skip(1))
            {
                _text.Append("<td>").Append(Encode(cell)).Append("</td>");
            }

            _text.Append("</tr>\n");
        }

        _text.Append("</tbody></table></div>\n");
        return this;
    }

    /// <summary>Encodes a text; the sign of the euro stays on one line with its number.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("€ ", "€&nbsp;", StringComparison.Ordinal)
        .Replace("&#8364; ", "&#8364;&nbsp;", StringComparison.Ordinal);

    /// <summary>A number for SVG, the same in every culture.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    public override string ToString() => _text.ToString();
}
