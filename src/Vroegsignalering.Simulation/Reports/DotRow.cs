using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>A row of a picture of differences.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="Value">The difference.</param>
/// <param name="Heading">What stands above it when a new group of rows starts.</param>
internal sealed record DotRow(string Label, Estimate Value, string? Heading = null);
