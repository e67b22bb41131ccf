namespace Vroegsignalering.Contact.Texts;

/// <summary>A text that is ready to send, print or say. It is plain text: what puts it in HTML encodes it there.</summary>
/// <param name="Kind">The kind. A text of one kind is not fit for another: an open card takes what is made as an open card only.</param>
/// <param name="Language">The language.</param>
/// <param name="Subject">The subject of an e-mail; <c>null</c> for other kinds.</param>
/// <param name="Body">The text, lines parted by a line feed; never empty, and without placeholders.</param>
public sealed record RenderedContactText(ContactTextKind Kind, Language Language, string? Subject, string Body)
{
    /// <summary>The kind and the language; the text may hold a name.</summary>
    public override string ToString() => $"{Kind.Id()}/{Language.Id()}";
}
