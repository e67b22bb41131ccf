namespace Vroegsignalering.Contact.Texts;

/// <summary>One text for a resident with placeholders (<i>tekstsjabloon</i>). One that exists holds only what its kind may hold.</summary>
/// <remarks>It is made by <see cref="ContactTextFile.Read"/> alone, so that no text gets round the checks.</remarks>
public sealed class ContactText
{
    private readonly IReadOnlyList<TextPart> _subject;
    private readonly IReadOnlyList<TextPart> _body;

    internal ContactText(
        ContactTextKind kind, ContactTextSituation situation, Language language, IReadOnlyList<TextPart> subject, IReadOnlyList<TextPart> body)
    {
        (Kind, Situation, Language, _subject, _body) = (kind, situation, language, subject, body);
        Placeholders = [.. subject.Concat(body).Where(p => p.Literal is null).Select(p => p.Placeholder).Distinct().Order()];
    }

    /// <summary>What it is printed on, sent by or said over.</summary>
    public ContactTextKind Kind { get; }

    /// <summary>For which situation.</summary>
    public ContactTextSituation Situation { get; }

    /// <summary>In which language.</summary>
    public Language Language { get; }

    /// <summary>The placeholders it holds, each once.</summary>
    public IReadOnlyList<TextPlaceholder> Placeholders { get; }

    /// <summary>The subject of an e-mail, with its placeholders; <c>null</c> for other kinds.</summary>
    public string? Subject => Kind == ContactTextKind.Email ? Template(_subject) : null;

    /// <summary>The text with its placeholders, lines parted by a line feed.</summary>
    public string Body => Template(_body);

    /// <summary>What it is called in files and findings, such as <c>letter/first/nl</c>.</summary>
    public string Id => $"{Kind.Id()}/{Situation.Id()}/{Language.Id()}";

    /// <summary>Fills the text in. The same values give the same text.</summary>
    /// <returns>The text, or why it was not made: a value that is missing, has a form that is not allowed, or tells others too much.</returns>
    public ContactTextResult Render(ContactTextValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        TextFiller filler = new(Id, Language, values);
        IReadOnlyList<Diagnostic> faults = filler.Check(Placeholders);
        if (faults.Count > 0)
        {
            return new ContactTextResult(null, faults);
        }

        RenderedContactText text = new(Kind, Language, Subject is null ? null : filler.Fill(_subject), filler.Fill(_body));
        string open = Kind.Exposure() == TextExposure.Open ? text.Body : text.Subject ?? "";
        return OpenText.Refusal(open, values) is DiagnosticCode code
            ? new ContactTextResult(null, [code.At(Id)])
            : new ContactTextResult(text, []);
    }

    /// <summary>What it is called, such as <c>letter/first/nl</c>.</summary>
    public override string ToString() => Id;

    private static string Template(IReadOnlyList<TextPart> parts) => string.Concat(parts.Select(p => p.Literal ?? $"{{{p.Placeholder.Id()}}}"));
}
