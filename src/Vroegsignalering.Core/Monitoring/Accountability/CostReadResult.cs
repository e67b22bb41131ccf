namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What reading a costs file gave.</summary>
/// <param name="Costs">The costs; <c>null</c> when anything is wrong, so that nobody computes with half of them.</param>
/// <param name="Diagnostics">What was found, in the order of the file.</param>
public sealed record CostReadResult(CostSettings? Costs, IReadOnlyList<Diagnostic> Diagnostics);
