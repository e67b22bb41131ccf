using System.Text;
using Vroegsignalering.Cli.Output.Report;

namespace Vroegsignalering.Cli.Policy;

/// <summary>A report about policies in one language, to show on a screen as plain lines or as one page that needs nothing else. Each picture has
/// its table under it.</summary>
internal sealed class PolicyPage(string title, Language language)
{
    private readonly Html _html = new();
    private readonly StringBuilder _lines = new();

    public Language Language { get; } = language;

    public PolicyPage Heading(Text text)
    {
        _html.Element("h2", text.In(Language));
        _lines.Append('\n').Append(text.In(Language)).Append('\n');
        return this;
    }

    public PolicyPage Paragraph(Text text)
    {
        _html.Element("p", text.In(Language));
        _lines.Append(text.In(Language)).Append('\n');
        return this;
    }

    /// <summary>Adds what a reader must know.</summary>
    public PolicyPage Note(Text text)
    {
        _html.Raw($"<p class=\"note\">{Html.Encode(text.In(Language))}</p>");
        _lines.Append(text.In(Language)).Append('\n');
        return this;
    }

    /// <summary>Adds a table, and before it a picture of it.</summary>
    public PolicyPage Table(Text caption, IReadOnlyList<Text> header, IReadOnlyList<IReadOnlyList<string>> rows, string? picture = null)
    {
        if (picture is not null)
        {
            _html.Raw(picture);
        }

        string[] names = [.. header.Select(h => h.In(Language))];
        _html.Table(caption.In(Language), names, rows);
        int[] widths = [.. names.Select((name, i) => Math.Max(name.Length, rows.Max(r => r[i].Length)))];
        _lines.Append('\n').Append(caption.In(Language)).Append('\n');
        foreach (IReadOnlyList<string> row in rows.Prepend(names))
        {
            IEnumerable<string> cells = row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]));
            _lines.Append("  ").Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return this;
    }

    /// <summary>The report as plain lines.</summary>
    public string ToLines() => $"{title}\n{_lines}";

    /// <summary>The report as a page.</summary>
    public void WriteHtml(Stream stream)
    {
        string lang = Language == Language.English ? "en" : "nl";
        Html page = new Html()
            .Raw($"<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Element("title", title).Raw(ReportPage.Style).Raw("</head>\n<body>\n<main>").Element("h1", title)
            .Raw(_html.ToString()).Raw("</main>\n</body>\n</html>");
        stream.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }
}
