using NodaTime;

namespace Vroegsignalering.Residency;

/// <summary>A date as a register knows it: in full, the year and month, the year, or nothing of it. The default is unknown.</summary>
/// <remarks>Of people born elsewhere the day or month is often unknown in the BRP.</remarks>
public readonly record struct RegisterDate
{
    private RegisterDate(int? year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year; <c>null</c> when nothing is known.</summary>
    public int? Year { get; }

    /// <summary>The month; <c>null</c> when unknown.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; <c>null</c> when unknown.</summary>
    public int? Day { get; }

    /// <summary>A date that is known in full.</summary>
    public static RegisterDate Full(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>A date of which the year is known, and perhaps the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999, or the month not 1 to 12.</exception>
    public static RegisterDate Partial(int year, int? month = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month ?? 1, 1, nameof(month));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month ?? 1, 12, nameof(month));
        return new(year, month, day: null);
    }

    /// <summary>Whether this is that very day. A date that is known in part is never the same day: it agrees with too many.</summary>
    public bool Is(LocalDate? date) => date is LocalDate day && Day is not null && this == Full(day);

    /// <summary>The day; <c>null</c> unless it is known in full and exists.</summary>
    public LocalDate? ToDay() => Year is int year && Month is int month && Day is int day
        && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>How much is known; no value, since a birth date is personal.</summary>
    public override string ToString() => (Year, Month, Day) switch
    {
        (null, _, _) => "unknown date",
        (_, null, _) => "year",
        (_, _, null) => "year and month",
        _ => "full date",
    };
}
