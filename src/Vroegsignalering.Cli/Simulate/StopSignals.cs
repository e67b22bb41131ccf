using System.Runtime.InteropServices;

namespace Vroegsignalering.Cli.Simulate;

/// <summary>Hears Ctrl+C, and the signal with which a cluster ends a task, and lets the work end by itself.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _heard;

    public StopSignals() => _heard = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];

    /// <summary>Is cancelled when one was heard.</summary>
    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Array.ForEach(_heard, one => one.Dispose());
        _source.Dispose();
    }

    // Who asks twice does not want to wait: the second time the process ends at once, and what was written is still good.
    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
