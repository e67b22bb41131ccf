using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using NodaTime;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.AspNetCore.Telemetry;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>How old the oldest message is that waits for a partner or for the log of data processing.</summary>
internal sealed class OutboxHealthCheck(Municipalities municipalities, IOptions<VroegsignaleringOptions> options, TimeProvider time)
    : CaseworkHealthCheck(municipalities, options, time)
{
    private static readonly OutboxKind[] Kinds = [OutboxKind.Feedback, OutboxKind.ProcessingLog];

    protected override async Task<HealthCheckResult> LookAsync(CancellationToken cancellationToken)
    {
        long waiting = 0;
        Duration oldest = Duration.Zero;
        foreach (MunicipalityDesks desks in Municipalities.All)
        {
            await using IUnitOfWork unit = await Municipalities.Store.BeginAsync(desks.Settings.Municipality, UnitOfWorkKind.Read, cancellationToken);
            foreach (OutboxKind kind in Kinds)
            {
                OutboxBacklog backlog = await unit.Outbox.BacklogAsync(kind, cancellationToken);
                Duration age = backlog.OldestAt is Instant at ? Duration.Max(Duration.Zero, Now - at) : Duration.Zero;
                HostTelemetry.OutboxAge.Record(age.TotalSeconds, new KeyValuePair<string, object?>("kind", kind.ToString()));
                waiting += backlog.Waiting;
                oldest = Duration.Max(oldest, age);
            }
        }

        string text = string.Create(CultureInfo.InvariantCulture, $"Er wachten {waiting} berichten, het oudste {Math.Floor(oldest.TotalMinutes)} minuten.");
        return oldest >= Duration.FromTimeSpan(Bounds.OutboxUnhealthy) ? HealthCheckResult.Unhealthy(text)
            : oldest >= Duration.FromTimeSpan(Bounds.OutboxDegraded) ? HealthCheckResult.Degraded(text)
            : HealthCheckResult.Healthy(text);
    }
}
