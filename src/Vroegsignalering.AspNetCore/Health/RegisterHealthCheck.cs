using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Hosting;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>Whether the residency register can be reached. Nobody is looked up for it: a question about a person needs a purpose (Wgs art. 8c).</summary>
internal sealed class RegisterHealthCheck(Municipalities municipalities, IOptions<VroegsignaleringOptions> options, TimeProvider time)
    : CaseworkHealthCheck(municipalities, options, time)
{
    protected override async Task<HealthCheckResult> LookAsync(CancellationToken cancellationToken)
    {
        if (Municipalities.All.All(m => m.Settings.Register is null))
        {
            return HealthCheckResult.Healthy("Er is geen register ingesteld.");
        }

        if (Bounds.RegisterAnswers is not Func<CancellationToken, Task<bool>> answers)
        {
            return HealthCheckResult.Healthy("Er is een register ingesteld. Of het antwoordt, is niet gevraagd.");
        }

        // Runs go on without it and ask people, so it is degraded and not unhealthy.
        return await answers(cancellationToken)
            ? HealthCheckResult.Healthy("Het register antwoordt.")
            : HealthCheckResult.Degraded("Het register antwoordt niet.");
    }
}
