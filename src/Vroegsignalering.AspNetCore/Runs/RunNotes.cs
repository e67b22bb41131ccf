using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Runs;

/// <summary>What the store knows of runs that people asked for: that they were asked, and stopped. So a run that was not finished goes on when the host
/// starts again, and one that was stopped does not.</summary>
/// <remarks>The notes are a run of their own, so that the steps of the monthly run stay those of the run.</remarks>
internal static class RunNotes
{
    private const string Suffix = ".asked";
    private const string Asked = "asked:";
    private const string Stopped = "stopped:";
    private const string Done = "done:";

    /// <summary>The names of runs that people asked for, and whether they have to go on.</summary>
    public static async Task<IReadOnlyList<(string Run, LocalDate On, RunState State)>> ReadAsync(
        IStore store, MunicipalityCode municipality, CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await store.BeginAsync(municipality, UnitOfWorkKind.Read, cancellationToken);
        List<(string, LocalDate, RunState)> runs = [];
        foreach (string name in (await unit.Runs.ListAsync(cancellationToken)).Where(n => n.EndsWith(Suffix, StringComparison.Ordinal)))
        {
            IReadOnlyList<RunStep> steps = await unit.Runs.StepsAsync(name, cancellationToken);
            if (steps.Count > 0 && DayOf(steps[0]) is LocalDate on)
            {
                runs.Add((name[..^Suffix.Length], on, StateOf(steps[^1])));
            }
        }

        return runs;
    }

    /// <summary>Notes that a run was asked for.</summary>
    /// <returns>Whether it can begin: not when it was asked for before with another day.</returns>
    public static async Task<bool> AskAsync(IStore store, MunicipalityCode municipality, string run, LocalDate on, Instant now, CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await store.BeginAsync(municipality, UnitOfWorkKind.Write, cancellationToken);
        IReadOnlyList<RunStep> steps = await unit.Runs.StepsAsync(run + Suffix, cancellationToken);
        if (steps.Count > 0 && DayOf(steps[0]) != on)
        {
            return false;
        }

        if (steps.Count == 0 || StateOf(steps[^1]) == RunState.Stopped)
        {
            await unit.Runs.DoneAsync(Step(run, Asked, steps.Count, now, $"{{\"on\":\"{LocalDatePattern.Iso.Format(on)}\"}}"), cancellationToken);
            await unit.CommitAsync(cancellationToken);
        }

        return true;
    }

    /// <summary>Notes that a run was stopped.</summary>
    public static Task StopAsync(IStore store, MunicipalityCode municipality, string run, Instant now, CancellationToken cancellationToken) =>
        NoteAsync(store, municipality, run, Stopped, now, cancellationToken);

    /// <summary>Notes that a run is done.</summary>
    public static Task DoneAsync(IStore store, MunicipalityCode municipality, string run, Instant now, CancellationToken cancellationToken) =>
        NoteAsync(store, municipality, run, Done, now, cancellationToken);

    private static async Task NoteAsync(IStore store, MunicipalityCode municipality, string run, string what, Instant now, CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await store.BeginAsync(municipality, UnitOfWorkKind.Write, cancellationToken);
        IReadOnlyList<RunStep> steps = await unit.Runs.StepsAsync(run + Suffix, cancellationToken);
        if (steps.Count > 0 && StateOf(steps[^1]) == RunState.Waiting)
        {
            await unit.Runs.DoneAsync(Step(run, what, steps.Count, now, "{}"), cancellationToken);
            await unit.CommitAsync(cancellationToken);
        }
    }

    private static RunStep Step(string run, string what, int number, Instant now, string outcome) =>
        new(run + Suffix, what + number.ToString(CultureInfo.InvariantCulture), now, outcome);

    private static RunState StateOf(RunStep last) => last.Name.StartsWith(Stopped, StringComparison.Ordinal) ? RunState.Stopped
        : last.Name.StartsWith(Done, StringComparison.Ordinal) ? RunState.Done
        : RunState.Waiting;

    private static LocalDate? DayOf(RunStep first)
    {
        using JsonDocument json = JsonDocument.Parse(first.Outcome);
        return json.RootElement.TryGetProperty("on", out JsonElement on) && LocalDatePattern.Iso.Parse(on.GetString() ?? "") is { Success: true } day ? day.Value : null;
    }
}
