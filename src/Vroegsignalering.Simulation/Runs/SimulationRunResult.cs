namespace Vroegsignalering.Simulation.Runs;

/// <summary>How a run or a merge ended.</summary>
/// <param name="IsDone">Whether all was done; when not, it was refused or stopped, and <see cref="Diagnostics"/> says why it was refused.</param>
/// <param name="Files">The names of the files that are there now, without their folder.</param>
/// <param name="Diagnostics">What was found.</param>
public sealed record SimulationRunResult(bool IsDone, IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> Diagnostics);
