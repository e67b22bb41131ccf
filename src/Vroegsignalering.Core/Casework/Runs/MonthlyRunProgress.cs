namespace Vroegsignalering.Casework;

/// <summary>How far a run is.</summary>
/// <param name="Step">The step: <c>begin</c>, <c>load</c>, <c>residency</c>, <c>worklist</c>, <c>cases</c>, <c>feedback</c> or <c>end</c>.</param>
/// <param name="Done">How much of the step is done.</param>
/// <param name="Total">How much that is in all; 0 when not known.</param>
public sealed record MonthlyRunProgress(string Step, int Done, int Total);
