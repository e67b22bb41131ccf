using NodaTime;

namespace Vroegsignalering.Ddas.Validation;

/// <summary>Days as the checks need them.</summary>
internal static class Days
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>The first day that the reader accepts.</summary>
    public static LocalDate First { get; } = new(DdasDates.EarliestYear, 1, 1);

    /// <summary>The day in the Netherlands.</summary>
    public static LocalDate? Of(Instant? moment) => moment?.InZone(Netherlands).Date;
}
