using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Hosting;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>Whether the policy of every municipality is in force today. A policy that is over still ranks, so it is degraded and not unhealthy.</summary>
internal sealed class PolicyHealthCheck(Municipalities municipalities, IOptions<VroegsignaleringOptions> options, TimeProvider time)
    : CaseworkHealthCheck(municipalities, options, time)
{
    protected override Task<HealthCheckResult> LookAsync(CancellationToken cancellationToken)
    {
        string[] over = [.. Municipalities.All.Select(m => m.Settings).Where(s => !s.Policy.Document.IsInForce(Today)).Select(s => s.Municipality.Value)];
        return Task.FromResult(over.Length == 0
            ? HealthCheckResult.Healthy("Elk beleid is van kracht.")
            : HealthCheckResult.Degraded($"Het beleid is vandaag niet van kracht bij: {string.Join(", ", over)}."));
    }
}
