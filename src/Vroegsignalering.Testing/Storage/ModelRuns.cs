using NodaTime;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>The runs of the model.</summary>
internal sealed class ModelRuns(ModelUnitOfWork unit) : IRunStore
{
    public Task<bool> TakeAsync(string run, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        ArgumentException.ThrowIfNullOrEmpty(by);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, now);
        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            ModelRun known = Of(state, run);
            return known.Hold is null || known.Hold.By == by || known.Hold.Until <= now
                ? (state with { Runs = state.Runs.SetItem(run, known with { Hold = new CaseClaim(by, until) }) }, true)
                : (state, false);
        }));
    }

    public Task ReleaseAsync(string run, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        ArgumentException.ThrowIfNullOrEmpty(by);
        return Task.FromResult(unit.Change(cancellationToken, state => Of(state, run) is { Hold: CaseClaim hold } known && hold.By == by
            ? (state with { Runs = state.Runs.SetItem(run, known with { Hold = null }) }, 0)
            : (state, 0)));
    }

    public Task DoneAsync(RunStep step, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentException.ThrowIfNullOrEmpty(step.Run);
        ArgumentException.ThrowIfNullOrEmpty(step.Name);
        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            ModelRun known = Of(state, step.Run);
            return known.Steps.Exists(s => s.Name == step.Name)
                ? throw new StoreConflictException(StoreConflict.Run)
                : (state with { Runs = state.Runs.SetItem(step.Run, known with { Steps = known.Steps.Add(step) }) }, 0);
        }));
    }

    public Task<IReadOnlyList<RunStep>> StepsAsync(string run, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        return Task.FromResult<IReadOnlyList<RunStep>>(Of(unit.See(cancellationToken), run).Steps);
    }

    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<string>>([.. unit.See(cancellationToken).Runs.Keys]);

    private static ModelRun Of(ModelState state, string run) => state.Runs.GetValueOrDefault(run, new ModelRun(null, []));
}
