using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>How an outcome goes up and down with an assumed number in a designed sample.</summary>
/// <param name="Parameter">The number.</param>
/// <param name="Rank">The correlation of ranks (Spearman): -1 to 1, rounded to six decimals; 0 when the outcome is the same in every point.</param>
public sealed record ParameterCorrelation(CalibrationParameter Parameter, double Rank);
