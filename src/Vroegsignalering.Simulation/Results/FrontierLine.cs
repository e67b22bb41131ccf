namespace Vroegsignalering.Simulation.Results;

/// <summary>One way of working with one or more sizes of staff: a line of the frontier of capacity against reach.</summary>
/// <param name="Variant">The name of the way of working.</param>
/// <param name="Points">Its points, the least staff first.</param>
public sealed record FrontierLine(string Variant, IReadOnlyList<FrontierPoint> Points);
