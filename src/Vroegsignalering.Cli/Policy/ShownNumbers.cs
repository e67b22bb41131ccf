using System.Globalization;

namespace Vroegsignalering.Cli.Policy;

/// <summary>Numbers in short texts, the same in every culture.</summary>
internal static class ShownNumbers
{
    /// <summary>Such as <c>12</c>.</summary>
    public static string Shown(this int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Such as <c>1.234</c> in Dutch and <c>1,234</c> in English.</summary>
    public static string In(this long count, Language language) => Numbers.Count(count, language);

    /// <inheritdoc cref="In(long, Language)"/>
    public static string In(this int count, Language language) => Numbers.Count(count, language);

    /// <summary>Such as <c>+12</c>.</summary>
    public static string Signed(this long count, Language language) => count > 0 ? $"+{Numbers.Count(count, language)}" : Numbers.Count(count, language);

    /// <summary>A part as a whole percentage, such as <c>12%</c>; a dash of nothing.</summary>
    public static string Percent(long part, long whole) => whole == 0
        ? "–"
        : Math.Round(100m * part / whole, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + "%";
}
