namespace Vroegsignalering.Simulation.Randomness;

/// <summary>Random numbers that have an address: seed, replication, household, purpose and time. The same address gives the same numbers on every machine, in every
/// order and thread, so one household or policy more changes nobody else's.</summary>
/// <param name="Seed">The seed of the study.</param>
/// <param name="Replication">The number of the replication, from 0.</param>
/// <remarks>The counter of <see cref="Philox"/> is household, purpose and time, and replication; its key is the seed. No two addresses share a counter.</remarks>
public readonly record struct SimulationRandom(ulong Seed, uint Replication)
{
    /// <summary>The numbers of an address.</summary>
    /// <param name="household">The number of the household, from 0.</param>
    /// <param name="purpose">What they are for: 0 to 65,535.</param>
    /// <param name="time">When, such as a month: 0 to 65,535.</param>
    public RandomWords Draw(ulong household, ushort purpose, ushort time) =>
        Philox.At(unchecked((uint)household), ((uint)purpose << 16) | time, Replication, (uint)(household >> 32), Seed);
}
