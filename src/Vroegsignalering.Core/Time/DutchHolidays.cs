using NodaTime;

namespace Vroegsignalering.Time;

/// <summary>The generally recognised holidays of the Netherlands (<i>algemeen erkende feestdagen</i>), computed for any year.</summary>
/// <remarks>New Year's Day, Good Friday (equated), Easter Monday, the King's birthday as celebrated, 5 May of every year,
/// Ascension Day, Whit Monday and both Christmas days. Easter Day and Whit Sunday are Sundays anyway.
/// Source: Algemene termijnenwet art. 3 lid 1 and 2. Days equated by royal decree (lid 3) are given to <see cref="WorkingDayCalendar"/>.</remarks>
public static class DutchHolidays
{
    /// <summary>Whether a day is a recognised holiday.</summary>
    public static bool Contains(LocalDate day)
    {
        if (day is { Month: 1, Day: 1 } or { Month: 5, Day: 5 } or { Month: 12, Day: 25 or 26 })
        {
            return true;
        }

        if (day.Month is < 3 or > 6)
        {
            return false;
        }

        int afterEaster = Period.DaysBetween(EasterSunday(day.Year), day);
        return afterEaster is -2 or 1 or 39 or 50 || day == KingsDay(day.Year);
    }

    /// <summary>The holidays of a year, in order, each once.</summary>
    /// <param name="year">A year of the Gregorian calendar, 1583 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static IReadOnlyList<LocalDate> InYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1583);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        LocalDate easter = EasterSunday(year);
        LocalDate[] days =
        [
            new(year, 1, 1), easter.PlusDays(-2), easter.PlusDays(1), KingsDay(year), new(year, 5, 5),
            easter.PlusDays(39), easter.PlusDays(50), new(year, 12, 25), new(year, 12, 26),
        ];
        return [.. days.Distinct().Order()];
    }

    // From 2014 the King's birthday, 27 April, or the 26th when the 27th is a Sunday; before, the Queen's: 30 April or the 29th
    // (until 1979 the 1st of May, when the 30th was a Sunday).
    private static LocalDate KingsDay(int year)
    {
        LocalDate birthday = year >= 2014 ? new LocalDate(year, 4, 27) : new LocalDate(year, 4, 30);
        return birthday.DayOfWeek != IsoDayOfWeek.Sunday ? birthday : birthday.PlusDays(year >= 1980 ? -1 : 1);
    }

    // The anonymous Gregorian computation of Easter (Meeus, Jones, Butcher).
    private static LocalDate EasterSunday(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        int correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        int sum = epact + weekday - (7 * correction) + 114;
        return new LocalDate(year, sum / 31, (sum % 31) + 1);
    }
}
