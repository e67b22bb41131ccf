using System.Buffers;
using System.Runtime.CompilerServices;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Cases: their events, and for each one line of the worklist that is derived from them.</summary>
internal sealed class CaseTable(SqliteUnitOfWork unit) : ICaseStore
{
    private const int CasesAtOnce = 128;

    private const string SaveLine = """
        INSERT INTO signal_case (municipality, id, events, open, phase, result, picked_up, closed, signals, arrears, attempts, owner, rank, deadline, next)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 2147483648, '~', '~')
        ON CONFLICT DO UPDATE SET events = ?3, open = ?4, phase = ?5, result = ?6, picked_up = ?7, closed = ?8, signals = ?9, arrears = ?10,
            attempts = ?11, owner = ?12
        """;

    private const string Claim = """
        UPDATE signal_case SET claimed_by = ?3, claimed_until = ?5
        WHERE municipality = ?1 AND id = ?2 AND open = 1 AND (claimed_by IS NULL OR claimed_by = ?3 OR claimed_until <= ?4)
        """;

    private const string Next = """
        SELECT id FROM signal_case INDEXED BY signal_case_rank
        WHERE municipality = ? AND open = 1 AND (claimed_by IS NULL OR claimed_until <= ?) ORDER BY rank, id LIMIT 1
        """;

    private readonly ArrayBufferWriter<byte> _body = new(1024);

    public Task<StoredCase?> FindAsync(string caseId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        return unit.ReadAsync(_ => Read([caseId]).FirstOrDefault(), cancellationToken);
    }

    public async IAsyncEnumerable<StoredCase> ReadAsync(CaseQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (string[] some in unit.Read(_ => Ids(query)).Chunk(CasesAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (StoredCase stored in unit.Read(_ => Read(some)))
            {
                yield return stored;
            }
        }

        await Task.CompletedTask;
    }

    public Task SaveAsync(IReadOnlyCollection<CaseToSave> cases, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        foreach (CaseToSave one in cases)
        {
            if (one.Known < 0 || one.Known > one.History.Events.Count)
            {
                throw new ArgumentException("A case has at least the events that were known when it was read.", nameof(cases));
            }
        }

        return unit.WriteAsync(
            session =>
            {
                foreach (CaseToSave one in cases)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Save(session, one);
                    FaultPoint.Hit("sqlite.cases.middle");
                }

                return true;
            },
            cancellationToken);
    }

    public Task<CaseLinePage> ListAsync(CaseLineQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return unit.ReadAsync(session => new CaseLines(unit.Municipality, session).Page(query), cancellationToken);
    }

