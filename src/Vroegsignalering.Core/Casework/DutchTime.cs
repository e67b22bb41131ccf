using NodaTime;

namespace Vroegsignalering.Casework;

/// <summary>Days and moments in the Netherlands.</summary>
internal static class DutchTime
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>The day on which a moment falls.</summary>
    public static LocalDate DayOf(Instant moment) => moment.InZone(Netherlands).Date;

    /// <summary>The moment at which a day begins.</summary>
    public static Instant StartOf(LocalDate day) => Netherlands.AtStartOfDay(day).ToInstant();
}
