namespace Vroegsignalering.Core.Tests.Time;

/// <summary>The terms of the law, day by day, with a table of Easter instead of a computation. Shares nothing with the product.</summary>
internal static class SlowTerms
{
    // Easter Sunday of 2021 to 2100, as month and day: 404 is 4 April.
    private static readonly int[] Easter =
    [
        404, 417, 409, 331, 420, 405, 328, 416, 401, 421,
        413, 328, 417, 409, 325, 413, 405, 425, 410, 401,
        421, 406, 329, 417, 409, 325, 414, 405, 418, 410,
        402, 421, 406, 329, 418, 402, 422, 414, 330, 418,
        410, 326, 415, 406, 329, 411, 403, 422, 414, 330,
        419, 410, 326, 415, 407, 419, 411, 403, 423, 407,
        330, 419, 404, 326, 415, 331, 420, 411, 403, 416,
        408, 330, 412, 404, 424, 415, 331, 420, 412, 328,
    ];

    public static bool IsDayOff(LocalDate day)
    {
        if (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            return true;
        }

        if ((day.Month == 1 && day.Day == 1) || (day.Month == 5 && day.Day == 5) || (day.Month == 12 && day.Day is 25 or 26))
        {
            return true;
        }

        // The 27th, or the 26th when the 27th is a Sunday: then the 26th is a Saturday, and off already.
        if (day.Month == 4 && day.Day == 27)
        {
            return true;
        }

        if (day.Year is < 2021 or > 2100)
        {
            throw new ArgumentOutOfRangeException(nameof(day), "The table does not go that far.");
        }

        int code = Easter[day.Year - 2021];
        LocalDate easter = new(day.Year, code / 100, code % 100);
        return day == easter.PlusDays(-2) || day == easter.PlusDays(1) || day == easter.PlusDays(39) || day == easter.PlusDays(50);
    }

    /// <summary>So many weeks, walked day by day; at least two working days, and the last day is one.</summary>
    public static LocalDate Weeks(LocalDate start, int weeks)
    {
        LocalDate day = start;
        int days = 0, working = 0;
        while (days < 7 * weeks || working < 2 || IsDayOff(day))
        {
            day = day.PlusDays(1);
            days++;
            working += IsDayOff(day) ? 0 : 1;
        }

        return day;
    }

    public static LocalDate WorkingDays(LocalDate start, int count, int step)
    {
        LocalDate day = start;
        while (count > 0)
        {
            day = day.PlusDays(step);
            count -= IsDayOff(day) ? 0 : 1;
        }

        return day;
    }
}
