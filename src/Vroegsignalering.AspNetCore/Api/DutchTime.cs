using NodaTime;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>The time zone in which a day begins and ends.</summary>
internal static class DutchTime
{
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
}
