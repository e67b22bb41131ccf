using NodaTime;

namespace Vroegsignalering.Storage.PostgreSql;

internal sealed class RunTable(Session session) : IRunStore
{
    private readonly List<RunStep> _done = [];

    public async Task<bool> TakeAsync(string run, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        Claims.Check(by, now, until);
        session.MustRun(writes: true, cancellationToken);
        await session.TakeTurnAsync(Turn.Run, run, StoreConflict.Run, cancellationToken).ConfigureAwait(false);
        return await session.ExecuteAsync(
            StoreConflict.Run,
            """
            INSERT INTO vroeg.runs AS r (municipality, run, held_by, held_until) VALUES ($1, $2, $3, $5)
            ON CONFLICT (municipality, run) DO UPDATE SET held_by = excluded.held_by, held_until = excluded.held_until
            WHERE r.held_by IS NULL OR r.held_by = excluded.held_by OR r.held_until <= $4
            """,
            cancellationToken,
            Values.Text(run),
            Values.Text(by),
            Values.Moment(now),
            Values.Moment(until)).ConfigureAwait(false) == 1;
    }

    public async Task ReleaseAsync(string run, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        ArgumentException.ThrowIfNullOrEmpty(by);
        session.MustRun(writes: true, cancellationToken);
        await session.TakeTurnAsync(Turn.Run, run, StoreConflict.Run, cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            StoreConflict.Run,
            "UPDATE vroeg.runs SET held_by = NULL, held_until = NULL WHERE municipality = $1 AND run = $2 AND held_by = $3",
            cancellationToken,
            Values.Text(run),
            Values.Text(by)).ConfigureAwait(false);
    }

    public Task DoneAsync(RunStep step, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentException.ThrowIfNullOrEmpty(step.Run, nameof(step));
        ArgumentException.ThrowIfNullOrEmpty(step.Name, nameof(step));
        session.MustRun(writes: true, cancellationToken);
        _done.Add(step);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<RunStep>> StepsAsync(string run, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        session.MustRun(writes: false, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadAsync(
            StoreConflict.Run,
            "SELECT name, at, outcome FROM vroeg.run_steps WHERE municipality = $1 AND run = $2 ORDER BY place, name",
            row => new RunStep(run, row.GetString(0), row.MomentAt(1)!.Value, row.GetString(2)),
            cancellationToken,
            Values.Text(run)).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default)
    {
        session.MustRun(writes: false, cancellationToken);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadAsync(
            StoreConflict.Run,
            "SELECT run FROM vroeg.runs WHERE municipality = $1 UNION SELECT run FROM vroeg.run_steps WHERE municipality = $1 ORDER BY 1",
            row => row.GetString(0),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the steps that were done, in the order of run and name: so they are locked.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        if (_done.Count == 0)
        {
            return;
        }

        (RunStep Step, int Index)[] steps =
        [
            .. _done.Select((step, index) => (Step: step, Index: index))
                .OrderBy(s => s.Step.Run, StringComparer.Ordinal).ThenBy(s => s.Step.Name, StringComparer.Ordinal),
        ];
        _done.Clear();
        FaultPoint.Hit("postgres.runs.before");
        Dictionary<string, long> last = new(StringComparer.Ordinal);
        foreach ((RunStep step, int index) in steps)
        {
            if (!last.TryGetValue(step.Run, out long before))
            {
                last[step.Run] = before = await LastPlaceAsync(step.Run, ct).ConfigureAwait(false);
            }

            await session.TakeTurnAsync(Turn.Step, $"{step.Run}\n{step.Name}", StoreConflict.Run, ct).ConfigureAwait(false);
            await session.ExecuteAsync(
                StoreConflict.Run,
                "INSERT INTO vroeg.run_steps (municipality, run, name, place, at, outcome) VALUES ($1, $2, $3, $4, $5, $6)",
                ct,
                Values.Text(step.Run),
                Values.Text(step.Name),
                Values.Long(before + 1 + index),
                Values.Moment(step.At),
                Values.Text(step.Outcome)).ConfigureAwait(false);
        }
    }

    private async Task<long> LastPlaceAsync(string run, CancellationToken ct) => (await session.ReadAsync(
        StoreConflict.Run,
        "SELECT coalesce(max(place), 0) FROM vroeg.run_steps WHERE municipality = $1 AND run = $2",
        row => row.GetInt64(0),
        ct,
        Values.Text(run)).ConfigureAwait(false))[0];
}
