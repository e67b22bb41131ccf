using System.Globalization;

namespace Vroegsignalering.Contact.Texts;

/// <summary>Takes a text apart in words and placeholders, and finds what its kind may not hold.</summary>
internal sealed class TextTemplateReader(ContactTextKind kind, string id, TextFaults faults)
{
    private readonly List<TextPart> _parts = [];

    /// <summary>The parts, without empty lines before and after; what is wrong is told with its line.</summary>
    public IReadOnlyList<TextPart> Read(ReadOnlySpan<string> lines, int firstLine, TextExposure exposure, int longest)
    {
        _parts.Clear();
        while (lines is [string first, ..] && string.IsNullOrWhiteSpace(first))
        {
            lines = lines[1..];
            firstLine++;
        }

        while (lines is [.., string last] && string.IsNullOrWhiteSpace(last))
        {
            lines = lines[..^1];
        }

        int length = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            length += line.Length + 1;
            ReadLine(i > 0 ? $"\n{line}" : line, firstLine + i);
            CheckWords(line, firstLine + i, exposure);
        }

        if (length <= 1 || length > longest)
        {
            faults.Add(ContactTextDiagnostics.Length, firstLine, id);
        }

        CheckWhole(firstLine, exposure);
        return [.. _parts];
    }

    private void ReadLine(string line, int number)
    {
        int at = 0;
        while (at < line.Length)
        {
            int brace = line.AsSpan(at).IndexOfAny('{', '}') is int found and >= 0 ? at + found : line.Length;
            if (brace > at)
            {
                _parts.Add(new TextPart(line[at..brace], TextPlaceholder.NotStated));
            }

            if (brace == line.Length)
            {
                return;
            }

            int end = line.IndexOfAny(['{', '}'], brace + 1);
            if (line[brace] == '}' || end < 0 || line[end] == '{')
            {
                faults.Add(ContactTextDiagnostics.LooseBrace, number, id);
                at = brace + 1;
                continue;
            }

            ReadPlaceholder(line[(brace + 1)..end].Trim(), number);
            at = end + 1;
        }
    }

    private void ReadPlaceholder(string word, int number)
    {
        TextPlaceholder placeholder = TextWords.Placeholder(word);
        if (placeholder == TextPlaceholder.NotStated)
        {
            faults.Add(ContactTextDiagnostics.PlaceholderUnknown.Knows(word, [.. kind.Placeholders().Select(p => p.Id())]), number, id);
        }
        else if (!kind.Placeholders().Contains(placeholder))
        {
            faults.Add(ContactTextDiagnostics.PlaceholderNotAllowed, number, id);
        }
        else
        {
            _parts.Add(new TextPart(null, placeholder));
        }
    }

    private void CheckWords(string line, int number, TextExposure exposure)
    {
        if (line.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned))
        {
            faults.Add(ContactTextDiagnostics.HiddenSign, number, id);
        }

        if (exposure == TextExposure.Open && OpenText.Reveals(WithoutPlaceholders(line)))
        {
            faults.Add(ContactTextDiagnostics.Reveals, number, id);
        }

        if (TextWordLists.Scores.IsIn(WithoutPlaceholders(line)))
        {
            faults.Add(ContactTextDiagnostics.TellsOfScore, number, id);
        }
    }

    // Words in a row can be parted by the end of a line.
    private void CheckWhole(int firstLine, TextExposure exposure)
    {
        if (faults.All.Any(d => d.Field == id))
        {
            return;
        }

        string words = string.Concat(_parts.Select(p => p.Literal ?? " x "));
        if (exposure == TextExposure.Open && OpenText.Reveals(words))
        {
            faults.Add(ContactTextDiagnostics.Reveals, firstLine, id);
        }

        if (TextWordLists.Scores.IsIn(words))
        {
            faults.Add(ContactTextDiagnostics.TellsOfScore, firstLine, id);
        }
    }

    private static string WithoutPlaceholders(string line)
    {
        int open;
        while ((open = line.IndexOf('{', StringComparison.Ordinal)) >= 0 && line.IndexOf('}', open) is int close and >= 0)
        {
            line = $"{line[..open]} x {line[(close + 1)..]}";
        }

        return line;
    }
}
