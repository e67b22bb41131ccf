using System.Collections.Concurrent;
using System.Security.Cryptography;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Keeps frozen deliveries of one municipality in a store, beside all else that it has; retention erases them there.</summary>
/// <remarks>A delivery is made in a temporary file that only this process can read and that is gone when the process ends, and then kept in one unit of work:
/// whole or not at all. Pages are read from the store piece by piece. Every byte is checked when this object first opens a delivery. Who reads a delivery while
/// it is erased is told by an <see cref="EndOfStreamException"/>.</remarks>
public sealed class DdasStoreSnapshots : IDdasSnapshots
{
    private readonly IStore _store;
    private readonly MunicipalityCode _municipality;
    private readonly string _folder;
    private readonly ConcurrentDictionary<string, string> _checked = new(StringComparer.Ordinal);

    /// <summary>Uses a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="municipality">The municipality whose deliveries these are.</param>
    /// <param name="temporaryFolder">Where a delivery is made; the folder of the system for temporary files when <c>null</c>.</param>
    public DdasStoreSnapshots(IStore store, MunicipalityCode municipality, string? temporaryFolder = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(municipality);
        (_store, _municipality, _folder) = (store, municipality, temporaryFolder ?? Path.GetTempPath());
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A part of the delivery is of another municipality: what is in a store belongs to one.</exception>
    /// <exception cref="IOException">The temporary file cannot be written.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public async Task<DdasFreezeResult> FreezeAsync(DdasFreezeRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        if (request.Delivery.Municipalities.Any(part => part.Municipality is not null && part.Municipality != _municipality))
        {
            throw new ArgumentException("A delivery in a store is of one municipality, that of the store.", nameof(request));
        }

        string path = Path.Combine(_folder, $"{RandomNumberGenerator.GetHexString(32, lowercase: true)}.part");
        await using FileStream file = OwnFiles.OpenTemporary(path);
        DdasFreezeResult result = DdasFreezer.Freeze(request, file);
        if (result.Snapshot is DdasSnapshotInfo info)
        {
            FaultPoint.Hit("delivery.frozen");
            file.Position = 0;
            await using IUnitOfWork unit = await _store.BeginAsync(_municipality, UnitOfWorkKind.Write, cancellationToken);
            await unit.Deliveries.KeepAsync(info.Id, file, cancellationToken);
            FaultPoint.Hit("delivery.kept.before");
            await unit.CommitAsync(cancellationToken);
            FaultPoint.Hit("delivery.kept.after");
        }

        return result;
    }

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public async Task<IReadOnlyList<DdasSnapshotInfo>> ListAsync(CancellationToken cancellationToken = default)
    {
        List<DdasSnapshotInfo> found = [];
        foreach (StoredDelivery delivery in await DeliveriesAsync(cancellationToken))
        {
            using StoreContent content = new(_store, _municipality, delivery);
            if (DdasSnapshot.Peek(content) is DdasSnapshotInfo info && string.Equals(info.Id, delivery.Id, StringComparison.Ordinal))
            {
                found.Add(info);
            }
        }

        return [.. found.OrderByDescending(i => i.FrozenAt).ThenBy(i => i.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public async Task<DdasSnapshotOpenResult?> OpenAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        StoredDelivery? delivery = (await DeliveriesAsync(cancellationToken)).FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal));
        if (delivery is null)
        {
            return null;
        }

        bool isChecked = _checked.TryGetValue(id, out string? digest) && string.Equals(digest, delivery.Sha256, StringComparison.Ordinal);
        DdasSnapshotOpenResult opened = DdasSnapshot.Open(new StoreContent(_store, _municipality, delivery), id, isChecked);
        if (opened.Snapshot is not null)
        {
            _checked[id] = delivery.Sha256;
        }

        return opened;
    }

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public async Task DeleteAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        await using IUnitOfWork unit = await _store.BeginAsync(_municipality, UnitOfWorkKind.Write, cancellationToken);
        await unit.Deliveries.EraseAsync(id, cancellationToken);
        await unit.CommitAsync(cancellationToken);
        _checked.TryRemove(id, out _);
    }

    private async Task<IReadOnlyList<StoredDelivery>> DeliveriesAsync(CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await _store.BeginAsync(_municipality, UnitOfWorkKind.Read, cancellationToken);
        return await unit.Deliveries.ListAsync(cancellationToken);
    }
}
