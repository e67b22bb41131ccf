using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>late-signal</c>.</summary>
public sealed class LateSignalOptions
{
    /// <summary>The points.</summary>
    /// <value>The default, 20, is a choice of this product.</value>
    [Range(-1_000_000, 1_000_000)]
    public int Points { get; set; } = 20;
}
