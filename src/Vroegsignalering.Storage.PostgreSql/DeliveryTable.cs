using System.Security.Cryptography;
using NpgsqlTypes;

namespace Vroegsignalering.Storage.PostgreSql;

internal sealed class DeliveryTable(Session session) : IDeliveryStore
{
    private const int PartSize = 1 << 20;

    private static readonly System.Buffers.SearchValues<char> IdCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_");

    public async Task KeepAsync(string id, Stream content, CancellationToken cancellationToken = default)
    {
        Check(id);
        ArgumentNullException.ThrowIfNull(content);
        session.MustRun(writes: true, cancellationToken);
        await session.TakeTurnAsync(Turn.Delivery, id, StoreConflict.Delivery, cancellationToken).ConfigureAwait(false);

        // The row is made first: another that keeps the same waits here, and then sees whether it is the same.
        bool isNew = await session.ExecuteAsync(
            StoreConflict.Delivery,
            "INSERT INTO vroeg.deliveries (municipality, id, length, sha256) VALUES ($1, $2, 0, '') ON CONFLICT DO NOTHING",
            cancellationToken,
            Values.Text(id)).ConfigureAwait(false) == 1;
        FaultPoint.Hit("postgres.deliveries.before");
        (long length, string sha256) = await WriteAsync(id, content, isNew, cancellationToken).ConfigureAwait(false);
        if (isNew)
        {
            await session.ExecuteAsync(
                StoreConflict.Delivery,
                "UPDATE vroeg.deliveries SET length = $3, sha256 = $4 WHERE municipality = $1 AND id = $2",
                cancellationToken,
                Values.Text(id),
                Values.Long(length),
                Values.Text(sha256)).ConfigureAwait(false);
            return;
        }

        StoredDelivery? there = (await ListAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal));
        if (there is null || there.Length != length || !string.Equals(there.Sha256, sha256, StringComparison.Ordinal))
        {
            throw session.Fail(new StoreConflictException(StoreConflict.Delivery));
        }
    }

    public async Task<IReadOnlyList<StoredDelivery>> ListAsync(CancellationToken cancellationToken = default)
    {
        session.MustRun(writes: false, cancellationToken);
        return await session.ReadAsync(
            StoreConflict.Delivery,
            "SELECT id, length, sha256 FROM vroeg.deliveries WHERE municipality = $1 ORDER BY id",
            row => new StoredDelivery(row.GetString(0), row.GetInt64(1), row.GetString(2)),
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<int> ReadAsync(string id, long offset, Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Check(id);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        session.MustRun(writes: false, cancellationToken);
        int read = 0;
        while (read < buffer.Length)
        {
            long at = offset + read;
            if (at / PartSize > int.MaxValue)
            {
                break;
            }

            List<byte[]> part = await session.ReadAsync(
                StoreConflict.Delivery,
                "SELECT substring(body FROM $4 FOR $5) FROM vroeg.delivery_parts WHERE municipality = $1 AND id = $2 AND part = $3",
                row => row.GetFieldValue<byte[]>(0),
                cancellationToken,
                Values.Text(id),
                Values.Number((int)(at / PartSize)),
                Values.Number((int)(at % PartSize) + 1),
                Values.Number(Math.Min(PartSize, buffer.Length - read))).ConfigureAwait(false);
            if (part.Count == 0 || part[0].Length == 0)
            {
                break;
            }

            part[0].CopyTo(buffer[read..]);
            read += part[0].Length;
        }

        return read;
    }

    public async Task EraseAsync(string id, CancellationToken cancellationToken = default)
    {
        Check(id);
        session.MustRun(writes: true, cancellationToken);
        await session.TakeTurnAsync(Turn.Delivery, id, StoreConflict.Delivery, cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            StoreConflict.Delivery, "DELETE FROM vroeg.deliveries WHERE municipality = $1 AND id = $2", cancellationToken, Values.Text(id)).ConfigureAwait(false);
        FaultPoint.Hit("postgres.deliveries.erase.middle");
        await session.ExecuteAsync(
            StoreConflict.Delivery, "DELETE FROM vroeg.delivery_parts WHERE municipality = $1 AND id = $2", cancellationToken, Values.Text(id)).ConfigureAwait(false);
    }

    private async Task<(long Length, string Sha256)> WriteAsync(string id, Stream content, bool isNew, CancellationToken ct)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] part = new byte[PartSize];
        long length = 0;
        for (int number = 0; ; number++)
        {
            int count = await content.ReadAtLeastAsync(part, PartSize, throwOnEndOfStream: false, ct).ConfigureAwait(false);
            if (count == 0)
            {
                return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
            }

            hash.AppendData(part, 0, count);
            length += count;
            if (isNew)
            {
                await session.ExecuteAsync(
                    StoreConflict.Delivery,
                    "INSERT INTO vroeg.delivery_parts (municipality, id, part, body) VALUES ($1, $2, $3, $4)",
                    ct,
                    Values.Text(id),
                    Values.Number(number),
                    Values.Of(NpgsqlDbType.Bytea, part.AsMemory(0, count))).ConfigureAwait(false);
                FaultPoint.Hit("postgres.deliveries.middle");
            }
        }
    }

    private static void Check(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id.Length > 120 || id.AsSpan().ContainsAnyExcept(IdCharacters))
        {
            throw new ArgumentException("The identity of a delivery has letters, digits, points, hyphens and underscores, at most 120.", nameof(id));
        }
    }
}
