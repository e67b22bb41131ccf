namespace Vroegsignalering.Simulation;

/// <summary>The smallest piece of work: one team in one replication, under every way of working.</summary>
/// <param name="Replication">The number of the replication, from 0.</param>
/// <param name="Team">The number of the team, from 0.</param>
public readonly record struct SimulationUnit(int Replication, int Team);
