using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Vroegsignalering.AspNetCore.Telemetry;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>Logs, traces and counts tell how it goes and nothing of anybody.</summary>
public sealed class SecrecyOfWorkTests
{
    private static readonly string[] Secrets = [WorkHost.Canary, "Vlinderstruik", "999990019", "1980-02-03", "mw-", "1234AB", "energie.csv"];

    [Fact]
    public async Task A_month_of_work_leaves_nothing_of_a_resident_or_a_worker_in_logs_traces_and_counts()
    {
        ConcurrentQueue<string> told = new();
        using ActivityListener traces = new()
        {
            ShouldListenTo = source => source.Name == HostTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => told.Enqueue($"trace {activity.DisplayName} {string.Join(' ', activity.TagObjects.Select(t => $"{t.Key}={t.Value}"))}"),
        };
        ActivitySource.AddActivityListener(traces);
        using MeterListener counts = new();
        counts.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == HostTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        counts.SetMeasurementEventCallback<long>((i, value, tags, _) => told.Enqueue($"{i.Name} {value.ToString(CultureInfo.InvariantCulture)} {Text(tags)}"));
        counts.SetMeasurementEventCallback<double>((i, _, tags, _) => told.Enqueue($"{i.Name} {Text(tags)}"));
        counts.Start();
        await using WorkHost host = await WorkHost.StartAsync();

        await host.RunMonthAsync();
        string caseId = await host.FirstCaseAsync();
        string one = $"/gemeenten/{WorkHost.Own}/zaken/{caseId}";
        await host.SendAsync("GET", one, "caseworker");
        await host.SendAsync("POST", $"{one}/contactpogingen", "caseworker", """{"datum":"2026-11-04","kanaal":"telefoon","bereikt":true}""", "\"1\"");
        await host.SendAsync("POST", $"{one}/contactpogingen", "caseworker", """{"datum":"2026-11-04","kanaal":"telefoon","bereikt":true}""", "\"1\"");
        await host.SendAsync("GET", "/gezondheid", "administrator");

        string[] own = [.. host.Logs.Lines.Where(line => line.Split(' ')[1].StartsWith("Vroegsignalering", StringComparison.Ordinal)).Select(line => line.Split(" SpanId:")[0])];
        Assert.NotEmpty(own);
        Assert.All(own.Concat(told), line => Assert.All(Secrets.Append(caseId), secret => Assert.DoesNotContain(secret, line, StringComparison.Ordinal)));
        Assert.All(
            (string[])["vroeg.requests", "vroeg.events.registered", "vroeg.conflicts", "vroeg.findings", "vroeg.run.steps", "vroeg.run.duration", "vroeg.outbox.age", "trace run", "trace api zaakOpenen"],
            name => Assert.Contains(told, line => line.StartsWith(name, StringComparison.Ordinal)));
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));
}
