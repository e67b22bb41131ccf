using NodaTime;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Runs;

/// <summary>A run of a municipality in this process. Safe for use by the request that looks and the service that works.</summary>
internal sealed class RunItem(MunicipalityDesks desks, string name, LocalDate on) : IProgress<MonthlyRunProgress>, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private volatile MonthlyRunProgress? _progress;
    private volatile MonthlyRunReport? _report;
    private int _state = (int)RunState.Waiting;

    public MunicipalityDesks Desks => desks;

    public string Name => name;

    public LocalDate On => on;

    public CancellationToken Stopped => _stop.Token;

    public MonthlyRunProgress? Progress => _progress;

    public MonthlyRunReport? Outcome => _report;

    public RunState State
    {
        get => (RunState)Volatile.Read(ref _state);
        set => Volatile.Write(ref _state, (int)value);
    }

    public bool IsActive => State is RunState.Waiting or RunState.Running;

    public void Report(MonthlyRunProgress value) => _progress = value;

    public void End(MonthlyRunReport report)
    {
        _report = report;
        State = RunState.Done;
    }

    public void Stop()
    {
        State = RunState.Stopped;
        _stop.Cancel();
    }

    public void Dispose() => _stop.Dispose();
}
