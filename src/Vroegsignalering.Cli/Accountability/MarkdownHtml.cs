using System.Globalization;
using System.Text;
using Vroegsignalering.Cli.Output.Report;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Turns the Markdown of the product's own describers into HTML: headings, paragraphs, lists and tables. Every text is encoded.</summary>
internal static class MarkdownHtml
{
    /// <summary>The whole text as HTML.</summary>
    /// <param name="markdown">What a describer wrote.</param>
    /// <param name="firstHeading">The level of its title.</param>
    public static string Of(string markdown, int firstHeading)
    {
        Html html = new();
        string[] lines = markdown.Split('\n');
        string heading = "";
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith('#'))
            {
                int level = line.TakeWhile(c => c == '#').Count();
                heading = Plain(line[level..]);
                html.Element($"h{(firstHeading + level - 1).ToString(CultureInfo.InvariantCulture)}", heading);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                html.Raw("<ul>");
                for (; i < lines.Length && lines[i].StartsWith("- ", StringComparison.Ordinal); i++)
                {
                    html.Element("li", Plain(lines[i][2..]));
                }

                i--;
                html.Raw("</ul>");
            }
            else if (line.StartsWith('|'))
            {
                List<string[]> rows = [];
                for (; i < lines.Length && lines[i].StartsWith('|'); i++)
                {
                    rows.Add(Cells(lines[i]));
                }

                i--;
                html.Table(heading, rows[0], rows.Skip(2));
            }
            else if (line.Length > 0)
            {
                html.Element("p", Plain(line));
            }
        }

        return html.ToString();
    }

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
