namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>One figure under two versions of a policy, with the difference and how sure that is.</summary>
/// <param name="Before">The figure under the earlier version.</param>
/// <param name="After">The figure under the later one.</param>
public sealed record BeforeAfterRow(IndicatorValue Before, IndicatorValue After)
{
    /// <summary>The later value less the earlier one, in the unit of the figure (a share: 0.05 is five percentage points); <c>null</c> when one is not known.</summary>
    public decimal? Difference => After.Value - Before.Value;

    /// <summary>The lowest difference of the 95 percent interval; <c>null</c> when the figure is no share or one is not known.</summary>
    /// <remarks>Newcombe's method on the intervals of Wilson, which also works for small numbers. It only knows chance: not the season, the partners or the selection.</remarks>
    public decimal? Lowest => Interval?.Lowest;

    /// <summary>The highest difference of the 95 percent interval; <c>null</c> when the figure is no share or one is not known.</summary>
    public decimal? Highest => Interval?.Highest;

    /// <summary>What the interval says.</summary>
    public DifferenceReading Reading => Interval switch
    {
        null => DifferenceReading.NotStated,
        { Lowest: > 0m } => DifferenceReading.Higher,
        { Highest: < 0m } => DifferenceReading.Lower,
        _ => DifferenceReading.CanBeChance,
    };

    private (decimal Lowest, decimal Highest)? Interval => Before.Indicator.IsShare ? ShareIntervals.OfDifference(Before, After) : null;
}
