using System.Buffers;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>Writes signals: new ones by COPY to a table of the transaction and from there in one statement, because PostgreSQL copies into no table with
/// row-level security; then what changed of those that are there.</summary>
internal static class SignalInsert
{
    private const string Incoming = """
        CREATE TEMP TABLE incoming (
            content uuid NOT NULL, reference uuid NOT NULL, month date NOT NULL, day date, received_on date, is_replaced boolean NOT NULL,
            findings text NOT NULL, body bytea NOT NULL) ON COMMIT DROP
        """;

    public static async Task WriteAsync(Session session, SignalVersions versions, CancellationToken ct)
    {
        SignalVersion[] added = [.. versions.New.OrderBy(v => v.Content)];
        FaultPoint.Hit("postgres.signals.before");
        if (added.Length > 0)
        {
            await AddAsync(session, added, ct).ConfigureAwait(false);
        }

        SignalVersion[] changed = [.. versions.Changed.OrderBy(v => v.Content)];
        if (changed.Length > 0)
        {
            await ChangeAsync(session, changed, ct).ConfigureAwait(false);
        }

        FaultPoint.Hit("postgres.signals.written");
    }

    private static async Task AddAsync(Session session, SignalVersion[] added, CancellationToken ct)
    {
        await session.ExecuteAsync(StoreConflict.Signal, "DROP TABLE IF EXISTS pg_temp.incoming", ct).ConfigureAwait(false);
        await session.ExecuteAsync(StoreConflict.Signal, Incoming, ct).ConfigureAwait(false);
        await session.GuardAsync(StoreConflict.Signal, () => CopyAsync(session, added, ct)).ConfigureAwait(false);
        await session.ExecuteAsync(
            StoreConflict.Signal,
            """
            INSERT INTO vroeg.signals (municipality, content, reference, month, day, received_on, is_replaced)
            SELECT $1, content, reference, month, day, received_on, is_replaced FROM pg_temp.incoming
            """,
            ct).ConfigureAwait(false);
        FaultPoint.Hit("postgres.signals.middle");
        await session.ExecuteAsync(
            StoreConflict.Signal,
            "INSERT INTO vroeg.signal_contents (municipality, month, content, findings, body) SELECT $1, month, content, findings, body FROM pg_temp.incoming",
            ct).ConfigureAwait(false);
        await session.ExecuteAsync(StoreConflict.Signal, "DROP TABLE pg_temp.incoming", ct).ConfigureAwait(false);
    }

    private static async Task<ulong> CopyAsync(Session session, SignalVersion[] added, CancellationToken ct)
    {
        const string Copy = "COPY pg_temp.incoming (content, reference, month, day, received_on, is_replaced, findings, body) FROM STDIN (FORMAT BINARY)";
        NpgsqlBinaryImporter rows = await session.CopyAsync(Copy, ct).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            ArrayBufferWriter<byte> body = new();
            foreach (SignalVersion one in added)
            {
                body.ResetWrittenCount();
                StoredForm.Write(body, one.Given!.Signal);
                await rows.StartRowAsync(ct).ConfigureAwait(false);
                await rows.WriteAsync(Values.Uuid(one.Content), NpgsqlDbType.Uuid, ct).ConfigureAwait(false);
                await rows.WriteAsync(Values.Uuid(one.Reference), NpgsqlDbType.Uuid, ct).ConfigureAwait(false);
                await rows.WriteAsync(one.Month.ToDateOnly(), NpgsqlDbType.Date, ct).ConfigureAwait(false);
                await WriteAsync(rows, Values.Date(one.Day), ct).ConfigureAwait(false);
                await WriteAsync(rows, Values.Date(one.ReceivedOn), ct).ConfigureAwait(false);
                await rows.WriteAsync(one.IsReplaced, NpgsqlDbType.Boolean, ct).ConfigureAwait(false);
                await rows.WriteAsync(string.Join(' ', one.Given.Findings), NpgsqlDbType.Text, ct).ConfigureAwait(false);
                await rows.WriteAsync(body.WrittenMemory, NpgsqlDbType.Bytea, ct).ConfigureAwait(false);
            }

            return await rows.CompleteAsync(ct).ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(NpgsqlBinaryImporter rows, DateOnly? value, CancellationToken ct) =>
        value is DateOnly day ? rows.WriteAsync(day, NpgsqlDbType.Date, ct) : rows.WriteNullAsync(ct);

    private static async Task ChangeAsync(Session session, SignalVersion[] changed, CancellationToken ct)
    {
        await session.ExecuteAsync(
            StoreConflict.Signal,
            """
            UPDATE vroeg.signals s SET day = n.day, received_on = n.received_on, is_replaced = n.is_replaced
            FROM unnest($2::uuid[], $3::date[], $4::date[], $5::boolean[]) AS n (content, day, received_on, is_replaced)
            WHERE s.municipality = $1 AND s.content = n.content
            """,
            ct,
            Values.Keys(changed.Select(v => v.Content)),
            Values.Days(changed.Select(v => v.Day)),
            Values.Days(changed.Select(v => v.ReceivedOn)),
            Values.Flags(changed.Select(v => (bool?)v.IsReplaced))).ConfigureAwait(false);
        SignalVersion[] earlier = [.. changed.Where(v => v.CameEarlier)];
        if (earlier.Length > 0)
        {
            await ReceiveEarlierAsync(session, earlier, ct).ConfigureAwait(false);
        }
    }

    private static async Task ReceiveEarlierAsync(Session session, SignalVersion[] earlier, CancellationToken ct)
    {
        NpgsqlParameter Months() => Values.Days(earlier.Select(v => (LocalDate?)v.Month).Distinct());
        Dictionary<SignalKey, SignalVersion> byContent = earlier.ToDictionary(v => v.Content);
        List<(SignalKey Content, byte[] Body)> now = await session.ReadAsync(
            StoreConflict.Signal,
            "SELECT content, body FROM vroeg.signal_contents WHERE municipality = $1 AND month = ANY($2) AND content = ANY($3)",
            row => (row.KeyAt(0), Bytes(StoredForm.ReadSignal(row.GetFieldValue<byte[]>(1)) with { ReceivedOn = byContent[row.KeyAt(0)].ReceivedOn })),
            ct,
            Months(),
            Values.Keys(byContent.Keys)).ConfigureAwait(false);
        await session.ExecuteAsync(
            StoreConflict.Signal,
            """
            UPDATE vroeg.signal_contents c SET body = n.body FROM unnest($3::uuid[], $4::bytea[]) AS n (content, body)
            WHERE c.municipality = $1 AND c.month = ANY($2) AND c.content = n.content
            """,
            ct,
            Months(),
            Values.Keys(now.Select(n => n.Content)),
            Values.Bodies(now.Select(n => n.Body))).ConfigureAwait(false);
    }

    private static byte[] Bytes(Signal signal)
    {
        ArrayBufferWriter<byte> body = new();
        StoredForm.Write(body, signal);
        return body.WrittenSpan.ToArray();
    }
}
