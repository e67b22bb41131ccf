using NodaTime;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Runs, their holds and their steps.</summary>
internal sealed class RunTable(SqliteUnitOfWork unit) : IRunStore
{
    public Task<bool> TakeAsync(string run, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        ArgumentException.ThrowIfNullOrEmpty(by);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, now);
        return unit.WriteAsync(
            session =>
            {
                using Statement take = session.Use("""
                    INSERT INTO run (municipality, name, held_by, held_until) VALUES (?1, ?2, ?3, ?5)
                    ON CONFLICT DO UPDATE SET held_by = ?3, held_until = ?5 WHERE held_by IS NULL OR held_by = ?3 OR held_until <= ?4
                    """);
                return take.Set(unit.Municipality.Value).Set(run).Set(by).Set(now).Set(until).Do() > 0;
            },
            cancellationToken);
    }

    public Task ReleaseAsync(string run, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        ArgumentException.ThrowIfNullOrEmpty(by);
        return unit.WriteAsync(
            session =>
            {
                using Statement release = session.Use(
                    "UPDATE run SET held_by = NULL, held_until = NULL WHERE municipality = ? AND name = ? AND held_by = ?");
                return release.Set(unit.Municipality.Value).Set(run).Set(by).Do();
            },
            cancellationToken);
    }

    public Task DoneAsync(RunStep step, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentException.ThrowIfNullOrEmpty(step.Run);
        ArgumentException.ThrowIfNullOrEmpty(step.Name);
        return unit.WriteAsync(
            session =>
            {
                using Statement run = session.Use("INSERT INTO run (municipality, name) VALUES (?, ?) ON CONFLICT DO NOTHING");
                run.Set(unit.Municipality.Value).Set(step.Run).Do();
                using Statement done = session.Use("""
                    INSERT INTO run_step (municipality, run, number, name, done, outcome)
                    VALUES (?1, ?2, (SELECT count(*) + 1 FROM run_step WHERE municipality = ?1 AND run = ?2), ?3, ?4, ?5) ON CONFLICT DO NOTHING
                    """);
                done.Set(unit.Municipality.Value).Set(step.Run).Set(step.Name).Set(step.At).Set(step.Outcome);
                FaultPoint.Hit("sqlite.run.middle");
                return done.Do() > 0 ? true : throw new StoreConflictException(StoreConflict.Run);
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<RunStep>> StepsAsync(string run, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        return unit.ReadAsync<IReadOnlyList<RunStep>>(
            _ =>
            {
                List<RunStep> steps = [];
                using Statement read = unit.Use("SELECT name, done, outcome FROM run_step WHERE municipality = ? AND run = ? ORDER BY number");
                read.Set(run);
                while (read.Step())
                {
                    steps.Add(new RunStep(run, read.Text(0), Instant.FromUnixTimeTicks(read.Long(1)), read.Text(2)));
                }

                return steps;
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) => unit.ReadAsync<IReadOnlyList<string>>(
        _ =>
        {
            List<string> names = [];
            using Statement read = unit.Use("SELECT name FROM run WHERE municipality = ? ORDER BY name");
            while (read.Step())
            {
                names.Add(read.Text(0));
            }

            return names;
        },
        cancellationToken);
}
