using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>One thing that a store has to do, to run by itself.</summary>
public sealed class StoreConformanceCheck
{
    private readonly Func<StoreTrial, Task> _run;

    internal StoreConformanceCheck(string name, Func<StoreTrial, Task> run) => (Name, _run) = (name, run);

    /// <summary>The name, such as <c>signals.same-again</c>; stable.</summary>
    public string Name { get; }

    /// <summary>Runs the check on a store that it opens and disposes.</summary>
    /// <param name="open">Opens a store without anything in it.</param>
    /// <param name="options">How thoroughly; <c>null</c> for the defaults.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The promises that were broken; empty when none was. A store that throws where it may not breaks a promise too.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public async Task<IReadOnlyList<StoreConformanceFinding>> RunAsync(
        Func<Task<IStore>> open, StoreConformanceOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(open);
        StoreConformanceOptions asked = (options ?? new StoreConformanceOptions()).Checked();
        await using IStore store = await open();
        StoreTrial trial = new(Name, store, asked, cancellationToken);
        try
        {
            await _run(trial);
        }
        catch (Exception e) when (e is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            trial.Thrown(e);
        }

        return trial.Findings;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
