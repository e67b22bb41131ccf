using NodaTime;

namespace Vroegsignalering.Monitoring;

/// <summary>A figure with everything it needs: definition, period, group, numerator and denominator.</summary>
/// <param name="Indicator">What is counted.</param>
/// <param name="Month">The month; <c>null</c> for the whole period.</param>
/// <param name="Group">The group within a breakdown, such as <c>Rent</c>; <c>null</c> for all.</param>
/// <param name="Numerator">The count.</param>
/// <param name="Denominator">Out of how many; may be zero.</param>
public sealed record IndicatorValue(IndicatorDefinition Indicator, YearMonth? Month, string? Group, long Numerator, long Denominator)
{
    /// <summary>By what <see cref="Group"/> is a group; <see cref="Breakdown.None"/> when the figure is about all.</summary>
    public Breakdown Breakdown { get; init; }

    /// <summary>Numerator over denominator, times 1,000 when the definition says so; <c>null</c> when the denominator is zero.</summary>
    /// <remarks>Never average these: add numerators and denominators.</remarks>
    public decimal? Value => Denominator == 0 ? null : (Indicator.PerThousand ? 1_000m : 1m) * Numerator / Denominator;

    /// <summary>Between which values the figure lies when chance is taken into account, at 95%; <c>null</c> when the denominator is zero, and for figures of
    /// types of partner, which are no matter of chance.</summary>
    /// <remarks>For a share the interval of Wilson, for a rate or a mean that of Byar for a count; a choice of this product. A mean, such as attempts per case, is
    /// taken as a count: cases that differ much from each other make its real interval wider.</remarks>
    public IndicatorInterval? Interval() =>
        Denominator == 0 || Indicator.Unit == CountUnit.PartnerType ? null
        : Indicator.IsShare ? IndicatorInterval.OfShare(Numerator, Denominator)
        : IndicatorInterval.OfRate(Numerator, Denominator, Indicator.PerThousand ? 1_000m : 1m);

    /// <summary>The figure of the same definition and group over both periods together.</summary>
    /// <exception cref="ArgumentException">The definitions or groups differ, or the definition says that its figures do not add up, as with residents.</exception>
    public IndicatorValue Add(IndicatorValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Indicator.AddingUp is AddingUp.Never or AddingUp.NotStated)
        {
            throw new ArgumentException("Figures of this indicator do not add up; count them again over the whole.", nameof(other));
        }

        return Indicator == other.Indicator && Breakdown == other.Breakdown && Group == other.Group
            ? this with { Month = null, Numerator = Numerator + other.Numerator, Denominator = Denominator + other.Denominator }
            : throw new ArgumentException("Figures of two definitions or two groups cannot be added.", nameof(other));
    }
}
