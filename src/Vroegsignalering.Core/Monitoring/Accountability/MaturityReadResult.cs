namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What reading a file with answers to the maturity check gave.</summary>
/// <param name="Replies">The answers; <c>null</c> when anything is wrong.</param>
/// <param name="Diagnostics">What was found, in the order of the file.</param>
public sealed record MaturityReadResult(IReadOnlyList<MaturityReply>? Replies, IReadOnlyList<Diagnostic> Diagnostics);
