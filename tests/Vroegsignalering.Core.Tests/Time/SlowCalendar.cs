namespace Vroegsignalering.Core.Tests.Time;

/// <summary>Working days and terms the slow way, day by day, in the words of the law.</summary>
internal static class SlowCalendar
{
    public static bool IsWorkingDay(LocalDate day)
    {
        LocalDate easter = Easter.Gauss(day.Year);
        LocalDate kingsDay = new(day.Year, 4, day.Year >= 2014 ? 27 : 30);
        bool weekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        bool holiday = (day.Month, day.Day) is (1, 1) or (5, 5) or (12, 25) or (12, 26)
            || day == easter.PlusDays(-2) || day == easter.PlusDays(1) || day == easter.PlusDays(39) || day == easter.PlusDays(50)
            || day == (kingsDay.DayOfWeek == IsoDayOfWeek.Sunday ? kingsDay.PlusDays(-1) : kingsDay);
        return !weekend && !holiday;
    }

    public static int WorkingDaysAfterUpTo(LocalDate from, LocalDate to) =>
        Enumerable.Range(1, Math.Max(0, Period.DaysBetween(from, to))).Count(i => IsWorkingDay(from.PlusDays(i)));

    /// <summary>The working day on which so many working days have gone by.</summary>
    public static LocalDate NthWorkingDayAfter(LocalDate day, int count)
    {
        LocalDate end = day;
        while (WorkingDaysAfterUpTo(day, end) < count)
        {
            end = end.PlusDays(1);
        }

        return end;
    }

    /// <summary>Algemene termijnenwet: art. 2, at least two days in the term are no weekend or holiday; art. 1, nor is its last day.</summary>
    public static LocalDate Extended(LocalDate start, LocalDate lastDay)
    {
        bool threeDaysOrMore = Period.DaysBetween(start, lastDay) >= 3;
        while ((threeDaysOrMore && WorkingDaysAfterUpTo(start, lastDay) < 2) || !IsWorkingDay(lastDay))
        {
            lastDay = lastDay.PlusDays(1);
        }

        return lastDay;
    }
}
