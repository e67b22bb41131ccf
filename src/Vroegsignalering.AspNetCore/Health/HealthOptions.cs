using NodaTime;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>From when something is degraded (somebody should look) and unhealthy (it does not work). All numbers are choices of this product.</summary>
public sealed class HealthOptions
{
    /// <summary>The age of the oldest message in the outbox from which it is degraded; an hour by default.</summary>
    public TimeSpan OutboxDegraded { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The age of the oldest message in the outbox from which it is unhealthy; a day by default.</summary>
    public TimeSpan OutboxUnhealthy { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long before a certificate ends it is degraded; 30 days by default. When it has ended it is unhealthy.</summary>
    public TimeSpan CertificateDegraded { get; set; } = TimeSpan.FromDays(30);

    /// <summary>The last day for which somebody looked whether a royal decree adds holidays (Algemene termijnenwet art. 3 lid 3); <c>null</c>, the default,
    /// when the calendar has those of the law only: these are computed, and known until the end of 2100.</summary>
    public LocalDate? HolidaysKnownUntil { get; set; }

    /// <summary>How many days ahead the working days have to be known, or else it is degraded; 180 by default.</summary>
    public int CalendarDegradedDays { get; set; } = 180;

    /// <summary>How many days ahead the working days have to be known, or else it is unhealthy: 35 by default, a little over the four weeks of the law.</summary>
    public int CalendarUnhealthyDays { get; set; } = 35;

    /// <summary>Looks whether the residency register can be reached, without asking about a person; <c>null</c>, the default, when nobody can: then only
    /// whether there is a register is told.</summary>
    public Func<CancellationToken, Task<bool>>? RegisterAnswers { get; set; }

    /// <summary>How long a check of something outside may take before it is unhealthy; 5 seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);
}
