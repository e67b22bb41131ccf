using Vroegsignalering.Simulation.Validation;

namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>A figure that a parameter was fitted on.</summary>
/// <param name="Figure">The published figure.</param>
/// <param name="Simulated">What the simulation makes of it.</param>
internal sealed record FittedFigure(ReferenceFigure Figure, double Simulated)
{
    /// <summary>How far it is off, of the published value; below zero when it is too low.</summary>
    public double Off => (Simulated / Figure.Published) - 1;
}
