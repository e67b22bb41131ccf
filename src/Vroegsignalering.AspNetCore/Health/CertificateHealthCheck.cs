using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Ddas;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>When the certificate ends with which deliveries to DDAS are signed.</summary>
internal sealed class CertificateHealthCheck(
    Municipalities municipalities, IOptions<VroegsignaleringOptions> options, TimeProvider time, IServiceProvider services)
    : CaseworkHealthCheck(municipalities, options, time)
{
    protected override Task<HealthCheckResult> LookAsync(CancellationToken cancellationToken)
    {
        PayloadSigner? signer = services.GetService<IOptions<DdasEndpointOptions>>()?.Value.Signer ?? services.GetService<PayloadSigner>();
        return Task.FromResult(signer is null ? HealthCheckResult.Healthy("Er wordt niet ondertekend.") : Of(signer.CertificatesEndAt - Now.ToDateTimeOffset()));
    }

    private HealthCheckResult Of(TimeSpan left)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"Het certificaat is nog {Math.Floor(left.TotalDays)} dagen geldig.");
        return left <= TimeSpan.Zero ? HealthCheckResult.Unhealthy("Het certificaat is verlopen.")
            : left < Bounds.CertificateDegraded ? HealthCheckResult.Degraded(text)
            : HealthCheckResult.Healthy(text);
    }
}
