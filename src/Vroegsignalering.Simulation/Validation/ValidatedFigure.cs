using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>A published figure beside the simulated one.</summary>
/// <param name="Figure">The published figure.</param>
/// <param name="Simulated">The simulated one, a mean over replications with its interval.</param>
internal sealed record ValidatedFigure(ReferenceFigure Figure, Estimate Simulated)
{
    /// <summary>How far the simulated mean is off, of the published value; below zero when it is too low.</summary>
    public double Off => (Simulated.Mean / Figure.Published) - 1;
}
