namespace Vroegsignalering.Monitoring;

/// <summary>Hides small counts in figures that leave, and as many others as it takes that nobody can compute them back.</summary>
public static class SmallCountProtection
{
    /// <summary>Decides for each figure whether it may be shown.</summary>
    /// <param name="figures">All figures that are published together, exact; what is published apart protects nothing.</param>
    /// <param name="profile">The floor and the rounding.</param>
    /// <param name="publishedBefore">What was published earlier about the same cases; <c>null</c> when nothing was.</param>
    /// <returns>A result for each figure, in the same order.</returns>
    public static IReadOnlyList<ShownIndicator> Protect(
        IReadOnlyList<IndicatorValue> figures, SmallCountProfile profile, IReadOnlyList<ShownIndicator>? publishedBefore = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(profile);
        FigureProtection protection = new(figures, profile, publishedBefore ?? []);
        return [.. figures.Select(f => Show(f, profile, protection.Of(f)))];
    }

    private static ShownIndicator Show(IndicatorValue figure, SmallCountProfile profile, HiddenReason hidden)
    {
        bool isShown = hidden == HiddenReason.None;
        decimal? value = isShown && figure.Denominator >= profile.LowestDenominator ? figure.Value : null;
        return new ShownIndicator(
            figure.Indicator, figure.Month, figure.Breakdown, figure.Group, isShown ? profile.Round(figure.Numerator) : null, isShown ? profile.Round(figure.Denominator) : null, hidden)
        {
            Profile = profile,
            Value = value is decimal exact && profile.RoundTo > 1 ? Math.Round(exact, 2, MidpointRounding.AwayFromZero) : value,
        };
    }
}
