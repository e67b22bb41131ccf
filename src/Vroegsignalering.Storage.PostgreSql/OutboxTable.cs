using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;

namespace Vroegsignalering.Storage.PostgreSql;

internal sealed class OutboxTable(Session session) : IOutboxStore
{
    private const string Columns = "o.id, o.kind, o.subject, o.order_key, o.sequence, o.at, o.body, o.attempts, o.acknowledged_at";

    // In the order of their numbers: so they are locked.
    private readonly SortedDictionary<string, OutboxMessage> _added = new(StringComparer.Ordinal);

    public Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        session.MustRun(writes: true, cancellationToken);
        foreach (OutboxMessage one in messages)
        {
            Check(one.Kind);
            ArgumentException.ThrowIfNullOrEmpty(one.Id, nameof(messages));
            ArgumentOutOfRangeException.ThrowIfLessThan(one.Sequence, 1, nameof(messages));
            if (!_added.TryAdd(one.Id, one) && !_added[one.Id].Content.Span.SequenceEqual(one.Content.Span))
            {
                throw session.Fail(new StoreConflictException(StoreConflict.Message));
            }
        }

        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<OutboxEntry>> ClaimAsync(
        OutboxKind kind, int most, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        Check(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        Claims.Check(by, now, until);
        session.MustRun(writes: true, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        List<string> free = await session.ReadAsync(
            StoreConflict.Message,
            """
            SELECT o.id FROM vroeg.outbox o
            WHERE o.municipality = $1 AND o.kind = $2 AND o.acknowledged_at IS NULL AND (o.free_from IS NULL OR o.free_from <= $3)
                AND NOT EXISTS (
                    SELECT 1 FROM vroeg.outbox b
                    WHERE b.municipality = $1 AND b.kind = $2 AND b.order_key = o.order_key AND b.sequence < o.sequence AND b.acknowledged_at IS NULL)
            ORDER BY o.at, o.order_key, o.sequence LIMIT $4 FOR UPDATE OF o SKIP LOCKED
            """,
            row => row.GetString(0),
            cancellationToken,
            Values.Small((int)kind),
            Values.Moment(now),
            Values.Number(most)).ConfigureAwait(false);
        if (free.Count == 0)
        {
            return [];
        }

        session.Hold(Turn.Message, free.Max(StringComparer.Ordinal)!);
        FaultPoint.Hit("postgres.outbox.claim.middle");
        Dictionary<string, OutboxEntry> claimed = (await session.ReadAsync(
            StoreConflict.Message,
            $"UPDATE vroeg.outbox o SET claimed_by = $3, free_from = $4, attempts = o.attempts + 1 WHERE o.municipality = $1 AND o.id = ANY($2) RETURNING {Columns}",
            Entry,
            cancellationToken,
            Values.Texts(free),
            Values.Text(by),
            Values.Moment(until)).ConfigureAwait(false)).ToDictionary(e => e.Message.Id, StringComparer.Ordinal);
        return [.. free.Select(id => claimed[id])];
    }

    public async Task AcknowledgeAsync(IReadOnlyCollection<string> ids, Instant at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        session.MustRun(writes: true, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        if (ids.Count == 0)
        {
            return;
        }

        string[] sorted = [.. ids.Order(StringComparer.Ordinal)];
        await LockAsync(sorted, cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            StoreConflict.Message,
            "UPDATE vroeg.outbox SET acknowledged_at = $3 WHERE municipality = $1 AND id = ANY($2) AND acknowledged_at IS NULL",
            cancellationToken,
            Values.Texts(sorted),
            Values.Moment(at)).ConfigureAwait(false);
    }

    public async Task FailAsync(string id, Instant retryFrom, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        session.MustRun(writes: true, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await LockAsync([id], cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            StoreConflict.Message,
            "UPDATE vroeg.outbox SET free_from = $3, claimed_by = NULL WHERE municipality = $1 AND id = $2 AND acknowledged_at IS NULL",
            cancellationToken,
            Values.Text(id),
            Values.Moment(retryFrom)).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<OutboxEntry> ReadAsync(
        OutboxKind kind, IReadOnlyCollection<string>? subjects = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Check(kind);
        session.MustRun(writes: false, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        string about = subjects is null ? "" : " AND o.subject = ANY($3)";
        NpgsqlParameter[] parameters = subjects is null ? [Values.Small((int)kind)] : [Values.Small((int)kind), Values.Texts(subjects)];
        await foreach (OutboxEntry entry in session.StreamAsync(
            $"SELECT {Columns} FROM vroeg.outbox o WHERE o.municipality = $1 AND o.kind = $2{about} ORDER BY o.order_key, o.sequence, o.id",
            Entry,
            cancellationToken,
            parameters).ConfigureAwait(false))
        {
            yield return entry;
        }
    }

    public async Task<OutboxBacklog> BacklogAsync(OutboxKind kind, CancellationToken cancellationToken = default)
    {
        Check(kind);
        session.MustRun(writes: false, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return (await session.ReadAsync(
            StoreConflict.Message,
            "SELECT count(*), min(at) FROM vroeg.outbox WHERE municipality = $1 AND kind = $2 AND acknowledged_at IS NULL",
            row => new OutboxBacklog(row.GetInt64(0), row.MomentAt(1)),
            cancellationToken,
            Values.Small((int)kind)).ConfigureAwait(false))[0];
    }

    public async Task<int> EraseAsync(OutboxKind kind, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default)
    {
        Check(kind);
        ArgumentNullException.ThrowIfNull(subjects);
        session.MustRun(writes: true, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await session.TakeTurnAsync(Turn.Message, "", StoreConflict.Message, cancellationToken).ConfigureAwait(false);
        List<string> ids = await session.ReadAsync(
            StoreConflict.Message,
            $"SELECT id FROM vroeg.outbox WHERE municipality = $1 AND kind = $2 AND subject = ANY($3) ORDER BY id {session.ForUpdate}",
            row => row.GetString(0),
            cancellationToken,
            Values.Small((int)kind),
            Values.Texts(subjects)).ConfigureAwait(false);
        if (ids.Count == 0)
        {
            return 0;
        }

        session.Hold(Turn.Message, ids[^1]);
        return await session.ExecuteAsync(
            StoreConflict.Message, "DELETE FROM vroeg.outbox WHERE municipality = $1 AND id = ANY($2)", cancellationToken, Values.Texts(ids)).ConfigureAwait(false);
    }

    /// <summary>Writes what was added.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        if (_added.Count == 0)
        {
            return;
        }

        OutboxMessage[] messages = [.. _added.Values];
        _added.Clear();
        FaultPoint.Hit("postgres.outbox.before");
        await session.TakeTurnAsync(Turn.Message, messages[0].Id, StoreConflict.Message, ct).ConfigureAwait(false);
        session.Hold(Turn.Message, messages[^1].Id);
        foreach (OutboxMessage[] some in messages.Chunk(5_000))
        {
            await WriteAsync(some, ct).ConfigureAwait(false);
        }

        FaultPoint.Hit("postgres.outbox.written");
    }

    private async Task WriteAsync(OutboxMessage[] messages, CancellationToken ct)
    {
        NpgsqlParameter Ids() => Values.Texts(messages.Select(m => m.Id));
        NpgsqlParameter Bodies() => Values.Bodies(messages.Select(m => m.Content.ToArray()));
        int added = await session.ExecuteAsync(
            StoreConflict.Message,
            """
            INSERT INTO vroeg.outbox (municipality, id, kind, subject, order_key, sequence, at, body)
            SELECT $1, n.* FROM unnest($2::text[], $3::smallint[], $4::text[], $5::text[], $6::integer[], $7::timestamptz[], $8::bytea[])
                AS n (id, kind, subject, order_key, sequence, at, body)
            ORDER BY n.id
            ON CONFLICT (municipality, id) DO NOTHING
            """,
            ct,
            Ids(),
            Values.Smalls(messages.Select(m => (int?)m.Kind)),
            Values.Texts(messages.Select(m => m.Subject)),
            Values.Texts(messages.Select(m => m.OrderKey)),
            Values.Numbers(messages.Select(m => (int?)m.Sequence)),
            Values.Moments(messages.Select(m => (Instant?)m.At)),
            Bodies()).ConfigureAwait(false);
        if (added == messages.Length)
        {
            return;
        }

        List<int> other = await session.ReadAsync(
            StoreConflict.Message,
            """
            SELECT 1 FROM vroeg.outbox o JOIN unnest($2::text[], $3::bytea[]) AS n (id, body) ON o.id = n.id
            WHERE o.municipality = $1 AND o.body <> n.body LIMIT 1
            """,
            row => row.GetInt32(0),
            ct,
            Ids(),
            Bodies()).ConfigureAwait(false);
        if (other.Count > 0)
        {
            throw session.Fail(new StoreConflictException(StoreConflict.Message));
        }
    }

    private async Task LockAsync(string[] sorted, CancellationToken ct)
    {
        await session.TakeTurnAsync(Turn.Message, sorted[0], StoreConflict.Message, ct).ConfigureAwait(false);
        await session.ReadAsync(
            StoreConflict.Message,
            $"SELECT 1 FROM vroeg.outbox WHERE municipality = $1 AND id = ANY($2) ORDER BY id {session.ForUpdate}",
            _ => 0,
            ct,
            Values.Texts(sorted)).ConfigureAwait(false);
        session.Hold(Turn.Message, sorted[^1]);
    }

    private static OutboxEntry Entry(NpgsqlDataReader row) => new(
        new OutboxMessage
        {
            Id = row.GetString(0),
            Kind = (OutboxKind)row.GetInt16(1),
            Subject = row.GetString(2),
            OrderKey = row.GetString(3),
            Sequence = row.GetInt32(4),
            At = row.MomentAt(5)!.Value,
            Content = row.GetFieldValue<byte[]>(6),
        },
        row.GetInt32(7),
        row.MomentAt(8));

    private static void Check(OutboxKind kind)
    {
        if (kind == OutboxKind.NotStated || !Enum.IsDefined(kind))
        {
            throw new ArgumentException("Say which kind of message.", nameof(kind));
        }
    }
}
