using NodaTime;

namespace Vroegsignalering.Ddas;

/// <summary>The years in which a day of a delivery can lie. What lies outside is a way to say "none", such as 9999-12-31, and terms
/// counted from it would run off the calendar.</summary>
internal static class DdasDates
{
    public const int EarliestYear = 1900;
    public const int LatestYear = 2100;

    public static bool InRange(LocalDate day) => day.Year is >= EarliestYear and <= LatestYear;
}
