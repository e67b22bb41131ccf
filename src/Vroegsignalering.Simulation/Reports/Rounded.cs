using System.Globalization;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>Numbers with as many digits as mean something, so that the last digits of a processor reach no file.</summary>
internal static class Rounded
{
    private const double Nothing = 1e-12;

    /// <summary>A number with six significant digits and no exponent; what is smaller than a millionth of a millionth is zero.</summary>
    public static decimal Of(double value) => Math.Abs(value) < Nothing
        ? 0m
        : decimal.Parse(value.ToString("G6", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The same as text, with a decimal point.</summary>
    public static string Text(double value) => Of(value).ToString("0.##################", CultureInfo.InvariantCulture);
}
