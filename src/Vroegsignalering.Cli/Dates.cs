using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Cli;

/// <summary>Writes days for people and for files, without the culture of the machine.</summary>
internal static class Dates
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    private static readonly LocalDatePattern[] InFiles =
        [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("d'-'M'-'uuuu"), LocalDatePattern.CreateWithInvariantCulture("d'/'M'/'uuuu")];

    private static readonly string[] Dutch = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    private static readonly string[] English = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Reads a day that the user gave; anything outside 1900 to 2100 is a mistake.</summary>
    /// <exception cref="CallException">It is no such day.</exception>
    public static LocalDate Parse(string text, string option) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= EarliestYear and <= LatestYear } day
            ? day.Value
            : throw new CallException($"{option} needs a day between 1900 and 2100, such as 2026-11-04.");

    /// <summary>Reads a day in a file, as a delivery or as a Dutch spreadsheet writes it; <c>null</c> when it is no day between 1900 and 2100.</summary>
    public static LocalDate? TryParse(string? text)
    {
        foreach (LocalDatePattern pattern in InFiles)
        {
            if (pattern.Parse(text ?? "") is { Success: true, Value.Year: >= EarliestYear and <= LatestYear } day)
            {
                return day.Value;
            }
        }

        return null;
    }

    /// <summary>Such as <c>4 nov 2026</c>.</summary>
    public static string ForPeople(LocalDate day, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Day} {Month(day.Month, language)} {day.Year}");

    /// <summary>Such as <c>nov 2026</c>.</summary>
    public static string ForPeople(YearMonth month, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"{Month(month.Month, language)} {month.Year}");

    /// <summary>Such as <c>2026-11-04</c>; empty when there is no day.</summary>
    public static string Iso(LocalDate? day) => day?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Such as <c>2026-11</c>; empty when there is no month.</summary>
    public static string Iso(YearMonth? month) =>
        month is YearMonth m ? string.Create(CultureInfo.InvariantCulture, $"{m.Year:0000}-{m.Month:00}") : "";

    private static string Month(int month, Language language) => (language == Language.English ? English : Dutch)[month - 1];
}
