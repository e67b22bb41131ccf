using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>end-of-supply</c>.</summary>
public sealed class EndOfSupplyOptions
{
    /// <summary>The points when the end of supply was announced.</summary>
    /// <value>The default, 40, is a choice of this product.</value>
    [Range(-1_000_000, 1_000_000)]
    public int Points { get; set; } = 40;

    /// <summary>Within how many working days the end is near.</summary>
    /// <value>Zero or more; the default, 10, is half of the twenty working days' notice that suppliers must give.</value>
    [Range(0, 1_000)]
    public int NearWorkingDays { get; set; } = 10;

    /// <summary>The points on top when the end is near or its day has passed.</summary>
    /// <value>The default, 20, is a choice of this product.</value>
    [Range(-1_000_000, 1_000_000)]
    public int NearPoints { get; set; } = 20;
}
