using NodaTime;

namespace MunicipalFrontEnd.Work;

/// <summary>The moment and the day in the Netherlands, by the clock of the host.</summary>
public static class Today
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>The moment.</summary>
    public static Instant Now(this TimeProvider clock) => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>The day in the Netherlands.</summary>
    public static LocalDate Day(this TimeProvider clock) => clock.Now().InZone(Netherlands).Date;
}
