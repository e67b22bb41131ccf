namespace Vroegsignalering.Contact.Texts;

/// <summary>Reads the lines of a file of texts.</summary>
internal sealed class ContactTextFileReader(string[] lines, string source)
{
    private const string Fence = "---";
    private static readonly string[] Names = ["kind", "situation", "language", "subject"];

    private readonly List<ContactText> _texts = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly TextFaults _faults = new(source);
    private int _at;

    public ContactTextReadResult Read()
    {
        while (_at < lines.Length && !IsFence(_at))
        {
            if (lines[_at].AsSpan().Trim() is { Length: > 0 } line && line[0] != '#')
            {
                _faults.Add(ContactTextDiagnostics.NoText, _at + 1);
                return Result();
            }

            _at++;
        }

        if (_at == lines.Length)
        {
            _faults.Add(ContactTextDiagnostics.NoText, lines.Length);
        }

        while (_at < lines.Length)
        {
            ReadText();
        }

        return Result();
    }

    private ContactTextReadResult Result() => _faults.All.Count > 0
        ? new ContactTextReadResult(null, [.. _faults.All.OrderBy(d => d.Row)])
        : new ContactTextReadResult(new ContactTexts(_texts), []);

    private void ReadText()
    {
        int start = ++_at;
        Dictionary<string, (string Value, int Line)> header = new(StringComparer.Ordinal);
        for (; _at < lines.Length && !IsFence(_at); _at++)
        {
            ReadHeaderLine(header);
        }

        if (_at++ >= lines.Length)
        {
            _faults.Add(ContactTextDiagnostics.NoText, lines.Length);
            return;
        }

        int begin = _at;
        while (_at < lines.Length && !IsFence(_at))
        {
            _at++;
        }

        Make(header, start, begin, _at);
    }

    private void ReadHeaderLine(Dictionary<string, (string Value, int Line)> header)
    {
        string[] parts = lines[_at].Split(':', 2, StringSplitOptions.TrimEntries);
        if (parts is not [string name, string value])
        {
            _faults.Add(ContactTextDiagnostics.HeaderLine, _at + 1);
        }
        else if (!Names.Contains(name, StringComparer.Ordinal))
        {
            _faults.Add(ContactTextDiagnostics.HeaderLine.Knows(name, Names), _at + 1);
        }
        else if (!header.TryAdd(name, (value, _at + 1)))
        {
            _faults.Add(ContactTextDiagnostics.HeaderLine, _at + 1, name);
        }
    }

    private void Make(Dictionary<string, (string Value, int Line)> header, int start, int begin, int end)
    {
        ContactTextKind kind = TextWords.Kind(Choice(header, start, "kind", TextWords.Kinds));
        ContactTextSituation situation = TextWords.Situation(Choice(header, start, "situation", TextWords.Situations));
        Language language = TextWords.Language(Choice(header, start, "language", TextWords.Languages));
        if (kind == ContactTextKind.NotStated || situation == ContactTextSituation.NotStated || language == Language.NotStated)
        {
            return;
        }

        string id = $"{kind.Id()}/{situation.Id()}/{language.Id()}";
        if (!_ids.Add(id))
        {
            _faults.Add(ContactTextDiagnostics.TextTwice, start, id);
        }

        if (header.TryGetValue("subject", out (string Value, int Line) subject) != (kind == ContactTextKind.Email))
        {
            _faults.Add(ContactTextDiagnostics.Subject, start, id);
        }

        TextTemplateReader reader = new(kind, id, _faults);
        IReadOnlyList<TextPart> subjectParts = subject.Value is null ? [] : reader.Read([subject.Value], subject.Line, TextExposure.Open, longest: 120);
        IReadOnlyList<TextPart> body = reader.Read(lines.AsSpan(begin, end - begin), begin + 1, kind.Exposure(), longest: 8_000);
        _texts.Add(new ContactText(kind, situation, language, subjectParts, body));
    }

    private string Choice(Dictionary<string, (string Value, int Line)> header, int start, string name, string[] choices)
    {
        if (!header.TryGetValue(name, out (string Value, int Line) found))
        {
            _faults.Add(ContactTextDiagnostics.HeaderMissing, start, name);
            return "";
        }

        if (!choices.Contains(found.Value, StringComparer.Ordinal))
        {
            _faults.Add(ContactTextDiagnostics.NotAChoice.Knows(found.Value, choices), found.Line, name);
        }

        return found.Value;
    }

    private bool IsFence(int at) => lines[at].AsSpan().TrimEnd().SequenceEqual(Fence);
}
