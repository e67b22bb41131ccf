namespace Vroegsignalering.Simulation.Randomness;

/// <summary>Four random numbers of 32 bits.</summary>
/// <param name="A">The first.</param>
/// <param name="B">The second.</param>
/// <param name="C">The third.</param>
/// <param name="D">The fourth.</param>
public readonly record struct RandomWords(uint A, uint B, uint C, uint D);
