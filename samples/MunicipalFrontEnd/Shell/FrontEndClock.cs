using NodaTime;

namespace MunicipalFrontEnd.Shell;

/// <summary>The day and the moment for the pages.</summary>
/// <param name="clock">The real clock.</param>
/// <param name="day">The day on which the demo stands still, because its data are of that month; <c>null</c> for the real day, as in a real host.</param>
public sealed class FrontEndClock(TimeProvider clock, LocalDate? day)
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>The day in the Netherlands.</summary>
    public LocalDate Today => Now.InZone(Amsterdam).Date;

    /// <summary>The moment: the real time of the day, on the day of the demo.</summary>
    public Instant Now
    {
        get
        {
            Instant real = Instant.FromDateTimeOffset(clock.GetUtcNow());
            return day is LocalDate stands ? (stands + real.InZone(Amsterdam).TimeOfDay).InZoneLeniently(Amsterdam).ToInstant() : real;
        }
    }
}
