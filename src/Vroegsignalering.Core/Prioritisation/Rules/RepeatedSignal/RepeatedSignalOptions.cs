using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>repeat</c>.</summary>
public sealed class RepeatedSignalOptions
{
    /// <summary>The points when the arrears grew since the same partner's report before.</summary>
    /// <value>The default, 20, is a choice of this product.</value>
    [Range(-1_000_000, 1_000_000)]
    public int GrownPoints { get; set; } = 20;

    /// <summary>Whether a repeat of which no amount grew is left out.</summary>
    /// <value>The law's practice allows it (DDAS, <i>Niet opgepakt: herhaalde melding</i>); the default is <c>false</c>, so that nobody is
    /// left out unasked.</value>
    public bool LeaveOutNotGrown { get; set; }
}
