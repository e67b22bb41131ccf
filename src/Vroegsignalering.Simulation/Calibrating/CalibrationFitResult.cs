using Vroegsignalering.Simulation.Validation;

namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>What a fit gave.</summary>
/// <param name="Calibration">The numbers.</param>
/// <param name="Figures">The figures that were fitted on, with what the simulation makes of them.</param>
/// <param name="Rounds">The round that it came from; 0 when the numbers stayed as they were.</param>
/// <param name="Tolerance">How far a figure may be off, of its value.</param>
internal sealed record CalibrationFitResult(Calibration Calibration, IReadOnlyList<FittedFigure> Figures, int Rounds, double Tolerance)
{
    /// <summary>How far the farthest figure is off, of its value; 0 or more.</summary>
    public double Farthest => Figures.Max(f => Math.Abs(f.Off));

    internal double SumOfSquares => Figures.Sum(f => f.Off * f.Off);

    /// <summary>Whether every figure is within the tolerance.</summary>
    public bool HasConverged => Farthest <= Tolerance;
}
