namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>A published number about costs or benefits, to look at beside one's own. It is never put into a figure.</summary>
/// <param name="Id">The name, such as <c>return-society</c>.</param>
/// <param name="Name">What it says.</param>
/// <param name="Lowest">The lowest published value.</param>
/// <param name="Highest">The highest published value; the same as the lowest when one value is published.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Year">The year that it is about; <c>null</c> when the source does not say.</param>
/// <param name="Source">Who published it.</param>
public sealed record CostReference(string Id, Text Name, decimal Lowest, decimal Highest, Text Unit, int? Year, LegalSource Source);
