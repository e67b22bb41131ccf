using System.Globalization;

namespace Vroegsignalering;

/// <summary>Writes numbers for people, in Dutch or English, without the culture of the machine.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string Euros(Money amount, Language language)
    {
        string number = (amount.Cents / 100m).ToString(amount.Cents % 100 == 0 ? "N0" : "N2", For(language));
        return language == Language.English ? $"€{number}" : $"€ {number}";
    }

    public static string Count(long value, Language language) => value.ToString("N0", For(language));

    public static string Points(long points, Language language) => language == Language.English
        ? $"{Count(points, language)} {(points is 1 or -1 ? "point" : "points")}"
        : $"{Count(points, language)} {(points is 1 or -1 ? "punt" : "punten")}";

    private static NumberFormatInfo For(Language language) =>
        language == Language.English ? NumberFormatInfo.InvariantInfo : Dutch;
}
