using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace MunicipalFrontEnd.Work;

/// <summary>Turns the Markdown of the product's own describers into HTML: headings, paragraphs, lists and tables. Every text is encoded.</summary>
public static class MarkdownHtml
{
    /// <summary>The whole text, its title left out.</summary>
    public static IHtmlContent Of(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        StringBuilder html = new();
        string[] lines = markdown.Split('\n');
        string heading = "";
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                heading = Plain(line[2..]);
            }
            else if (line.StartsWith('#'))
            {
                int level = line.TakeWhile(c => c == '#').Count();
                heading = Plain(line[level..]);
                Element(html, $"h{level.ToString(CultureInfo.InvariantCulture)}", heading);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                html.Append("<ul>");
                for (; i < lines.Length && lines[i].StartsWith("- ", StringComparison.Ordinal); i++)
                {
                    Element(html, "li", Plain(lines[i][2..]));
                }

                i--;
                html.Append("</ul>\n");
            }
            else if (line.StartsWith('|'))
            {
                List<string[]> rows = [];
                for (; i < lines.Length && lines[i].StartsWith('|'); i++)
                {
                    rows.Add(Cells(lines[i]));
                }

                i--;
                Table(html, heading, rows[0], rows.Skip(2));
            }
            else if (line.Length > 0)
            {
                Element(html, "p", Plain(line));
            }
        }

        return new HtmlString(html.ToString());
    }

    private static void Table(StringBuilder html, string caption, string[] header, IEnumerable<string[]> rows)
    {
        string name = HtmlEncoder.Default.Encode(caption);
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{name}\"><table><caption>{name}</caption><thead><tr>");
        foreach (string cell in header)
        {
            html.Append("<th scope=\"col\">").Append(HtmlEncoder.Default.Encode(cell)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>\n");
        foreach (string[] row in rows)
        {
            html.Append("<tr>");
            foreach ((int i, string cell) in row.Index())
            {
                Element(html, i == 0 ? "th scope=\"row\"" : "td", cell);
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    private static void Element(StringBuilder html, string start, string text) =>
        html.Append('<').Append(start).Append('>').Append(HtmlEncoder.Default.Encode(text)).Append("</").Append(start.Split(' ')[0]).Append(">\n");

    // A backslash makes the sign after it a text, also the bar between cells.
    private static string[] Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                cell.Append(line[i]).Append(line[++i]);
            }
            else if (line[i] == '|')
            {
                cells.Add(Plain(cell.ToString()));
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        return [.. cells];
    }

    private static string Plain(string text)
    {
        StringBuilder plain = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                plain.Append(text[++i]);
            }
            else if (text[i] is not ('`' or '<' or '>'))
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString().Trim();
    }
}
