namespace Vroegsignalering.Simulation.Runs;

/// <summary>How far a run is.</summary>
/// <param name="Units">The units that are done, also those of before it was resumed.</param>
/// <param name="AllUnits">The units that there are to do.</param>
/// <param name="HouseholdMonths">The household-months that were lived in this process: households times months, of all ways of working, with the months before the first that counts.</param>
/// <param name="HouseholdMonthsLeft">The household-months that have to be lived yet.</param>
public readonly record struct SimulationProgress(long Units, long AllUnits, long HouseholdMonths, long HouseholdMonthsLeft);
