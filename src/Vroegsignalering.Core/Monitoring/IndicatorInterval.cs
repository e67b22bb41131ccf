namespace Vroegsignalering.Monitoring;

/// <summary>Between which values a figure lies when chance is taken into account, at 95%.</summary>
/// <param name="Low">The lowest value, in the unit of the figure.</param>
/// <param name="High">The highest value.</param>
/// <remarks>It says how far chance alone can move a figure of so few, and nothing about faults in the registration.</remarks>
public sealed record IndicatorInterval(decimal Low, decimal High)
{
    private const double Z = 1.959963984540054;

    /// <summary>Whether a value lies in it; the ends belong to it.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>The interval of a share, after Wilson.</summary>
    internal static IndicatorInterval OfShare(long numerator, long denominator)
    {
        double n = denominator;
        double p = numerator / n;
        double middle = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        double half = Z / (1 + (Z * Z / n)) * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
        return new IndicatorInterval(
            numerator == 0 ? 0m : Rounded(Math.Max(0, middle - half)), numerator == denominator ? 1m : Rounded(Math.Min(1, middle + half)));
    }

    /// <summary>The interval of a count over a denominator that is no chance, after Byar.</summary>
    internal static IndicatorInterval OfRate(long numerator, long denominator, decimal factor)
    {
        double low = numerator == 0 ? 0 : numerator * Cube(1 - (1 / (9.0 * numerator)) - (Z / (3 * Math.Sqrt(numerator))));
        double next = numerator + 1.0;
        double high = next * Cube(1 - (1 / (9 * next)) + (Z / (3 * Math.Sqrt(next))));
        return new IndicatorInterval(Rounded((double)factor * Math.Max(0, low) / denominator), Rounded((double)factor * high / denominator));
    }

    private static double Cube(double x) => x * x * x;

    // Six digits behind the point: the last bits of a floating-point number may differ from machine to machine.
    private static decimal Rounded(double value) => Math.Round((decimal)value, 6, MidpointRounding.AwayFromZero);
}
