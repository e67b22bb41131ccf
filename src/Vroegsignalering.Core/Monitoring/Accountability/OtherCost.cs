namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Costs of a year that belong to no attempt and to no staff, such as licences (<i>overige kosten</i>).</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Amount">For the whole year; <c>null</c> when not filled in.</param>
/// <param name="Source">Where the amount comes from, in the words of the municipality; <c>null</c> when it does not say.</param>
public sealed record OtherCost(Text Name, Money? Amount, string? Source = null);