    public Task<bool> ClaimAsync(string caseId, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        ArgumentException.ThrowIfNullOrEmpty(by);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, now);
        return unit.WriteAsync(session => Take(session, caseId, by, now, until), cancellationToken);
    }

    public Task<string?> ClaimNextAsync(string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(by);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, now);
        return unit.WriteAsync(
            session =>
            {
                string? id;
                using (Statement next = unit.Use(Next).Set(now))
                {
                    id = next.Step() ? next.Text(0) : null;
                }

                return id is not null && Take(session, id, by, now, until) ? id : null;
            },
            cancellationToken);
    }

    public Task ReleaseAsync(string caseId, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        ArgumentException.ThrowIfNullOrEmpty(by);
        return unit.WriteAsync(
            session =>
            {
                using Statement release = session.Use(
                    "UPDATE signal_case SET claimed_by = NULL, claimed_until = NULL WHERE municipality = ? AND id = ? AND claimed_by = ?");
                return release.Set(unit.Municipality.Value).Set(caseId).Set(by).Do();
            },
            cancellationToken);
    }

    public Task<int> EraseAsync(IReadOnlyCollection<string> caseIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(caseIds);
        return unit.WriteAsync(
            session =>
            {
                using Statement events = session.Use("DELETE FROM case_event WHERE municipality = ? AND case_id = ?");
                using Statement line = session.Use("DELETE FROM signal_case WHERE municipality = ? AND id = ?");
                int erased = 0;
                foreach (string id in caseIds.Distinct(StringComparer.Ordinal))
                {
                    events.Set(unit.Municipality.Value).Set(id).Do();
                    FaultPoint.Hit("sqlite.cases.erase.middle");
                    erased += line.Set(unit.Municipality.Value).Set(id).Do();
                }

                unit.HasErased |= erased > 0;
                return erased;
            },
            cancellationToken);
    }

    private bool Take(Session session, string caseId, string by, Instant now, Instant until)
    {
        using Statement claim = session.Use(Claim);
        return claim.Set(unit.Municipality.Value).Set(caseId).Set(by).Set(now).Set(until).Do() > 0;
    }

    private void Save(Session session, CaseToSave one)
    {
        IReadOnlyList<CaseEvent> events = one.History.Events;
        using (Statement known = unit.Use("SELECT events FROM signal_case WHERE municipality = ? AND id = ?").Set(one.History.Id))
        {
            if ((known.Step() ? known.Int(0) : 0) != one.Known)
            {
                throw new StoreConflictException(StoreConflict.Case);
            }
        }

        if (events.Count > one.Known)
        {
            SaveCase(session, one.History);
            using Statement add = session.Use("INSERT INTO case_event (municipality, case_id, sequence, body) VALUES (?, ?, ?, ?)");
            for (int i = one.Known; i < events.Count; i++)
            {
                _body.ResetWrittenCount();
                StoredForm.Write(_body, one.History.Id, i + 1, events[i]);
                add.Set(unit.Municipality.Value).Set(one.History.Id).Set(i + 1).Set(_body.WrittenSpan).Do();
            }
        }

        if (one.Placement is CasePlacement placement)
        {
            CasePlacements.Save(unit, one.History.Id, placement);
        }
    }

    private void SaveCase(Session session, CaseHistory history)
    {
        CaseLine line = CaseLine.Of(new StoredCase { History = history });
        using Statement save = session.Use(SaveLine);
        save.Set(unit.Municipality.Value).Set(line.CaseId).Set(line.Events).Set(history.Case.IsOpen).Set((int)line.Phase).Set((int?)line.Result)
            .Set(line.PickedUpOn).Set(history.Case.ClosedOn).Set(line.Signals).Set(line.Arrears.Cents).Set(line.Attempts).Set(line.Owner).Do();
    }

    private List<string> Ids(CaseQuery query)
    {
        const string Asked = """
            SELECT id FROM signal_case WHERE municipality = ?1 AND (?2 IS NULL OR open = ?2) AND (?3 IS NULL OR open = 1 OR closed >= ?3)
            """;
        List<string> ids = [];
        long? open = query.IsOpen is bool isOpen ? isOpen ? 1 : 0 : null;
        if (query.Ids is null)
        {
            using Statement all = unit.Use(Asked);
            Take(all.Set(open).Set(query.OpenOrClosedSince));
        }
        else
        {
            using Statement one = unit.Use(Asked + " AND id = ?4");
            foreach (string id in query.Ids.Distinct(StringComparer.Ordinal))
            {
                Take(one.Again().Set(unit.Municipality.Value).Set(open).Set(query.OpenOrClosedSince).Set(id));
            }
        }

        ids.Sort(StringComparer.Ordinal);
        return ids;

        void Take(Statement read)
        {
            while (read.Step())
            {
                ids.Add(read.Text(0));
            }
        }
    }

    private List<StoredCase> Read(IReadOnlyCollection<string> ids)
    {
        List<StoredCase> cases = new(ids.Count);
        using Statement line = unit.Use($"SELECT {CasePlacements.Columns} FROM signal_case WHERE municipality = ? AND id = ?");
        using Statement events = unit.Use("SELECT body FROM case_event WHERE municipality = ? AND case_id = ? ORDER BY sequence");
        foreach (string id in ids)
        {
            if (!line.Again().Set(unit.Municipality.Value).Set(id).Step())
            {
                continue;
            }

            events.Again().Set(unit.Municipality.Value).Set(id);
            List<ReadOnlyMemory<byte>> bodies = [];
            while (events.Step())
            {
                bodies.Add(events.Bytes(0).ToArray());
            }

            cases.Add(new StoredCase
            {
                History = StoredForm.ReadCase(bodies),
                Placement = CasePlacements.Read(line, 0),
                Claim = CasePlacements.ReadClaim(line, 0),
            });
        }

        return cases;
    }
}
