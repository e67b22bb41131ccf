namespace Vroegsignalering.Simulation.Validation;

/// <summary>Whether simulated figures fit together as published ones have to.</summary>
/// <param name="Name">What has to hold.</param>
/// <param name="Numbers">The published numbers and the simulated ones.</param>
/// <param name="Holds">Whether it holds.</param>
internal sealed record IdentityCheck(string Name, string Numbers, bool Holds);
