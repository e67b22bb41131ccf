using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Finds the frozen delivery that answers a request, and freezes one when the newest is too old.</summary>
/// <remarks>The API knows no token for a pull that goes on. So a first page comes from the newest frozen delivery of the period, made anew when it is older than
/// <see cref="DdasEndpointOptions.FreezeEvery"/>; further pages come from the one whose first page the same client got last, for the time of
/// <see cref="DdasEndpointOptions.PullWindow"/>. The ledger knows which that was, also after a restart.</remarks>
internal sealed class DdasDeliveryDesk(
    IDdasSnapshots snapshots, IDdasDeliveryLedger ledger, IDdasSource? source, DdasEndpointOptions options, DdasPeriods clock, IHostApplicationLifetime host,
    ILogger logger) : IDisposable
{
    private readonly SemaphoreSlim _freezing = new(1, 1);

    public void Dispose() => _freezing.Dispose();

    /// <summary>Deletes what was kept long enough, now and every hour: statistics come once a quarter, and deliveries may not lie on the disk till then.</summary>
    public void KeepClean(TimeProvider time)
    {
        if (source is not null)
        {
            ITimer timer = time.CreateTimer(_ => _ = CleanAsync(host.ApplicationStopping), state: null, TimeSpan.Zero, TimeSpan.FromHours(1));
            host.ApplicationStopping.Register(timer.Dispose);
        }
    }

    public async Task<(DdasSnapshot? Snapshot, DdasRefusal? Refusal)> FindAsync(
        ReportingPeriod period, int page, string receiver, CancellationToken cancellationToken)
    {
        Instant now = clock.Now;
        if (page > 1)
        {
            string? begun = await ledger.FindSnapshotAsync(receiver, period, options.Version, now - Duration.FromTimeSpan(options.PullWindow), cancellationToken);
            if (begun is not null && await OpenAsync(begun, cancellationToken) is DdasSnapshot same)
            {
                return (same, null);
            }
        }

        if (await NewestAsync(period, now, cancellationToken) is DdasSnapshot newest)
        {
            return (newest, null);
        }

        if (source is null)
        {
            return (null, DdasRefusal.NotProcessable(DdasRequestDiagnostics.PeriodNotAvailable));
        }

        await _freezing.WaitAsync(cancellationToken);
        try
        {
            // Who waited finds what another just froze. Who asked may go away; the freezing goes on for the next.
            return await NewestAsync(period, now, cancellationToken) is DdasSnapshot justFrozen
                ? (justFrozen, null)
                : await FreezeAsync(source, period, now, host.ApplicationStopping);
        }
        finally
        {
            _freezing.Release();
        }
    }

    private async Task<DdasSnapshot?> NewestAsync(ReportingPeriod period, Instant now, CancellationToken cancellationToken)
    {
        Duration oldest = Duration.FromTimeSpan(options.FreezeEvery);
        foreach (DdasSnapshotInfo info in await snapshots.ListAsync(cancellationToken))
        {
            bool isFresh = DdasPeriods.IsOver(info.Period, info.FrozenAt) && (source is null || now - info.FrozenAt < oldest);
            if (isFresh && info.Period == period && info.Version == options.Version && await OpenAsync(info.Id, cancellationToken) is DdasSnapshot snapshot)
            {
                return snapshot;
            }
        }

        return null;
    }

    private async Task<DdasSnapshot?> OpenAsync(string id, CancellationToken cancellationToken)
    {
        DdasSnapshotOpenResult? opened = await snapshots.OpenAsync(id, cancellationToken);
        if (opened?.Refusal is Diagnostic refusal)
        {
            DdasLog.SnapshotRefused(logger, id, refusal.Code.Id);
        }

        return opened?.Snapshot;
    }

    private async Task<(DdasSnapshot? Snapshot, DdasRefusal? Refusal)> FreezeAsync(
        IDdasSource from, ReportingPeriod period, Instant now, CancellationToken cancellationToken)
    {
        IReadOnlyList<DdasSnapshotInfo> kept = await snapshots.ListAsync(cancellationToken);
        if (kept.Count(s => now - s.FrozenAt < Duration.FromDays(1)) >= options.FreezesPerDay)
        {
            DdasRequestError tooMany = new(DdasRequestDiagnostics.TooManyPeriods);
            return (null, new DdasRefusal(StatusCodes.Status429TooManyRequests, [tooMany], TimeSpan.FromDays(1)));
        }

        if (await ReadAsync(from, period, cancellationToken) is not DdasDelivery delivery)
        {
            return (null, DdasRefusal.Unavailable);
        }

        DdasFreezeResult result = await snapshots.FreezeAsync(
            new DdasFreezeRequest { Delivery = delivery, Period = period, Version = options.Version, At = now }, cancellationToken);
        if (result.Snapshot is not DdasSnapshotInfo info)
        {
            DdasLog.NotFrozen(logger, string.Join(' ', result.Diagnostics.Select(d => d.Code.Id)));
            return (null, DdasRefusal.Unavailable);
        }

        DdasLog.Froze(logger, info.Id, info.Signals, info.Cases, result.WithoutDay, result.Written?.Diagnostics.Count ?? 0);
        await ledger.AppendAsync(DdasDeliveryEntry.OfFrozen(info), cancellationToken);
        await CleanAsync(cancellationToken);
        return await OpenAsync(info.Id, cancellationToken) is DdasSnapshot snapshot ? (snapshot, null) : (null, DdasRefusal.Unavailable);
    }

    private async Task CleanAsync(CancellationToken cancellationToken)
    {
        try
        {
            Instant oldest = clock.Now - Duration.FromTimeSpan(options.KeepSnapshots);
            foreach (DdasSnapshotInfo old in (await snapshots.ListAsync(cancellationToken)).Where(s => s.FrozenAt < oldest))
            {
                await snapshots.DeleteAsync(old.Id, cancellationToken);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            DdasLog.StoreFailed(logger, e.GetType().Name);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    // Whatever goes wrong in the host's own store is told as that, and its message, which may hold anything, to nobody.
    private async Task<DdasDelivery?> ReadAsync(IDdasSource from, ReportingPeriod period, CancellationToken cancellationToken)
    {
        try
        {
            return await from.ReadAsync(period, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            DdasLog.SourceUnavailable(logger, (e.InnerException ?? e).GetType().Name);
            return null;
        }
    }
}
