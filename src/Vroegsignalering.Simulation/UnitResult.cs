namespace Vroegsignalering.Simulation;

/// <summary>What one unit of work gave: for each way of working, for each measure, a numerator and a denominator.</summary>
/// <param name="Index">The place of the unit in the study, from 0.</param>
/// <param name="Counts">For each way of working, the baseline first: numerator and denominator of each of <see cref="SimulationMeasures.Of"/>, one after the other.</param>
public sealed record UnitResult(long Index, IReadOnlyList<long[]> Counts);
