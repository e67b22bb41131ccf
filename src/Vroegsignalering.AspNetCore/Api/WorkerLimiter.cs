using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Hosting;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>Lets a worker send so many requests in a minute, so that nobody reads the whole store with a script.</summary>
internal sealed class WorkerLimiter(IOptions<VroegsignaleringOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(code =>
        RateLimitPartition.GetFixedWindowLimiter(code, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.Value.RequestsPerMinute,
            Window = TimeSpan.FromMinutes(1),
        }));

    public bool Lets(string code)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(code);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
