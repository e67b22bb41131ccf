using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>signal-count</c>.</summary>
public sealed class SignalCountOptions
{
    /// <summary>From how many signals on the rule applies.</summary>
    /// <value>2 or more; the default is 2.</value>
    [Range(2, 1_000)]
    public int MinimumSignals { get; set; } = 2;

    /// <summary>The points.</summary>
    /// <value>The default, 15, is a choice of this product.</value>
    [Range(-1_000_000, 1_000_000)]
    public int Points { get; set; } = 15;
}
