namespace Vroegsignalering.Prioritisation;

/// <summary>How many cases go from a class of one policy to a class of another.</summary>
/// <param name="From">The class under the first policy.</param>
/// <param name="To">The class under the second policy.</param>
/// <param name="Cases">The number of cases.</param>
public sealed record ClassMove(PriorityClass From, PriorityClass To, int Cases);
