using NodaTime;

namespace Vroegsignalering.Time;

/// <summary>Knows which days are working days (<i>werkdagen</i>): Monday to Friday, not a recognised holiday.</summary>
/// <remarks>The Wgs does not define a working day; this is the usual reading together with Algemene termijnenwet art. 3.</remarks>
public sealed class WorkingDayCalendar
{
    private static readonly LocalDate TableStart = new(2000, 1, 1);
    private static readonly LocalDate TableEnd = new(2100, 12, 31);

    private readonly HashSet<LocalDate> _additional;
    private readonly Lazy<int[]> _workingDaysUpTo;

    /// <summary>Makes a calendar with <see cref="DutchHolidays"/> and more days on which no work counts.</summary>
    /// <param name="additionalHolidays">Days equated with holidays by royal decree (Algemene termijnenwet art. 3 lid 3) or by the host.</param>
    public WorkingDayCalendar(IEnumerable<LocalDate> additionalHolidays)
    {
        ArgumentNullException.ThrowIfNull(additionalHolidays);
        _additional = [.. additionalHolidays];
        _workingDaysUpTo = new Lazy<int[]>(CountUpToEachDay);
    }

    /// <summary>The calendar with the recognised holidays only.</summary>
    public static WorkingDayCalendar Dutch { get; } = new([]);

    /// <summary>Whether a day is a working day.</summary>
    public bool IsWorkingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !DutchHolidays.Contains(day) && !_additional.Contains(day);

    /// <summary>The day itself when it is a working day, otherwise the first one after it.</summary>
    public LocalDate OnOrAfter(LocalDate day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>Counts working days forward, or back when the number is negative; the day itself does not count.</summary>
    /// <param name="day">The day to count from; it need not be a working day.</param>
    /// <param name="workingDays">How many; zero gives the day itself.</param>
    public LocalDate Add(LocalDate day, int workingDays)
    {
        int step = Math.Sign(workingDays);
        if (Add(day, step, Math.Abs(workingDays)) is LocalDate found)
        {
            return found;
        }

        for (int left = Math.Abs(workingDays); left > 0;)
        {
            day = day.PlusDays(step);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The number of working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when
    /// <paramref name="to"/> lies before <paramref name="from"/>.</summary>
    public int Between(LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            return -Between(to, from);
        }

        if (from >= TableStart && to <= TableEnd)
        {
            int[] upTo = _workingDaysUpTo.Value;
            return upTo[Period.DaysBetween(TableStart, to)] - upTo[Period.DaysBetween(TableStart, from)];
        }

        int count = 0;
        for (LocalDate day = from; day < to;)
        {
            day = day.PlusDays(1);
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    // By the table; null when the answer is not in it.
    private LocalDate? Add(LocalDate day, int step, int workingDays)
    {
        if (day < TableStart || day > TableEnd)
        {
            return null;
        }

        int[] upTo = _workingDaysUpTo.Value;
        int start = Period.DaysBetween(TableStart, day);
        int at = start;
        for (int left = workingDays; left > 0;)
        {
            at += step;
            if (at <= 0 || at >= upTo.Length)
            {
                return null;
            }

            left -= upTo[at] - upTo[at - 1];
        }

        return day.PlusDays(at - start);
    }

    private int[] CountUpToEachDay()
    {
        int[] upTo = new int[Period.DaysBetween(TableStart, TableEnd) + 1];
        int count = 0;
        LocalDate day = TableStart;
        for (int i = 0; i < upTo.Length; i++, day = day.PlusDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
            upTo[i] = count;
        }

        return upTo;
    }
}
