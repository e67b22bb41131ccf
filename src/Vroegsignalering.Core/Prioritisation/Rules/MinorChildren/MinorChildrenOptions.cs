using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>minor-children</c>.</summary>
public sealed class MinorChildrenOptions
{
    /// <summary>The points when there are minor children.</summary>
    /// <value>The default, 15, is a choice of this product.</value>
    [Range(-1_000_000, 1_000_000)]
    public int Points { get; set; } = 15;

    /// <summary>The points on top when a partner reports that the water may be cut off.</summary>
    /// <value>The default, 30, is a choice of this product. Source: Court of Appeal The Hague, 2024-03-19: all that is reasonable has to be done so that
    /// minor children do not lack drinking water.</value>
    [Range(-1_000_000, 1_000_000)]
    public int WaterPoints { get; set; } = 30;
}
