using System.Buffers;
using NodaTime;
using Npgsql;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>Writes cases that were locked and found to be as the caller knows them.</summary>
internal static class CaseWriting
{
    private const string Rows = """
        unnest($2::text[], $3::date[], $4::integer[], $5::smallint[], $6::smallint[], $7::date[], $8::date[], $9::integer[], $10::bigint[], $11::integer[], $12::text[])
        AS n (case_id, month, events, phase, result, picked_up_on, closed_on, signals, arrears_cents, attempts, owner)
        """;

    public static async Task WriteAsync(Session session, IReadOnlyList<CaseToSave> cases, Dictionary<string, CaseRow> there, CancellationToken ct)
    {
        CaseToSave[] added = [.. cases.Where(c => !there.ContainsKey(c.History.Id))];
        CaseToSave[] changed = [.. cases.Where(c => there.ContainsKey(c.History.Id))];
        LocalDate Month(CaseToSave one) => there.TryGetValue(one.History.Id, out CaseRow row) ? row.Month : Values.MonthOf(one.History.Events[0].On);
        if (added.Length > 0)
        {
            int written = await session.ExecuteAsync(
                StoreConflict.Case,
                $"""
                INSERT INTO vroeg.cases (municipality, case_id, month, events, phase, result, picked_up_on, closed_on, signals, arrears_cents, attempts, owner)
                SELECT $1, n.* FROM {Rows} ORDER BY n.case_id
                ON CONFLICT (municipality, case_id) DO NOTHING
                """,
                ct,
                Columns(added, Month)).ConfigureAwait(false);
            MustBeAll(session, written, added.Length);
        }

        if (changed.Length > 0)
        {
            int written = await session.ExecuteAsync(
                StoreConflict.Case,
                $"""
                UPDATE vroeg.cases c SET events = n.events, phase = n.phase, result = n.result, picked_up_on = n.picked_up_on, closed_on = n.closed_on,
                    signals = n.signals, arrears_cents = n.arrears_cents, attempts = n.attempts, owner = n.owner
                FROM {Rows} WHERE c.municipality = $1 AND c.case_id = n.case_id
                """,
                ct,
                Columns(changed, Month)).ConfigureAwait(false);
            MustBeAll(session, written, changed.Length);
        }

        FaultPoint.Hit("postgres.cases.middle");
        await AddEventsAsync(session, cases, Month, ct).ConfigureAwait(false);
        await PlaceAsync(session, [.. cases.Where(c => c.Placement is not null)], ct).ConfigureAwait(false);
    }

    private static async Task AddEventsAsync(Session session, IReadOnlyList<CaseToSave> cases, Func<CaseToSave, LocalDate> month, CancellationToken ct)
    {
        (CaseToSave Case, int Seq, CaseEvent Happened)[] events = [.. cases.SelectMany(c => c.History.Events.Skip(c.Known).Select((e, i) => (Case: c, Seq: c.Known + i + 1, Happened: e)))];
        if (events.Length == 0)
        {
            return;
        }

        ArrayBufferWriter<byte> body = new();
        await session.ExecuteAsync(
            StoreConflict.Case,
            """
            INSERT INTO vroeg.case_events (municipality, month, case_id, seq, body)
            SELECT $1, n.* FROM unnest($2::date[], $3::text[], $4::integer[], $5::bytea[]) AS n (month, case_id, seq, body)
            """,
            ct,
            Values.Days(events.Select(e => (LocalDate?)month(e.Case))),
            Values.Texts(events.Select(e => e.Case.History.Id)),
            Values.Numbers(events.Select(e => (int?)e.Seq)),
            Values.Bodies(events.Select(e =>
            {
                body.ResetWrittenCount();
                StoredForm.Write(body, e.Case.History.Id, e.Seq, e.Happened);
                return body.WrittenSpan.ToArray();
            }))).ConfigureAwait(false);
    }

    private static Task PlaceAsync(Session session, IReadOnlyList<CaseToSave> cases, CancellationToken ct) => cases.Count == 0 ? Task.CompletedTask : session.ExecuteAsync(
        StoreConflict.Case,
        """
        UPDATE vroeg.cases c SET rank = n.rank, placed_on = n.placed_on, tier = n.tier, class_id = n.class_id, score = n.score, deadline = n.deadline,
            next_dutch = n.next_dutch, next_english = n.next_english, next_channel = n.next_channel, next_on = n.next_on,
            neighbourhood = n.neighbourhood, waits_for_review = n.waits_for_review
        FROM unnest($2::text[], $3::integer[], $4::date[], $5::smallint[], $6::text[], $7::integer[], $8::date[], $9::text[], $10::text[], $11::smallint[],
            $12::date[], $13::text[], $14::boolean[])
            AS n (case_id, rank, placed_on, tier, class_id, score, deadline, next_dutch, next_english, next_channel, next_on, neighbourhood, waits_for_review)
        WHERE c.municipality = $1 AND c.case_id = n.case_id
        """,
        ct,
        Values.Texts(cases.Select(c => c.History.Id)),
        Values.Numbers(cases.Select(c => (int?)c.Placement!.Rank)),
        Values.Days(cases.Select(c => (LocalDate?)c.Placement!.On)),
        Values.Smalls(cases.Select(c => (int?)c.Placement!.Tier)),
        Values.Texts(cases.Select(c => c.Placement!.ClassId)),
        Values.Numbers(cases.Select(c => (int?)c.Placement!.Score)),
        Values.Days(cases.Select(c => c.Placement!.Deadline)),
        Values.Texts(cases.Select(c => c.Placement!.Next?.Dutch)),
        Values.Texts(cases.Select(c => c.Placement!.Next?.English)),
        Values.Smalls(cases.Select(c => (int?)c.Placement!.NextChannel)),
        Values.Days(cases.Select(c => c.Placement!.NextOn)),
        Values.Texts(cases.Select(c => c.Placement!.Neighbourhood)),
        Values.Flags(cases.Select(c => (bool?)c.Placement!.WaitsForReview)));

    private static NpgsqlParameter[] Columns(IReadOnlyList<CaseToSave> cases, Func<CaseToSave, LocalDate> month)
    {
        SignalCase[] now = [.. cases.Select(c => c.History.Case)];
        return
        [
            Values.Texts(now.Select(c => c.Id)),
            Values.Days(cases.Select(c => (LocalDate?)month(c))),
            Values.Numbers(cases.Select(c => (int?)c.History.Events.Count)),
            Values.Smalls(now.Select(c => (int?)c.Phase)),
            Values.Smalls(now.Select(c => (int?)c.Result)),
            Values.Days(now.Select(c => c.PickedUpOn)),
            Values.Days(now.Select(c => c.ClosedOn)),
            Values.Numbers(now.Select(c => (int?)c.Signals.Count)),
            Values.Longs(now.Select(c => c.Signals.Aggregate(Money.Zero, (sum, s) => sum + (s.Arrears ?? Money.Zero)).Cents)),
            Values.Numbers(now.Select(c => (int?)c.Attempts.Count)),
            Values.Texts(now.Select(c => c.Owner)),
        ];
    }

    private static void MustBeAll(Session session, int written, int all)
    {
        if (written != all)
        {
            throw session.Fail(new StoreConflictException(StoreConflict.Case));
        }
    }
}
