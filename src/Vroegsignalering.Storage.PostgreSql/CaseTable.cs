using System.Buffers;
using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;
using Vroegsignalering.Cases;

namespace Vroegsignalering.Storage.PostgreSql;

internal sealed class CaseTable(Session session) : ICaseStore
{
    // Sorted: cases are locked in the order of their numbers.
    private readonly SortedDictionary<string, CaseToSave> _pending = new(StringComparer.Ordinal);

    public async Task<StoredCase?> FindAsync(string caseId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        await foreach (StoredCase found in ReadAsync(new CaseQuery { Ids = [caseId] }, cancellationToken).ConfigureAwait(false))
        {
            return found;
        }

        return null;
    }

    public async IAsyncEnumerable<StoredCase> ReadAsync(CaseQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        session.MustRun(writes: false, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await foreach (StoredCase one in CaseReading.ReadAsync(session, query, cancellationToken).ConfigureAwait(false))
        {
            yield return one;
        }
    }

    public Task SaveAsync(IReadOnlyCollection<CaseToSave> cases, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        session.MustRun(writes: true, cancellationToken);
        foreach (CaseToSave one in cases)
        {
            if (one.Known < 0 || one.Known > one.History.Events.Count)
            {
                throw new ArgumentException("Known is the number of events that were read: from 0 to the number that the case has now.", nameof(cases));
            }
        }

        foreach (CaseToSave one in cases)
        {
            _pending[one.History.Id] = !_pending.TryGetValue(one.History.Id, out CaseToSave? before) ? one
                : before.History.Events.Count == one.Known ? one with { Known = before.Known, Placement = one.Placement ?? before.Placement }
                : throw session.Fail(new StoreConflictException(StoreConflict.Case));
        }

        return Task.CompletedTask;
    }

    public async Task<CaseLinePage> ListAsync(CaseLineQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        session.MustRun(writes: false, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return await Worklist.ReadAsync(session, query, cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> ClaimAsync(string caseId, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        Claims.Check(by, now, until);
        session.MustRun(writes: true, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await LockAsync([caseId], cancellationToken).ConfigureAwait(false);
        return await session.ExecuteAsync(
            StoreConflict.Case,
            """
            UPDATE vroeg.cases SET claimed_by = $3, claimed_until = $5
            WHERE municipality = $1 AND case_id = $2 AND result IS NULL AND (claimed_by IS NULL OR claimed_by = $3 OR claimed_until <= $4)
            """,
            cancellationToken,
            Values.Text(caseId),
            Values.Text(by),
            Values.Moment(now),
            Values.Moment(until)).ConfigureAwait(false) == 1;
    }

    public async Task<string?> ClaimNextAsync(string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        Claims.Check(by, now, until);
        session.MustRun(writes: true, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        List<string> free = await session.ReadAsync(
            StoreConflict.Case,
            """
            SELECT case_id FROM vroeg.cases
            WHERE municipality = $1 AND result IS NULL AND (claimed_by IS NULL OR claimed_until <= $2)
            ORDER BY rank, case_id LIMIT 1 FOR UPDATE SKIP LOCKED
            """,
            row => row.GetString(0),
            cancellationToken,
            Values.Moment(now)).ConfigureAwait(false);
        if (free.Count == 0)
        {
            return null;
        }

        session.Hold(Turn.Case, free[0]);
        await session.ExecuteAsync(
            StoreConflict.Case,
            "UPDATE vroeg.cases SET claimed_by = $3, claimed_until = $4 WHERE municipality = $1 AND case_id = $2",
            cancellationToken,
            Values.Text(free[0]),
            Values.Text(by),
            Values.Moment(until)).ConfigureAwait(false);
        return free[0];
    }

    public async Task ReleaseAsync(string caseId, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        ArgumentException.ThrowIfNullOrEmpty(by);
        session.MustRun(writes: true, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await LockAsync([caseId], cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            StoreConflict.Case,
            "UPDATE vroeg.cases SET claimed_by = NULL, claimed_until = NULL WHERE municipality = $1 AND case_id = $2 AND claimed_by = $3",
            cancellationToken,
            Values.Text(caseId),
            Values.Text(by)).ConfigureAwait(false);
    }

    public async Task<int> EraseAsync(IReadOnlyCollection<string> caseIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(caseIds);
        session.MustRun(writes: true, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        if (caseIds.Count == 0)
        {
            return 0;
        }

        List<CaseRow> rows = await LockAsync([.. caseIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], cancellationToken).ConfigureAwait(false);
        if (rows.Count == 0)
        {
            return 0;
        }

        NpgsqlParameter Ids() => Values.Texts(rows.Select(r => r.Id));
        await session.ExecuteAsync(
            StoreConflict.Case,
            "DELETE FROM vroeg.case_events WHERE municipality = $1 AND month = ANY($2) AND case_id = ANY($3)",
            cancellationToken,
            Values.Days(rows.Select(r => (LocalDate?)r.Month).Distinct()),
            Ids()).ConfigureAwait(false);
        FaultPoint.Hit("postgres.cases.erase.middle");
        return await session.ExecuteAsync(
            StoreConflict.Case, "DELETE FROM vroeg.cases WHERE municipality = $1 AND case_id = ANY($2)", cancellationToken, Ids()).ConfigureAwait(false);
    }

    /// <summary>Writes what was saved.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        if (_pending.Count == 0)
        {
            return;
        }

        CaseToSave[] cases = [.. _pending.Values];
        _pending.Clear();
        FaultPoint.Hit("postgres.cases.before");
        foreach (CaseToSave[] some in cases.Chunk(5_000))
        {
            Dictionary<string, CaseRow> there = (await LockAsync([.. some.Select(c => c.History.Id)], ct).ConfigureAwait(false)).ToDictionary(r => r.Id, StringComparer.Ordinal);
            if (some.Any(c => (there.TryGetValue(c.History.Id, out CaseRow row) ? row.Events : 0) != c.Known))
            {
                throw session.Fail(new StoreConflictException(StoreConflict.Case));
            }

            await CaseWriting.WriteAsync(session, some, there, ct).ConfigureAwait(false);
        }

        FaultPoint.Hit("postgres.cases.written");
    }

    private async Task<List<CaseRow>> LockAsync(IReadOnlyList<string> sortedIds, CancellationToken ct)
    {
        await session.TakeTurnAsync(Turn.Case, sortedIds[0], StoreConflict.Case, ct).ConfigureAwait(false);
        List<CaseRow> rows = await session.ReadAsync(
            StoreConflict.Case,
            $"SELECT case_id, events, month FROM vroeg.cases WHERE municipality = $1 AND case_id = ANY($2) ORDER BY case_id {session.ForUpdate}",
            row => new CaseRow(row.GetString(0), row.GetInt32(1), row.DayAt(2)!.Value),
            ct,
            Values.Texts(sortedIds)).ConfigureAwait(false);
        session.Hold(Turn.Case, sortedIds[^1]);
        return rows;
    }
}

/// <summary>What the table has of a case.</summary>
internal readonly record struct CaseRow(string Id, int Events, LocalDate Month);
