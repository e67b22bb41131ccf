namespace Vroegsignalering.Simulation.Runs;

/// <summary>Of which study and seed results are.</summary>
internal sealed record StudyIdentity(SimulationStudy Study, string Hash, ulong Seed);
