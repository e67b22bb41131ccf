namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>One number on which the cost figures rest, so that a reader can see and doubt it (<i>aanname</i>).</summary>
/// <param name="Id">The name, such as <c>unit-cost-phone</c>.</param>
/// <param name="Name">What it is.</param>
/// <param name="Value">The number, in euros when the unit says so; <c>null</c> when not filled in.</param>
/// <param name="Unit">Of what, such as euros per attempt.</param>
/// <param name="Source">Where it comes from; an assumption of the municipality when that is all there is to say.</param>
public sealed record CostAssumption(string Id, Text Name, decimal? Value, Text Unit, Text Source)
{
    /// <summary>What stands for a source when the municipality named none.</summary>
    public static Text OfMunicipality { get; } = new("aanname van de gemeente", "assumption of the municipality");
}
