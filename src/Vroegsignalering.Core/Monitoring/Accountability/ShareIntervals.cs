namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Intervals of 95 percent for the difference between two shares.</summary>
internal static class ShareIntervals
{
    private const int Decimals = 4;

    /// <summary>Of the difference between two shares, after less before, by Newcombe's method; <c>null</c> when a denominator is zero.</summary>
    public static (decimal Lowest, decimal Highest)? OfDifference(IndicatorValue before, IndicatorValue after)
    {
        if (before.Denominator == 0 || after.Denominator == 0)
        {
            return null;
        }

        (double low1, double p1, double high1) = Share(before);
        (double low2, double p2, double high2) = Share(after);
        double lowest = p2 - p1 - Math.Sqrt(Square(p2 - low2) + Square(high1 - p1));
        double highest = p2 - p1 + Math.Sqrt(Square(high2 - p2) + Square(p1 - low1));
        return (Rounded(lowest), Rounded(highest));
    }

    private static (double Low, double Share, double High) Share(IndicatorValue share)
    {
        IndicatorInterval interval = IndicatorInterval.OfShare(share.Numerator, share.Denominator);
        return ((double)interval.Low, (double)share.Numerator / share.Denominator, (double)interval.High);
    }

    private static double Square(double x) => x * x;

    private static decimal Rounded(double x) => decimal.Round((decimal)Math.Clamp(x, -1, 1), Decimals, MidpointRounding.AwayFromZero);
}
