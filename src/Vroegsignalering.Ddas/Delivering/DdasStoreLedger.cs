using NodaTime;
using Vroegsignalering.Ddas.Validation;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>A ledger of deliveries of one municipality in a store: a line each in its journal <see cref="JournalKind.Deliveries"/>, chained to the one before by its digest.</summary>
/// <remarks>The lines are those of <see cref="DdasDeliveryLedgerFile"/>; <see cref="CopyToAsync"/> gives them as such a file, which
/// <see cref="DdasDeliveryLedger.Verify"/> checks. Several processes can write at once: who comes second writes after the first.</remarks>
public sealed class DdasStoreLedger : IDdasDeliveryLedger, IDisposable
{
    private const int MostTries = 50;

    private readonly IStore _store;
    private readonly MunicipalityCode _municipality;
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<(string? Receiver, string Period, DdasVersion Version), (string SnapshotId, Instant At)> _firstPages = [];
    private DdasDeliveryLedgerHead _head = DdasDeliveryLedgerHead.Empty;

    /// <summary>Uses a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="municipality">The municipality whose deliveries these are.</param>
    public DdasStoreLedger(IStore store, MunicipalityCode municipality)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(municipality);
        (_store, _municipality) = (store, municipality);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The ledger was changed; nothing is added to it.</exception>
    /// <exception cref="StoreConflictException">Others wrote at the same moment, 50 times over.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public async Task AppendAsync(DdasDeliveryEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        await _one.WaitAsync(cancellationToken);
        try
        {
            for (int tries = 1; !await TryAppendAsync(entry, isLast: tries == MostTries, cancellationToken); tries++)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(tries * 2, 50)), cancellationToken);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The ledger was changed.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public async Task<string?> FindSnapshotAsync(
        string receiver, ReportingPeriod period, DdasVersion version, Instant since, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        await _one.WaitAsync(cancellationToken);
        try
        {
            await using IUnitOfWork unit = await _store.BeginAsync(_municipality, UnitOfWorkKind.Read, cancellationToken);
            await CatchUpAsync(unit, cancellationToken);
            return _firstPages.TryGetValue((receiver, period.Name, version), out (string SnapshotId, Instant At) last) && last.At >= since
                ? last.SnapshotId
                : null;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Writes all lines as a file of JSON Lines, as <see cref="DdasDeliveryLedger.Verify"/> reads it.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public async Task CopyToAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        await using IUnitOfWork unit = await _store.BeginAsync(_municipality, UnitOfWorkKind.Read, cancellationToken);
        await foreach (JournalEntry line in unit.Journals.ReadAsync(JournalKind.Deliveries, 0, cancellationToken))
        {
            await output.WriteAsync(line.Content ?? default, cancellationToken);
            await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
        }
    }

    /// <summary>Lets go of what guards the ledger; the store stays open.</summary>
    public void Dispose() => _one.Dispose();

    private async Task<bool> TryAppendAsync(DdasDeliveryEntry entry, bool isLast, CancellationToken cancellationToken)
    {
        try
        {
            await using IUnitOfWork unit = await _store.BeginAsync(_municipality, UnitOfWorkKind.Write, cancellationToken);
            await CatchUpAsync(unit, cancellationToken);
            (byte[] line, _) = DdasDeliveryLine.Write(entry, _head);
            JournalLine written = new() { Content = line.AsMemory(0, line.Length - 1), On = Days.Of(entry.At)!.Value };
            await unit.Journals.AppendAsync(JournalKind.Deliveries, [written], after: _head.Entries, cancellationToken);
            FaultPoint.Hit("delivery.ledger.before");
            await unit.CommitAsync(cancellationToken);
            FaultPoint.Hit("delivery.ledger.after");
            return true;
        }
        catch (StoreConflictException e) when (e.What == StoreConflict.Journal && !isLast)
        {
            return false;
        }
    }

    // What was written is only known after it is read: whether a commit held that was broken off is not known.
    private async Task CatchUpAsync(IUnitOfWork unit, CancellationToken cancellationToken)
    {
        if (await unit.Journals.LastNumberAsync(JournalKind.Deliveries, cancellationToken) < _head.Entries)
        {
            throw new InvalidDataException("The ledger of deliveries in the store became shorter.");
        }

        await foreach (JournalEntry line in unit.Journals.ReadAsync(JournalKind.Deliveries, _head.Entries, cancellationToken))
        {
            ReadOnlyMemory<byte> content = line.Content ?? default;
            DdasDeliveryLedgerHead? next = DdasDeliveryLine.Follow(content.Span, _head);
            if (next is null || line.Number != next.Entries || DdasDeliveryLine.Read(content) is not var (number, entry) || number != next.Entries)
            {
                throw new InvalidDataException("A line of the ledger of deliveries in the store was changed.");
            }

            _head = next;
            if (entry is { Kind: DdasDeliveryKind.Page, Page: 1 })
            {
                _firstPages[(entry.Receiver, entry.Period.Name, entry.Version)] = (entry.SnapshotId, entry.At);
            }
        }
    }
}
