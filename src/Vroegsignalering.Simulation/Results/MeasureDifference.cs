namespace Vroegsignalering.Simulation.Results;

/// <summary>The difference of a way of working with the baseline: the mean of the differences within each replication, in which both had the same lives.</summary>
/// <param name="Variant">The name of the way of working.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Value">The way of working minus the baseline.</param>
public sealed record MeasureDifference(string Variant, SimulationMeasure Measure, Estimate Value);
