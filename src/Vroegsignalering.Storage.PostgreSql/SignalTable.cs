using System.Buffers;
using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage.PostgreSql;

internal sealed class SignalTable(Session session) : ISignalStore
{
    private const string Conditions = """
        s.municipality = $1 AND ($2::date IS NULL OR s.day >= $2) AND ($3::date IS NULL OR s.day <= $3) AND ($4 OR NOT s.is_replaced)
        AND ($5::uuid[] IS NULL OR s.content = ANY($5)) AND ($6::uuid[] IS NULL OR s.reference = ANY($6))
        """;

    public async Task<SignalsAdded> AddAsync(IReadOnlyCollection<StoredSignal> signals, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signals);
        session.MustRun(writes: true, cancellationToken);
        if (signals.Count == 0)
        {
            return default;
        }

        await TakeTurnAsync(cancellationToken).ConfigureAwait(false);
        List<SignalVersion> there = await session.ReadAsync(
            StoreConflict.Signal,
            "SELECT content, reference, month, day, received_on, is_replaced FROM vroeg.signals WHERE municipality = $1 AND reference = ANY($2)",
            SignalVersion.Read,
            cancellationToken,
            Values.Keys(signals.Select(s => s.Reference).Distinct())).ConfigureAwait(false);
        SignalVersions versions = SignalVersions.Of(there, signals);
        await SignalInsert.WriteAsync(session, versions, cancellationToken).ConfigureAwait(false);
        return versions.Counts(signals.Count);
    }

    public async IAsyncEnumerable<StoredSignal> ReadAsync(SignalQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        session.MustRun(writes: false, cancellationToken);
        NpgsqlParameter[] Parameters() =>
        [
            Values.Day(query.From), Values.Day(query.Until), Values.Flag(query.WithReplaced),
            query.Contents is null ? Values.Of(NpgsqlDbType.Array | NpgsqlDbType.Uuid, null) : Values.Keys(query.Contents),
            query.References is null ? Values.Of(NpgsqlDbType.Array | NpgsqlDbType.Uuid, null) : Values.Keys(query.References),
        ];
        List<LocalDate?> months = await session.ReadAsync(
            StoreConflict.Signal, $"SELECT DISTINCT s.month FROM vroeg.signals s WHERE {Conditions}", row => row.DayAt(0), cancellationToken, Parameters()).ConfigureAwait(false);
        if (months.Count == 0)
        {
            yield break;
        }

        string sql = $"""
            SELECT s.content, s.reference, s.is_replaced, c.findings, c.body
            FROM vroeg.signals s
            JOIN vroeg.signal_contents c ON c.municipality = s.municipality AND c.month = s.month AND c.content = s.content
            WHERE {Conditions} AND c.municipality = $1 AND c.month = ANY($7)
            ORDER BY s.content
            """;
        await foreach (StoredSignal signal in session.StreamAsync(sql, Read, cancellationToken, [.. Parameters(), Values.Days(months)]).ConfigureAwait(false))
        {
            yield return signal;
        }
    }

    public async Task<int> EraseAsync(IReadOnlyCollection<SignalKey> contents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contents);
        session.MustRun(writes: true, cancellationToken);
        if (contents.Count == 0)
        {
            return 0;
        }

        await TakeTurnAsync(cancellationToken).ConfigureAwait(false);
        List<(SignalKey Reference, LocalDate? Month)> gone = await session.ReadAsync(
            StoreConflict.Signal,
            "DELETE FROM vroeg.signals WHERE municipality = $1 AND content = ANY($2) RETURNING reference, month",
            row => (row.KeyAt(0), row.DayAt(1)),
            cancellationToken,
            Values.Keys(contents)).ConfigureAwait(false);
        FaultPoint.Hit("postgres.signals.erase.middle");
        if (gone.Count == 0)
        {
            return 0;
        }

        await session.ExecuteAsync(
            StoreConflict.Signal,
            "DELETE FROM vroeg.signal_contents WHERE municipality = $1 AND month = ANY($2) AND content = ANY($3)",
            cancellationToken,
            Values.Days(gone.Select(g => g.Month).Distinct()),
            Values.Keys(contents)).ConfigureAwait(false);
        await CountAgainAsync([.. gone.Select(g => g.Reference).Distinct()], cancellationToken).ConfigureAwait(false);
        return gone.Count;
    }

    // Of what stays, the newest counts: an older version comes back when the newer was erased.
    private async Task CountAgainAsync(IReadOnlyList<SignalKey> references, CancellationToken ct)
    {
        List<SignalVersion> left = await session.ReadAsync(
            StoreConflict.Signal,
            "SELECT content, reference, month, day, received_on, is_replaced FROM vroeg.signals WHERE municipality = $1 AND reference = ANY($2)",
            SignalVersion.Read,
            ct,
            Values.Keys(references)).ConfigureAwait(false);
        await SignalInsert.WriteAsync(session, SignalVersions.Of(left, []), ct).ConfigureAwait(false);
    }

    // Which version counts follows from all of one reference: who adds or erases signals of a municipality waits for who does so already.
    private async Task TakeTurnAsync(CancellationToken ct)
    {
        await session.TakeTurnAsync(Turn.Signals, "", StoreConflict.Signal, ct).ConfigureAwait(false);
        string sql = $"SELECT 1 FROM vroeg.turns WHERE municipality = $1 AND name = 'signals' {session.ForUpdate}";
        if ((await session.ReadAsync(StoreConflict.Signal, sql, _ => 0, ct).ConfigureAwait(false)).Count == 0)
        {
            await session.ExecuteAsync(
                StoreConflict.Signal, "INSERT INTO vroeg.turns (municipality, name) VALUES ($1, 'signals') ON CONFLICT DO NOTHING", ct).ConfigureAwait(false);
            await session.ReadAsync(StoreConflict.Signal, sql, _ => 0, ct).ConfigureAwait(false);
        }
    }

    private static StoredSignal Read(NpgsqlDataReader row) => new()
    {
        Content = row.KeyAt(0),
        Reference = row.KeyAt(1),
        IsReplaced = row.GetBoolean(2),
        Findings = row.GetString(3).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Signal = StoredForm.ReadSignal(row.GetFieldValue<byte[]>(4)),
    };
}
