namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>What the numbers of one kind of source do to an outcome together.</summary>
/// <param name="Source">What the numbers rest on.</param>
/// <param name="Parameters">How many numbers that are.</param>
/// <param name="Swing">The root of the sum of the squares of their <see cref="ParameterSwing.Swing"/>: what independent numbers do together over their own ranges.</param>
/// <param name="ProportionalSwing">The same of their <see cref="ParameterSwing.ProportionalSwing"/>, which does not depend on how wide ranges are.</param>
public sealed record SourceSwing(ParameterSource Source, int Parameters, double Swing, double ProportionalSwing);
