using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>Whether the store answers and has the schema that this software was made for.</summary>
internal sealed class StoreHealthCheck(Municipalities municipalities, IOptions<VroegsignaleringOptions> options, TimeProvider time)
    : CaseworkHealthCheck(municipalities, options, time)
{
    protected override async Task<HealthCheckResult> LookAsync(CancellationToken cancellationToken)
    {
        StoreStatus status = await Municipalities.Store.CheckAsync(cancellationToken);
        return status.IsUpToDate
            ? HealthCheckResult.Healthy(string.Create(CultureInfo.InvariantCulture, $"De opslag antwoordt, met schema {status.SchemaVersion}."))
            : HealthCheckResult.Unhealthy(string.Create(
                CultureInfo.InvariantCulture, $"De opslag heeft schema {status.SchemaVersion}; nodig is {status.ExpectedVersion}."));
    }
}
