using System.Globalization;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>Numbers as people in the Netherlands write them.</summary>
internal static class Dutch
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        PercentDecimalSeparator = ",",
        PercentPositivePattern = 1,
    };

    public static string Count(long value) => value.ToString("N0", Format);

    public static string Decimal(decimal value, int decimals) => value.ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", Format);

    public static string Percent(long part, long whole) => whole == 0 ? "–" : (100m * part / whole).ToString("N0", Format) + "%";

    /// <summary>A share as a whole percentage.</summary>
    public static string Percent(decimal share) => (100m * share).ToString("N0", Format) + "%";

    public static string Euros(Money amount) => amount.ToString(Language.Dutch);
}
