namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What reading a goals file gave.</summary>
/// <param name="Goals">The goals; <c>null</c> when anything is wrong.</param>
/// <param name="Diagnostics">What was found, in the order of the file.</param>
public sealed record GoalReadResult(YearGoals? Goals, IReadOnlyList<Diagnostic> Diagnostics);
