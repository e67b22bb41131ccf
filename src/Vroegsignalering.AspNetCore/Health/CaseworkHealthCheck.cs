using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using NodaTime;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.AspNetCore.Hosting;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>What every check has: the municipalities, the bounds and the day. What it says is a sentence that holds numbers and codes only.</summary>
internal abstract class CaseworkHealthCheck(Municipalities municipalities, IOptions<VroegsignaleringOptions> options, TimeProvider time) : IHealthCheck
{
    protected Municipalities Municipalities { get; } = municipalities;

    protected HealthOptions Bounds { get; } = options.Value.Health;

    protected Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    protected LocalDate Today => Now.InZone(DutchTime.Zone).Date;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(Bounds.Timeout);
        try
        {
            return await LookAsync(late.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("Antwoordt niet op tijd.");
        }
#pragma warning disable CA1031 // What an exception says may hold anything, so only its type is told.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return HealthCheckResult.Unhealthy($"Werkt niet: {e.GetType().Name}.");
        }
    }

    protected abstract Task<HealthCheckResult> LookAsync(CancellationToken cancellationToken);
}
