using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.AspNetCore.Telemetry;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Runs;

/// <summary>Works on runs, one at a time. What was not finished when the host stopped goes on when it starts.</summary>
internal sealed class RunService(RunQueue queue, Municipalities municipalities, TimeProvider time, ILogger<RunService> logger) : BackgroundService
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await GoOnAsync(stoppingToken);
            await foreach (RunItem item in queue.ReadAsync(stoppingToken))
            {
                await WorkAsync(item, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what was not done goes on when it starts.
        }
    }

    private async Task GoOnAsync(CancellationToken stoppingToken)
    {
        foreach (MunicipalityDesks desks in municipalities.All)
        {
            try
            {
                foreach ((string run, LocalDate on, RunState state) in await RunNotes.ReadAsync(municipalities.Store, desks.Settings.Municipality, stoppingToken))
                {
                    if (state == RunState.Waiting)
                    {
                        queue.Add(new RunItem(desks, run, on));
                    }
                }
            }
            catch (StoreUnavailableException e)
            {
                HostLog.StoreUnavailable(logger, e.GetType().Name);
            }
        }
    }

    private async Task WorkAsync(RunItem item, CancellationToken stoppingToken)
    {
        if (item.State != RunState.Waiting)
        {
            return;
        }

        string municipality = item.Desks.Settings.Municipality.Value;
        long begun = time.GetTimestamp();
        using Activity? activity = HostTelemetry.Source.StartActivity("run");
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, item.Stopped);
        HostLog.RunBegins(logger, item.Name, municipality);
        item.State = RunState.Running;
        try
        {
            MonthlyRunReport report = await item.Desks.Run.RunAsync(item.Name, item.On, Now, new CountingProgress(item), either.Token);
            if (report.State == MonthlyRunState.HeldByOther)
            {
                item.State = RunState.Waiting;
                _ = TryAgainAsync(item, stoppingToken);
                return;
            }

            await RunNotes.DoneAsync(municipalities.Store, item.Desks.Settings.Municipality, item.Name, Now, stoppingToken);
            item.End(report);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            item.State = item.Stopped.IsCancellationRequested ? RunState.Stopped : RunState.Waiting;
        }
#pragma warning disable CA1031 // One run that fails does not stop the others; its message may hold anything and is not logged.
        catch (Exception e)
#pragma warning restore CA1031
        {
            item.State = RunState.Failed;
            HostLog.RunFailed(logger, item.Name, municipality, e.GetType().Name);
        }

        HostTelemetry.RunSeconds.Record(time.GetElapsedTime(begun).TotalSeconds, new KeyValuePair<string, object?>("state", item.State.ToString()));
        HostLog.RunEnded(logger, item.Name, municipality, item.State.ToString());
    }

    private async Task TryAgainAsync(RunItem item, CancellationToken stoppingToken)
    {
        await Task.Delay(TryAgainAfter, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stoppingToken.IsCancellationRequested && item.State == RunState.Waiting && !queue.Again(item))
        {
            item.State = RunState.Failed;
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Counts a step when the next begins.</summary>
    private sealed class CountingProgress(RunItem item) : IProgress<MonthlyRunProgress>
    {
        public void Report(MonthlyRunProgress value)
        {
            if (item.Progress?.Step != value.Step)
            {
                HostTelemetry.Steps.Add(1, new KeyValuePair<string, object?>("step", value.Step));
            }

            item.Report(value);
        }
    }
}
