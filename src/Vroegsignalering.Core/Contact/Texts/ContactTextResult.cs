namespace Vroegsignalering.Contact.Texts;

/// <summary>A text that was made, or the findings why it was not.</summary>
/// <param name="Text">The text; <c>null</c> when it was refused.</param>
/// <param name="Diagnostics">Why: <see cref="Diagnostic.Source"/> is the text, such as <c>letter/first/nl</c>, and <see cref="Diagnostic.Field"/> the
/// placeholder. Empty when the text was made.</param>
public sealed record ContactTextResult(RenderedContactText? Text, IReadOnlyList<Diagnostic> Diagnostics);
