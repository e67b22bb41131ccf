using System.Runtime.CompilerServices;
using NodaTime;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Messages to send.</summary>
internal sealed class OutboxTable(SqliteUnitOfWork unit) : IOutboxStore
{
    private const int MessagesAtOnce = 256;

    private const string Columns = "id, subject, order_key, sequence, made, content, attempts, acknowledged";

    // Of one order key only the first that is not acknowledged can go out.
    private const string Next = $"""
        SELECT {Columns} FROM outbox AS o INDEXED BY outbox_waiting
        WHERE municipality = ?1 AND kind = ?2 AND acknowledged IS NULL AND (free_from IS NULL OR free_from <= ?3)
            AND NOT EXISTS (
                SELECT 1 FROM outbox AS before INDEXED BY outbox_order
                WHERE before.municipality = ?1 AND before.kind = ?2 AND before.order_key = o.order_key AND before.acknowledged IS NULL
                    AND (before.sequence, before.id) < (o.sequence, o.id))
        ORDER BY made, order_key, sequence, id LIMIT ?4
        """;

    public Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        foreach (OutboxMessage message in messages)
        {
            Demand(message.Kind);
            if (message.Id.Length == 0 || message.Sequence < 1)
            {
                throw new ArgumentException("A message has a number, and a place from 1.", nameof(messages));
            }
        }

