namespace Vroegsignalering.Prioritisation;

/// <summary>A policy file that was read, or the findings why it is refused.</summary>
/// <param name="Policy">The policy; <c>null</c> when the file is refused.</param>
/// <param name="Diagnostics">What is wrong, in the order of the file: <see cref="Diagnostic.Row"/> is the line and <see cref="Diagnostic.Field"/>
/// the place, such as <c>rules[2].bands[0].points</c>. Empty when the file was read; at most 100.</param>
public sealed record PolicyReadResult(PriorityPolicy? Policy, IReadOnlyList<Diagnostic> Diagnostics);
