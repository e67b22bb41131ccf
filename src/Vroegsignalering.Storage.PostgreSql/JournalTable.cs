using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;

namespace Vroegsignalering.Storage.PostgreSql;

internal sealed class JournalTable(Session session) : IJournalStore
{
    private const string Select = """
        SELECT l.number, l.on_day, l.subject, l.sequence, c.body
        FROM vroeg.journal_lines l
        LEFT JOIN vroeg.journal_contents c
            ON c.municipality = l.municipality AND c.month = l.month AND c.journal = l.journal AND c.number = l.number AND c.municipality = $1 AND c.month = ANY($4)
        """;

    private readonly SortedDictionary<JournalKind, List<Appended>> _pending = [];

    public async Task<long> LastNumberAsync(JournalKind journal, CancellationToken cancellationToken = default)
    {
        Check(journal);
        session.MustRun(writes: false, cancellationToken);
        List<long> last = await session.ReadAsync(
            StoreConflict.Journal,
            "SELECT last_number FROM vroeg.journals WHERE municipality = $1 AND journal = $2",
            row => row.GetInt64(0),
            cancellationToken,
            Values.Small((int)journal)).ConfigureAwait(false);
        return last.SingleOrDefault() + (_pending.TryGetValue(journal, out List<Appended>? waiting) ? waiting.Sum(a => (long)a.Lines.Count) : 0);
    }

    public Task AppendAsync(JournalKind journal, IReadOnlyCollection<JournalLine> lines, long? after = null, CancellationToken cancellationToken = default)
    {
        Check(journal);
        ArgumentNullException.ThrowIfNull(lines);
        session.MustRun(writes: true, cancellationToken);
        if (lines.Any(l => l is { Sequence: not null, Subject: null } or { Sequence: < 1 }))
        {
            throw new ArgumentException("A numbered line needs a subject, and numbers begin at 1.", nameof(lines));
        }

        if (!_pending.TryGetValue(journal, out List<Appended>? waiting))
        {
            _pending[journal] = waiting = [];
        }

        waiting.Add(new Appended([.. lines], after)); // The caller may use its list again before they are written.
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<JournalEntry> ReadAsync(JournalKind journal, long after = 0, CancellationToken cancellationToken = default)
    {
        Check(journal);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return EntriesAsync(journal, "l.number > $3", Values.Long(after), Values.Long(after), cancellationToken);
    }

    public IAsyncEnumerable<JournalEntry> AboutAsync(JournalKind journal, string subject, CancellationToken cancellationToken = default)
    {
        Check(journal);
        ArgumentException.ThrowIfNullOrEmpty(subject);
        return EntriesAsync(journal, "l.subject = $3", Values.Text(subject), Values.Text(subject), cancellationToken);
    }

    public async Task<int> EraseAsync(JournalKind journal, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default)
    {
        Check(journal);
        ArgumentNullException.ThrowIfNull(subjects);
        session.MustRun(writes: true, cancellationToken);
        await FlushAsync(journal, cancellationToken).ConfigureAwait(false);
        await session.TakeTurnAsync(Turn.Journal, Place(journal), StoreConflict.Journal, cancellationToken).ConfigureAwait(false);
        List<(long Number, LocalDate? Month)> lines = await session.ReadAsync(
            StoreConflict.Journal,
            $"SELECT number, month FROM vroeg.journal_lines WHERE municipality = $1 AND journal = $2 AND subject = ANY($3) ORDER BY number {session.ForUpdate}",
            row => (row.GetInt64(0), row.DayAt(1)),
            cancellationToken,
            Values.Small((int)journal),
            Values.Texts(subjects)).ConfigureAwait(false);
        if (lines.Count == 0)
        {
            return 0;
        }

        await session.ExecuteAsync(
            StoreConflict.Journal,
            "DELETE FROM vroeg.journal_contents WHERE municipality = $1 AND month = ANY($2) AND journal = $3 AND number = ANY($4)",
            cancellationToken,
            Values.Days(lines.Select(l => l.Month).Distinct()),
            Values.Small((int)journal),
            Values.Longs(lines.Select(l => l.Number))).ConfigureAwait(false);
        FaultPoint.Hit("postgres.journals.erase.middle");
        return await session.ExecuteAsync(
            StoreConflict.Journal,
            "UPDATE vroeg.journal_lines SET subject = NULL, sequence = NULL WHERE municipality = $1 AND journal = $2 AND number = ANY($3)",
            cancellationToken,
            Values.Small((int)journal),
            Values.Longs(lines.Select(l => l.Number))).ConfigureAwait(false);
    }

    /// <summary>Writes what was appended, journal by journal.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        foreach (JournalKind journal in _pending.Keys.ToArray())
        {
            await FlushAsync(journal, ct).ConfigureAwait(false);
        }
    }

