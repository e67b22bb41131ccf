namespace Vroegsignalering.Contact.Texts;

/// <summary>A piece of a template: words as they are, or a placeholder.</summary>
/// <param name="Literal">The words; <c>null</c> when it is a placeholder.</param>
/// <param name="Placeholder">The placeholder; not stated when it is words.</param>
internal readonly record struct TextPart(string? Literal, TextPlaceholder Placeholder);
