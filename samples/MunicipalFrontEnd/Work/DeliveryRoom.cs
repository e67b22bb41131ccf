using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Work;

/// <summary>Frozen deliveries to the monitor, in the store of the municipality, with their ledger.</summary>
public sealed class DeliveryRoom(IStore store, MunicipalitySettings settings) : IDisposable
{
    /// <summary>How this software calls itself in a delivery.</summary>
    private const string SupplierCode = "vroegsignalering-front-end";

    private readonly DdasStoreSnapshots _snapshots = new(store, settings.Municipality);
    private readonly DdasStoreLedger _ledger = new(store, settings.Municipality);

    /// <summary>What is kept, the newest first.</summary>
    public Task<IReadOnlyList<DdasSnapshotInfo>> ListAsync(CancellationToken cancellationToken) => _snapshots.ListAsync(cancellationToken);

    /// <summary>Freezes what is stored now about a period, and writes that down.</summary>
    public async Task<DdasFreezeResult> FreezeAsync(ReportingPeriod period, DdasVersion version, Instant at, CancellationToken cancellationToken)
    {
        OpenWork work = await OpenWork.ReadAsync(store, settings, new CaseQuery(), cancellationToken);
        Dictionary<Vroegsignalering.Signals.Signal, Vroegsignalering.Signals.Signal> inCases = [];
        foreach (Vroegsignalering.Signals.Signal signal in work.Cases.SelectMany(c => c.History.Case.Signals))
        {
            inCases.TryAdd(signal with { Status = default }, signal);
        }

        DdasFreezeResult result = await _snapshots.FreezeAsync(
            new DdasFreezeRequest
            {
                Delivery = new DdasDelivery
                {
                    SupplierCode = SupplierCode,
                    Municipalities =
                    [
                        new DdasMunicipalityDelivery
                        {
                            Municipality = settings.Municipality,
                            Organisation = new DdasOrganisation { Name = settings.Name },
                            // A signal in a case has the status that the case gave it.
                            Signals = [.. work.Signals.Select(s => inCases.GetValueOrDefault(s with { Status = default }, s))],
                            Cases = [.. work.Cases.Select(c => c.History.Case)],
                        },
                    ],
                },
                Period = period,
                Version = version,
                At = at,
            },
            cancellationToken);
        if (result.Snapshot is DdasSnapshotInfo info)
        {
            await _ledger.AppendAsync(DdasDeliveryEntry.OfFrozen(info), cancellationToken);
        }

        return result;
    }

    /// <summary>Opens a frozen delivery; <c>null</c> when there is none.</summary>
    public Task<DdasSnapshotOpenResult?> OpenAsync(string id, CancellationToken cancellationToken) => _snapshots.OpenAsync(id, cancellationToken);

    /// <summary>Writes down that a page goes out, before its first byte does.</summary>
    public Task NoteAsync(DdasDeliveryEntry entry, CancellationToken cancellationToken) => _ledger.AppendAsync(entry, cancellationToken);

    /// <summary>The lines of the ledger, checked.</summary>
    public async Task<DdasDeliveryLedgerCheck> LedgerAsync(CancellationToken cancellationToken)
    {
        using MemoryStream lines = new();
        await _ledger.CopyToAsync(lines, cancellationToken);
        lines.Position = 0;
        return DdasDeliveryLedger.Verify(lines, "ledger");
    }

    /// <inheritdoc/>
    public void Dispose() => _ledger.Dispose();
}