    private async Task FlushAsync(JournalKind journal, CancellationToken ct)
    {
        if (!_pending.Remove(journal, out List<Appended>? waiting))
        {
            return;
        }

        FaultPoint.Hit("postgres.journals.before");
        await session.TakeTurnAsync(Turn.Journal, Place(journal), StoreConflict.Journal, ct).ConfigureAwait(false);
        long last = await LockAsync(journal, ct).ConfigureAwait(false);
        foreach (Appended one in waiting)
        {
            if (one.After is long after && after != last)
            {
                throw session.Fail(new StoreConflictException(StoreConflict.Journal));
            }

            await WriteAsync(journal, [.. one.Lines], last, ct).ConfigureAwait(false);
            last += one.Lines.Count;
        }

        FaultPoint.Hit("postgres.journals.middle");
        await session.ExecuteAsync(
            StoreConflict.Journal,
            "UPDATE vroeg.journals SET last_number = $3 WHERE municipality = $1 AND journal = $2",
            ct,
            Values.Small((int)journal),
            Values.Long(last)).ConfigureAwait(false);
    }

    private async Task<long> LockAsync(JournalKind journal, CancellationToken ct)
    {
        string sql = $"SELECT last_number FROM vroeg.journals WHERE municipality = $1 AND journal = $2 {session.ForUpdate}";
        List<long> last = await session.ReadAsync(StoreConflict.Journal, sql, row => row.GetInt64(0), ct, Values.Small((int)journal)).ConfigureAwait(false);
        if (last.Count == 0)
        {
            await session.ExecuteAsync(
                StoreConflict.Journal,
                "INSERT INTO vroeg.journals (municipality, journal, last_number) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING",
                ct,
                Values.Small((int)journal)).ConfigureAwait(false);
            last = await session.ReadAsync(StoreConflict.Journal, sql, row => row.GetInt64(0), ct, Values.Small((int)journal)).ConfigureAwait(false);
        }

        return last[0];
    }

    private async Task WriteAsync(JournalKind journal, JournalLine[] lines, long last, CancellationToken ct)
    {
        if (lines.Length == 0)
        {
            return;
        }

        NpgsqlParameter Numbers() => Values.Longs(lines.Select((_, i) => last + i + 1));
        NpgsqlParameter Months() => Values.Days(lines.Select(l => (LocalDate?)Values.MonthOf(l.On)));
        await session.ExecuteAsync(
            StoreConflict.Journal,
            """
            INSERT INTO vroeg.journal_lines (municipality, journal, number, month, on_day, subject, sequence)
            SELECT $1, $2, n.* FROM unnest($3::bigint[], $4::date[], $5::date[], $6::text[], $7::integer[]) AS n (number, month, on_day, subject, sequence)
            """,
            ct,
            Values.Small((int)journal),
            Numbers(),
            Months(),
            Values.Days(lines.Select(l => (LocalDate?)l.On)),
            Values.Texts(lines.Select(l => l.Subject)),
            Values.Numbers(lines.Select(l => l.Sequence))).ConfigureAwait(false);
        await session.ExecuteAsync(
            StoreConflict.Journal,
            """
            INSERT INTO vroeg.journal_contents (municipality, journal, number, month, body)
            SELECT $1, $2, n.* FROM unnest($3::bigint[], $4::date[], $5::bytea[]) AS n (number, month, body)
            """,
            ct,
            Values.Small((int)journal),
            Numbers(),
            Months(),
            Values.Bodies(lines.Select(l => l.Content.ToArray()))).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<JournalEntry> EntriesAsync(
        JournalKind journal, string condition, NpgsqlParameter first, NpgsqlParameter second, [EnumeratorCancellation] CancellationToken ct)
    {
        session.MustRun(writes: false, ct);
        await FlushAsync(journal, ct).ConfigureAwait(false);
        List<(LocalDate? Month, long Last)> months = await session.ReadAsync(
            StoreConflict.Journal,
            $"SELECT l.month, max(l.number) FROM vroeg.journal_lines l WHERE l.municipality = $1 AND l.journal = $2 AND {condition} GROUP BY l.month",
            row => (row.DayAt(0), row.GetInt64(1)),
            ct,
            Values.Small((int)journal),
            first).ConfigureAwait(false);
        if (months.Count == 0)
        {
            yield break;
        }

        // A line that another adds between both reads can be of a month that was not seen, and would look erased; numbers are given in the order of commits.
        await foreach (JournalEntry entry in session.StreamAsync(
            $"{Select} WHERE l.municipality = $1 AND l.journal = $2 AND {condition} AND l.number <= $5 ORDER BY l.number",
            row => new JournalEntry(
                row.GetInt64(0), row.DayAt(1)!.Value, row.TextAt(2), row.NumberAt(3), row.IsDBNull(4) ? default(ReadOnlyMemory<byte>?) : row.GetFieldValue<byte[]>(4)),
            ct,
            Values.Small((int)journal),
            second,
            Values.Days(months.Select(m => m.Month)),
            Values.Long(months.Max(m => m.Last))).ConfigureAwait(false))
        {
            yield return entry;
        }
    }

    private static string Place(JournalKind journal) => ((int)journal).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Check(JournalKind journal)
    {
        if (journal == JournalKind.NotStated || !Enum.IsDefined(journal))
        {
            throw new ArgumentException("Say which journal.", nameof(journal));
        }
    }

    private sealed record Appended(IReadOnlyCollection<JournalLine> Lines, long? After);
}
