using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Work;

/// <summary>The monthly run in the background: one at a time, with progress, to be cancelled, and going on where it was when it is started again.</summary>
public sealed partial class MonthRunner(MonthlyRun work, IHostApplicationLifetime host, ILogger<MonthRunner> log) : IDisposable
{
    private readonly Lock _lock = new();
    private CancellationTokenSource? _cancel;
    private Task _running = Task.CompletedTask;

    /// <summary>The run that was started last; <c>null</c> when none was since the host started.</summary>
    public string? Name { get; private set; }

    /// <summary>How far it is; <c>null</c> when nothing was told yet.</summary>
    public MonthlyRunProgress? Progress { get; private set; }

    /// <summary>What came of it; <c>null</c> while it works, and when it was cancelled or failed.</summary>
    public MonthlyRunReport? Report { get; private set; }

    /// <summary>Whether it was cancelled.</summary>
    public bool IsCancelled { get; private set; }

    /// <summary>Whether it stopped because of a fault; the log of the host tells which.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether it works.</summary>
    public bool IsRunning => !_running.IsCompleted;

    /// <summary>Starts a run, unless one works.</summary>
    /// <returns>Whether it was started.</returns>
    public bool Start(string run, LocalDate on, Worker by, Instant now)
    {
        lock (_lock)
        {
            if (IsRunning)
            {
                return false;
            }

            _cancel?.Dispose();
            _cancel = CancellationTokenSource.CreateLinkedTokenSource(host.ApplicationStopping);
            (Name, Progress, Report, IsCancelled, HasFailed) = (run, null, null, false, false);
            CancellationToken cancellationToken = _cancel.Token;
            _running = Task.Run(() => WorkAsync(run, on, by, now, cancellationToken), CancellationToken.None);
            return true;
        }
    }

    /// <summary>Ends the run early; what is done of it stays done.</summary>
    public void Cancel()
    {
        lock (_lock)
        {
            _cancel?.Cancel();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _cancel?.Dispose();

    private async Task WorkAsync(string run, LocalDate on, Worker by, Instant now, CancellationToken cancellationToken)
    {
        try
        {
            Report = await work.RunAsync(run, on, by, now, new Listener(this), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            IsCancelled = true;
        }
        catch (Exception e) when (e is StoreConflictException or StoreUnavailableException or ArgumentException)
        {
            HasFailed = true;
            LogFailed(log, run, e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Run {Run} stopped: {Fault}")]
    private static partial void LogFailed(ILogger log, string run, string fault);

    private sealed class Listener(MonthRunner runner) : IProgress<MonthlyRunProgress>
    {
        public void Report(MonthlyRunProgress value) => runner.Progress = value;
    }
}
