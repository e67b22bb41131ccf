namespace Vroegsignalering.Simulation.Runs;

/// <summary>A run or a merge cannot go on; says why.</summary>
internal sealed class RefusedException(params IReadOnlyList<Diagnostic> diagnostics) : Exception("A run was refused.")
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
