using System.Globalization;
using System.Net;
using System.Text;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>Builds HTML; every text is encoded.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds markup of this product itself.</summary>
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

    public Html List(IEnumerable<string> items)
    {
        _text.Append("<ul>\n");
        foreach (string item in items)
        {
            Element("li", item);
        }

        _text.Append("</ul>\n");
        return this;
    }

    /// <summary>Adds a table; who uses a keyboard can scroll it where it is wider than the screen.</summary>
    public Html Table(string caption, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        string name = Encode(caption);
        _text.Append(CultureInfo.InvariantCulture, $"<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{name}\"><table><caption>{name}</caption><thead><tr>");
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

    /// <summary>Adds a picture with the table of its numbers, folded up on a screen and open on paper.</summary>
    public Html Picture(string svg, string open, string caption, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Raw("<figure>").Raw(svg).Raw("<details>").Element("summary", open).Table(caption, header, rows);
        return Raw("</details></figure>");
    }

    /// <summary>Encodes a text; signs that steer a terminal or turn the direction of reading are left out.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(new string([.. text.Where(IsShown)]))
        .Replace("€ ", "€&nbsp;", StringComparison.Ordinal).Replace("&#8364; ", "&#8364;&nbsp;", StringComparison.Ordinal);

    public override string ToString() => _text.ToString();

    private static bool IsShown(char sign) => char.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse);
}
