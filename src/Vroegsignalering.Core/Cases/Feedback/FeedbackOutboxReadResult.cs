namespace Vroegsignalering.Cases.Feedback;

/// <summary>What was read from a file of an outbox.</summary>
/// <param name="Outbox">The outbox; <c>null</c> when anything is wrong, because half of it would tell partners things twice.</param>
/// <param name="Diagnostics">What is wrong, with the line.</param>
public sealed record FeedbackOutboxReadResult(FeedbackOutbox? Outbox, IReadOnlyList<Diagnostic> Diagnostics);
