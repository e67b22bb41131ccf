using System.Collections.Concurrent;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Keeps frozen deliveries in memory: for tests and trials, because pages of before a restart are gone after it.</summary>
public sealed class DdasSnapshotMemory : IDdasSnapshots
{
    private readonly ConcurrentDictionary<string, (DdasSnapshotInfo Info, ReadOnlyMemory<byte> Bytes)> _snapshots = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<DdasFreezeResult> FreezeAsync(DdasFreezeRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using MemoryStream stream = new();
        DdasFreezeResult result = DdasFreezer.Freeze(request, stream);
        if (result.Snapshot is DdasSnapshotInfo info)
        {
            _snapshots[info.Id] = (info, stream.GetBuffer().AsMemory(0, (int)stream.Length));
        }

        return Task.FromResult(result);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DdasSnapshotInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<DdasSnapshotInfo>>(
            [.. _snapshots.Values.Select(s => s.Info).OrderByDescending(i => i.FrozenAt).ThenBy(i => i.Id, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public Task<DdasSnapshotOpenResult?> OpenAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult(
        _snapshots.TryGetValue(id, out (DdasSnapshotInfo Info, ReadOnlyMemory<byte> Bytes) found)
            ? DdasSnapshot.Open(new MemoryContent(found.Bytes), id)
            : null);

    /// <inheritdoc/>
    public Task DeleteAsync(string id, CancellationToken cancellationToken = default)
    {
        _snapshots.TryRemove(id, out _);
        return Task.CompletedTask;
    }
}
