using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Vroegsignalering.AspNetCore.Telemetry;

/// <summary>Traces and counts, named after the package. Nothing of a person, a case or a worker is in them.</summary>
internal static class HostTelemetry
{
    public const string Name = "Vroegsignalering.AspNetCore";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    public static Counter<long> Requests { get; } = Meter.CreateCounter<long>("vroeg.requests", "{request}", "Requests on the worklist API, by route and status.");

    public static Counter<long> Events { get; } = Meter.CreateCounter<long>("vroeg.events.registered", "{event}", "Events that were registered in cases, by kind.");

    public static Counter<long> Conflicts { get; } =
        Meter.CreateCounter<long>("vroeg.conflicts", "{conflict}", "Changes that were refused because a colleague was first, by what they were about.");

    public static Counter<long> Findings { get; } = Meter.CreateCounter<long>("vroeg.findings", "{finding}", "Findings about files that were taken in, by code.");

    public static Counter<long> Steps { get; } = Meter.CreateCounter<long>("vroeg.run.steps", "{step}", "Steps of runs that were done, by step.");

    public static Counter<long> Sent { get; } = Meter.CreateCounter<long>("vroeg.outbox.sent", "{message}", "Messages of the outbox, by kind and whether the receiver has them.");

    public static Histogram<double> RunSeconds { get; } = Meter.CreateHistogram<double>("vroeg.run.duration", "s", "How long runs took, by how they ended.");

    public static Histogram<double> OutboxAge { get; } =
        Meter.CreateHistogram<double>("vroeg.outbox.age", "s", "The age of the oldest message that waits, by kind, each time that the health is looked at.");
}
