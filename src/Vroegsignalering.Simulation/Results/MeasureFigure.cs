namespace Vroegsignalering.Simulation.Results;

/// <summary>A figure of one way of working over all replications.</summary>
/// <param name="Variant">The name of the way of working.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Value">The mean over the replications, with its interval.</param>
public sealed record MeasureFigure(string Variant, SimulationMeasure Measure, Estimate Value);
