namespace Vroegsignalering.Contact.Texts;

/// <summary>A file of texts that was read, or the findings why it is refused.</summary>
/// <param name="Texts">The texts; <c>null</c> when the file is refused.</param>
/// <param name="Diagnostics">What is wrong, in the order of the file: <see cref="Diagnostic.Row"/> is the line and <see cref="Diagnostic.Field"/>
/// the text, such as <c>letter/first/nl</c>. Empty when the file was read; at most 100.</param>
public sealed record ContactTextReadResult(ContactTexts? Texts, IReadOnlyList<Diagnostic> Diagnostics);
