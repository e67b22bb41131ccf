using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using NodaTime;
using Vroegsignalering.AspNetCore.Hosting;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>How far ahead the working days are known: the terms of the law are counted in them.</summary>
internal sealed class CalendarHealthCheck(Municipalities municipalities, IOptions<VroegsignaleringOptions> options, TimeProvider time)
    : CaseworkHealthCheck(municipalities, options, time)
{
    private static readonly LocalDate EndOfTable = new(2100, 12, 31);

    protected override Task<HealthCheckResult> LookAsync(CancellationToken cancellationToken)
    {
        int days = Period.DaysBetween(Today, Bounds.HolidaysKnownUntil ?? EndOfTable);
        string text = string.Create(CultureInfo.InvariantCulture, $"De werkdagen zijn nog {days} dagen vooruit bekend.");
        return Task.FromResult(days < Bounds.CalendarUnhealthyDays ? HealthCheckResult.Unhealthy(text)
            : days < Bounds.CalendarDegradedDays ? HealthCheckResult.Degraded(text)
            : HealthCheckResult.Healthy(text));
    }
}
