namespace Vroegsignalering.Contact.Texts;

/// <summary>What a check of a text says.</summary>
/// <param name="Readability">How easy it reads, with example values filled in; <c>null</c> when it has no words.</param>
/// <param name="Diagnostics">The warnings, in order of code; <see cref="Diagnostic.Field"/> is the text, such as <c>letter/first/nl</c>. No warning is no
/// proof that a text is good: only what is named in docs/diagnostics.md is looked for.</param>
public sealed record ContactTextReport(Readability? Readability, IReadOnlyList<Diagnostic> Diagnostics);