        return unit.WriteAsync(session => Add(session, messages), cancellationToken);
    }

    public Task<IReadOnlyList<OutboxEntry>> ClaimAsync(
        OutboxKind kind, int most, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        Demand(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentException.ThrowIfNullOrEmpty(by);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, now);
        return unit.WriteAsync<IReadOnlyList<OutboxEntry>>(
            session =>
            {
                List<OutboxEntry> claimed;
                using (Statement next = unit.Use(Next))
                {
                    claimed = Entries(next.Set((int)kind).Set(now).Set(most), kind);
                }

                using Statement claim = session.Use(
                    "UPDATE outbox SET attempts = attempts + 1, claimed_by = ?, free_from = ? WHERE municipality = ? AND id = ?");
                foreach (OutboxEntry entry in claimed)
                {
                    claim.Set(by).Set(until).Set(unit.Municipality.Value).Set(entry.Message.Id).Do();
                    FaultPoint.Hit("sqlite.outbox.claim.middle");
                }

                return [.. claimed.Select(entry => entry with { Attempts = entry.Attempts + 1 })];
            },
            cancellationToken);
    }

    public Task AcknowledgeAsync(IReadOnlyCollection<string> ids, Instant at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return unit.WriteAsync(
            session =>
            {
                using Statement acknowledge = session.Use("""
                    UPDATE outbox SET acknowledged = ?, claimed_by = NULL, free_from = NULL WHERE municipality = ? AND id = ? AND acknowledged IS NULL
                    """);
                foreach (string id in ids)
                {
                    acknowledge.Set(at).Set(unit.Municipality.Value).Set(id).Do();
                    FaultPoint.Hit("sqlite.outbox.acknowledge.middle");
                }

                return true;
            },
            cancellationToken);
    }

    public Task FailAsync(string id, Instant retryFrom, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return unit.WriteAsync(
            session =>
            {
                using Statement fail = session.Use(
                    "UPDATE outbox SET claimed_by = NULL, free_from = ? WHERE municipality = ? AND id = ? AND acknowledged IS NULL");
                return fail.Set(retryFrom).Set(unit.Municipality.Value).Set(id).Do();
            },
            cancellationToken);
    }

    public async IAsyncEnumerable<OutboxEntry> ReadAsync(
        OutboxKind kind, IReadOnlyCollection<string>? subjects = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Demand(kind);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (long[] rows in unit.Read(_ => Rows(kind, subjects)).Chunk(MessagesAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (OutboxEntry entry in unit.Read(_ => Read(rows, kind)))
            {
                yield return entry;
            }
        }

        await Task.CompletedTask;
    }

    public Task<OutboxBacklog> BacklogAsync(OutboxKind kind, CancellationToken cancellationToken = default)
    {
        Demand(kind);
        return unit.ReadAsync(
            _ =>
            {
                using Statement count = unit.Use(
                    "SELECT count(*), min(made) FROM outbox INDEXED BY outbox_waiting WHERE municipality = ? AND kind = ? AND acknowledged IS NULL");
                return count.Set((int)kind).Step() ? new OutboxBacklog(count.Long(0), count.MomentOrNull(1)) : default;
            },
            cancellationToken);
    }

    public Task<int> EraseAsync(OutboxKind kind, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default)
    {
        Demand(kind);
        ArgumentNullException.ThrowIfNull(subjects);
        return unit.WriteAsync(
            session =>
            {
                using Statement erase = session.Use("DELETE FROM outbox WHERE municipality = ? AND kind = ? AND subject = ?");
                int erased = 0;
                foreach (string subject in subjects.Distinct(StringComparer.Ordinal))
                {
                    erased += erase.Set(unit.Municipality.Value).Set((int)kind).Set(subject).Do();
                    FaultPoint.Hit("sqlite.outbox.erase.middle");
                }

                unit.HasErased |= erased > 0;
                return erased;
            },
            cancellationToken);
    }

    private static void Demand(OutboxKind kind)
    {
        if (kind is not (OutboxKind.Feedback or OutboxKind.ProcessingLog))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Name a kind of message.");
        }
    }

    private bool Add(Session session, IReadOnlyCollection<OutboxMessage> messages)
    {
        using Statement insert = session.Use("""
            INSERT INTO outbox (municipality, id, kind, subject, order_key, sequence, made, content, attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
            ON CONFLICT DO NOTHING
            """);
        using Statement same = session.Use("SELECT 1 FROM outbox WHERE municipality = ? AND id = ? AND content = ?");
        foreach (OutboxMessage message in messages)
        {
            insert.Set(unit.Municipality.Value).Set(message.Id).Set((int)message.Kind).Set(message.Subject).Set(message.OrderKey)
                .Set(message.Sequence).Set(message.At).Set(message.Content.Span);
            if (insert.Do() == 0)
            {
                same.Set(unit.Municipality.Value).Set(message.Id).Set(message.Content.Span);
                if (!same.Step())
                {
                    throw new StoreConflictException(StoreConflict.Message);
                }

                same.Again();
            }

            FaultPoint.Hit("sqlite.outbox.middle");
        }

        return true;
    }

    private long[] Rows(OutboxKind kind, IReadOnlyCollection<string>? subjects)
    {
        if (subjects is null)
        {
            using Statement all = unit.Use("SELECT rowid FROM outbox WHERE municipality = ? AND kind = ? ORDER BY order_key, sequence, id");
            return [.. Numbers(all.Set((int)kind))];
        }

        List<(string Key, int Sequence, string Id, long Row)> found = [];
        using Statement about = unit.Use("SELECT order_key, sequence, id, rowid FROM outbox WHERE municipality = ? AND kind = ? AND subject = ?");
        foreach (string subject in subjects.Distinct(StringComparer.Ordinal))
        {
            about.Again().Set(unit.Municipality.Value).Set((int)kind).Set(subject);
            while (about.Step())
            {
                found.Add((about.Text(0), about.Int(1), about.Text(2), about.Long(3)));
            }
        }

        return [.. found.OrderBy(m => m.Key, StringComparer.Ordinal).ThenBy(m => m.Sequence).ThenBy(m => m.Id, StringComparer.Ordinal).Select(m => m.Row)];
    }

    private static IEnumerable<long> Numbers(Statement read)
    {
        while (read.Step())
        {
            yield return read.Long(0);
        }
    }

    private List<OutboxEntry> Read(long[] rows, OutboxKind kind)
    {
        List<OutboxEntry> entries = [];
        using Statement read = unit.Use($"SELECT {Columns} FROM outbox WHERE municipality = ? AND rowid = ?");
        foreach (long row in rows)
        {
            entries.AddRange(Entries(read.Again().Set(unit.Municipality.Value).Set(row), kind));
        }

        return entries;
    }

    private static List<OutboxEntry> Entries(Statement read, OutboxKind kind)
    {
        List<OutboxEntry> entries = [];
        while (read.Step())
        {
            OutboxMessage message = new()
            {
                Id = read.Text(0),
                Kind = kind,
                Subject = read.Text(1),
                OrderKey = read.Text(2),
                Sequence = read.Int(3),
                At = Instant.FromUnixTimeTicks(read.Long(4)),
                Content = read.Bytes(5).ToArray(),
            };
            entries.Add(new OutboxEntry(message, read.Int(6), read.MomentOrNull(7)));
        }

        return entries;
    }
}
