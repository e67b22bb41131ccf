using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>consecutive-report</c>.</summary>
public sealed class ConsecutiveReportOptions
{
    /// <summary>Within how many days before the newest signal the one before it came.</summary>
    /// <value>1 to 184; the default is 184, the most days that six months have. The monitor calls a report consecutive when there was one in
    /// the six months before, since its 2023 edition; before that it looked at the month before, to which 31 days come near
    /// (<see cref="Signals.RecurrenceDefinition"/>). Facts go back no further than six months.</value>
    [Range(1, 184)]
    public int WithinDays { get; set; } = 184;

    /// <summary>The points.</summary>
    /// <value>The default, 15, is a choice of this product.</value>
    [Range(-1_000_000, 1_000_000)]
    public int Points { get; set; } = 15;
}
