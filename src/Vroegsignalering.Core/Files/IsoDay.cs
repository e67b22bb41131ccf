using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Files;

/// <summary>Days as files write them. By hand: the patterns of NodaTime cost more at start-up than all else that a file needs.</summary>
internal static class IsoDay
{
    /// <summary>Reads a day from 1900 up to 2100; <c>null</c> when it does not exist or has another form.</summary>
    public static LocalDate? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return null;
        }

        return (Number(text[..4]), Number(text[5..7]), Number(text[8..])) is (int year and >= 1900 and <= 2100, int month and >= 1 and <= 12, int day and >= 1)
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    /// <summary>Writes a day.</summary>
    public static string Format(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
