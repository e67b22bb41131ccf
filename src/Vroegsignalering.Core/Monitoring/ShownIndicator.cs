using NodaTime;

namespace Vroegsignalering.Monitoring;

/// <summary>A figure as it may leave: with its counts, or without them and with the reason.</summary>
/// <param name="Indicator">What is counted.</param>
/// <param name="Month">The month; <c>null</c> for the whole period.</param>
/// <param name="Breakdown">By what <paramref name="Group"/> is a group.</param>
/// <param name="Group">The group; <c>null</c> for all.</param>
/// <param name="Numerator">The count, rounded when the profile rounds; <c>null</c> when it is hidden.</param>
/// <param name="Denominator">Out of how many, rounded likewise; <c>null</c> when it is hidden.</param>
/// <param name="Hidden">Why the figure is hidden; <see cref="HiddenReason.None"/> when it is shown.</param>
public sealed record ShownIndicator(
    IndicatorDefinition Indicator, YearMonth? Month, Breakdown Breakdown, string? Group, long? Numerator, long? Denominator, HiddenReason Hidden)
{
    /// <summary>The profile it was made with.</summary>
    public required SmallCountProfile Profile { get; init; }

    /// <summary>Whether the counts are shown.</summary>
    public bool IsShown => Hidden == HiddenReason.None;

    /// <summary>Numerator over denominator, times 1,000 when the definition says so; <c>null</c> when hidden, when the denominator is zero, or when it is
    /// too low for the profile.</summary>
    /// <remarks>Where counts are rounded it is of the exact counts, to two decimals (a whole percentage): these were safe to show before they were rounded.</remarks>
    public decimal? Value { get; init; }
}
