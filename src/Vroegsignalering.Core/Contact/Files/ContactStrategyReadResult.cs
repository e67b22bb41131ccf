namespace Vroegsignalering.Contact;

/// <summary>What came of reading a file of contact strategies.</summary>
/// <param name="Strategies">The strategies, in the order of the file; empty when the file is refused.</param>
/// <param name="Diagnostics">What is wrong, in the order of the file: <see cref="Diagnostic.Row"/> is the line and <see cref="Diagnostic.Field"/>
/// the place, such as <c>strategies[0].steps[2].channel</c>. Empty when the file was read; at most 100.</param>
public sealed record ContactStrategyReadResult(IReadOnlyList<ContactStrategy> Strategies, IReadOnlyList<Diagnostic> Diagnostics);
