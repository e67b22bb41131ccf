using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Traces and counts, named after the package; nothing of a person or a client is in them.</summary>
internal static class DdasTelemetry
{
    private const string Name = "Vroegsignalering.AspNetCore";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    public static Counter<long> Signals { get; } = Meter.CreateCounter<long>("ddas.signals.delivered", "{signal}", "Signals on pages that were handed out.");

    public static Counter<long> Refusals { get; } = Meter.CreateCounter<long>("ddas.requests.refused", "{request}", "Requests that got no delivery, by status.");
}
