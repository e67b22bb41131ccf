using Vroegsignalering.Storage;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>A frozen delivery in a store, read piece by piece. Each piece is a unit of work of its own, so that a slow receiver holds no transaction open.</summary>
internal sealed class StoreContent(IStore store, MunicipalityCode municipality, StoredDelivery delivery) : IDdasSnapshotContent
{
    private const int PieceLength = 1 << 17;

    private readonly Lock _lock = new();
    private long _pieceAt;
    private ReadOnlyMemory<byte> _piece;

    public long Length => delivery.Length;

    // A page is planned by small reads near each other; a query for each would be slow.
    public int Read(long offset, Span<byte> buffer)
    {
        ReadOnlyMemory<byte> piece = PieceAt(offset);
        if (piece.IsEmpty)
        {
            piece = Load(offset, buffer.Length);
        }

        int count = Math.Min(piece.Length, buffer.Length);
        piece.Span[..count].CopyTo(buffer);
        return count;
    }

    public async ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (offset >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        await using IUnitOfWork unit = await store.BeginAsync(municipality, UnitOfWorkKind.Read, cancellationToken);
        return await unit.Deliveries.ReadAsync(delivery.Id, offset, buffer, cancellationToken);
    }

    public void Dispose()
    {
        // Nothing stays open between reads.
    }

    private ReadOnlyMemory<byte> PieceAt(long offset)
    {
        lock (_lock)
        {
            return offset >= _pieceAt && offset < _pieceAt + _piece.Length ? _piece[(int)(offset - _pieceAt)..] : default;
        }
    }

    private ReadOnlyMemory<byte> Load(long offset, int wanted)
    {
        byte[] bytes = new byte[Math.Max(wanted, PieceLength)];
#pragma warning disable MA0045 // Whoever plans a page waits for it; bodies are read asynchronously.
        int count = ReadAsync(offset, bytes).AsTask().GetAwaiter().GetResult();
#pragma warning restore MA0045
        ReadOnlyMemory<byte> piece = bytes.AsMemory(0, count);
        lock (_lock)
        {
            (_pieceAt, _piece) = (offset, piece);
        }

        return piece;
    }
}
