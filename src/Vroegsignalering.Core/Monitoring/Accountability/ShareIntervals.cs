namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Intervals of 95 percent for shares.</summary>
internal static class ShareIntervals
{
    private const double Z = 1.959964; // 95 percent of a normal distribution lies within it
    private const int Decimals = 4;

    /// <summary>Of the difference between two shares, after less before, by Newcombe's method; <c>null</c> when a denominator is zero.</summary>
    public static (decimal Lowest, decimal Highest)? OfDifference(IndicatorValue before, IndicatorValue after)
    {
        if (before.Denominator == 0 || after.Denominator == 0)
        {
            return null;
        }

        (double low1, double p1, double high1) = Wilson(before);
        (double low2, double p2, double high2) = Wilson(after);
        double lowest = p2 - p1 - Math.Sqrt(Square(p2 - low2) + Square(high1 - p1));
        double highest = p2 - p1 + Math.Sqrt(Square(high2 - p2) + Square(p1 - low1));
        return (Rounded(lowest), Rounded(highest));
    }

    private static (double Low, double Share, double High) Wilson(IndicatorValue share)
    {
        double n = share.Denominator;
        double p = share.Numerator / n;
        double middle = p + (Z * Z / (2 * n));
        double wide = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
        double whole = 1 + (Z * Z / n);
        return ((middle - wide) / whole, p, (middle + wide) / whole);
    }

    private static double Square(double x) => x * x;

    private static decimal Rounded(double x) => decimal.Round((decimal)Math.Clamp(x, -1, 1), Decimals, MidpointRounding.AwayFromZero);
}
