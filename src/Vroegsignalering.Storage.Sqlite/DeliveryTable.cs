using System.Buffers;
using System.Security.Cryptography;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Frozen deliveries, in pieces.</summary>
internal sealed class DeliveryTable(SqliteUnitOfWork unit) : IDeliveryStore
{
    // The schema says so too.
    private const int PieceSize = 65_536;

    private const int LongestId = 120;

    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

    public async Task KeepAsync(string id, Stream content, CancellationToken cancellationToken = default)
    {
        Demand(id);
        ArgumentNullException.ThrowIfNull(content);
        cancellationToken.ThrowIfCancellationRequested();
        StoredDelivery? known = unit.Write(_ => Find(id));
        try
        {
            using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            byte[] piece = new byte[PieceSize];
            long length = 0;
            if (known is null)
            {
                unit.Write(session => Begin(session, id));
            }

            for (int number = 0, read; (read = await content.ReadAtLeastAsync(piece, PieceSize, throwOnEndOfStream: false, cancellationToken)) > 0; number++)
            {
                hash.AppendData(piece.AsSpan(0, read));
                length += read;
                if (known is null)
                {
                    unit.Write(session => Add(session, id, number, piece.AsSpan(0, read)));
                }
            }

            string sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            if (known is null)
            {
                unit.Write(session => End(session, new StoredDelivery(id, length, sha256)));
            }
            else if (known.Length != length || known.Sha256 != sha256)
            {
                throw new StoreConflictException(StoreConflict.Delivery);
            }
        }
        catch
        {
            unit.Fail();
            throw;
        }
    }

    public Task<IReadOnlyList<StoredDelivery>> ListAsync(CancellationToken cancellationToken = default) => unit.ReadAsync<IReadOnlyList<StoredDelivery>>(
        _ =>
        {
            List<StoredDelivery> deliveries = [];
            using Statement read = unit.Use("SELECT id, length, sha256 FROM delivery WHERE municipality = ? ORDER BY id");
            while (read.Step())
            {
                deliveries.Add(new StoredDelivery(read.Text(0), read.Long(1), read.Text(2)));
            }

            return deliveries;
        },
        cancellationToken);

    public Task<int> ReadAsync(string id, long offset, Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Demand(id);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        return unit.ReadAsync(_ => Read(id, offset, buffer.Span), cancellationToken);
    }

    public Task EraseAsync(string id, CancellationToken cancellationToken = default)
    {
        Demand(id);
        return unit.WriteAsync(
            session =>
            {
                using Statement pieces = session.Use("DELETE FROM delivery_piece WHERE municipality = ? AND delivery_id = ?");
                pieces.Set(unit.Municipality.Value).Set(id).Do();
                FaultPoint.Hit("sqlite.delivery.erase.middle");
                using Statement delivery = session.Use("DELETE FROM delivery WHERE municipality = ? AND id = ?");
                int erased = delivery.Set(unit.Municipality.Value).Set(id).Do();
                unit.HasErased |= erased > 0;
                return erased;
            },
            cancellationToken);
    }

    private static void Demand(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id.Length > LongestId || id.AsSpan().ContainsAnyExcept(IdCharacters))
        {
            throw new ArgumentException("The identity of a delivery has letters, digits, points, hyphens and underscores, at most 120.", nameof(id));
        }
    }

    private StoredDelivery? Find(string id)
    {
        using Statement read = unit.Use("SELECT length, sha256 FROM delivery WHERE municipality = ? AND id = ?");
        return read.Set(id).Step() ? new StoredDelivery(id, read.Long(0), read.Text(1)) : null;
    }

    private int Begin(Session session, string id)
    {
        using Statement begin = session.Use("INSERT INTO delivery (municipality, id, length, sha256) VALUES (?, ?, 0, '')");
        return begin.Set(unit.Municipality.Value).Set(id).Do();
    }

    private int Add(Session session, string id, int number, ReadOnlySpan<byte> bytes)
    {
        using Statement add = session.Use("INSERT INTO delivery_piece (municipality, delivery_id, number, bytes) VALUES (?, ?, ?, ?)");
        int added = add.Set(unit.Municipality.Value).Set(id).Set(number).Set(bytes).Do();
        FaultPoint.Hit("sqlite.delivery.middle");
        return added;
    }

    private int End(Session session, StoredDelivery delivery)
    {
        using Statement end = session.Use("UPDATE delivery SET length = ?, sha256 = ? WHERE municipality = ? AND id = ?");
        return end.Set(delivery.Length).Set(delivery.Sha256).Set(unit.Municipality.Value).Set(delivery.Id).Do();
    }

    private int Read(string id, long offset, Span<byte> buffer)
    {
        int filled = 0;
        using Statement read = unit.Use(
            "SELECT bytes FROM delivery_piece WHERE municipality = ? AND delivery_id = ? AND number >= ? ORDER BY number");
        read.Set(id).Set(offset / PieceSize);
        int skip = (int)(offset % PieceSize);
        while (filled < buffer.Length && read.Step())
        {
            ReadOnlySpan<byte> piece = read.Bytes(0);
            piece = piece[Math.Min(skip, piece.Length)..];
            skip = 0;
            piece = piece[..Math.Min(piece.Length, buffer.Length - filled)];
            piece.CopyTo(buffer[filled..]);
            filled += piece.Length;
        }

        return filled;
    }
}
