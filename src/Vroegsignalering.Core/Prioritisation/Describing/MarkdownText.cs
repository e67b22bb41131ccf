using System.Text;

namespace Vroegsignalering.Prioritisation;

/// <summary>Writes Markdown in which the texts of a policy stay text, whatever they hold.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder _text = new(8_192);

    // Of these, only the ones that can change the middle of a sentence; the others only count at the start of a line.
    private const string SpecialInside = "\\`*_[]<>|~&";

    public void Title(string title) => _text.Append("# ").Append(Escape(title)).Append('\n');

    public void Heading(string heading) => _text.Append("\n## ").Append(Escape(heading)).Append("\n\n");

    public void SubHeading(string heading) => _text.Append("\n### ").Append(Escape(heading)).Append("\n\n");

    public void Paragraph(string sentences) => _text.Append(AtStart(sentences)).Append("\n\n");

    public void Item(string sentences, Uri? link = null)
    {
        _text.Append("- ").Append(AtStart(sentences));
        if (link is { IsAbsoluteUri: true })
        {
            // The absolute form has no '>' in it.
            _text.Append(" <").Append(link.AbsoluteUri).Append('>');
        }

        _text.Append('\n');
    }

    public void EndList() => _text.Append('\n');

    public void Row(params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells)
        {
            _text.Append("| ").Append(Escape(cell)).Append(' ');
        }

        _text.Append("|\n");
    }

    public void Header(params ReadOnlySpan<string> cells)
    {
        Row(cells);
        for (int i = 0; i < cells.Length; i++)
        {
            _text.Append("| --- ");
        }

        _text.Append("|\n");
    }

    /// <summary>The whole text, without empty lines that follow each other.</summary>
    public override string ToString()
    {
        while (_text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n')
        {
            _text.Length--;
        }

        return _text.ToString().Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
    }

    private static string AtStart(string text)
    {
        string escaped = Escape(text);
        int digits = escaped.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return escaped switch
        {
            ['#' or '+' or '-' or '=', ..] => $"\\{escaped}",
            _ when digits > 0 && escaped[digits] is '.' or ')' => escaped.Insert(digits, "\\"),
            _ => escaped,
        };
    }

    // A line end would start a new block, so it becomes a space.
    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in text.ReplaceLineEndings(" ").Trim())
        {
            escaped.Append(SpecialInside.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
