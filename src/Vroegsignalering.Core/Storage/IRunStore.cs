using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>How far runs have come, so that a run that was ended goes on where it was, and the same run again does nothing.</summary>
public interface IRunStore
{
    /// <summary>Takes a run for a process, so that no other works on it; one's own hold is made longer.</summary>
    /// <param name="run">The name of the run, such as <c>2026-11</c>; no personal data.</param>
    /// <param name="by">The process.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">Until when it is held; then another may go on with it.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Whether it was given.</returns>
    Task<bool> TakeAsync(string run, string by, Instant now, Instant until, CancellationToken cancellationToken = default);

    /// <summary>Lets go of a run.</summary>
    /// <param name="run">The name of the run.</param>
    /// <param name="by">The process.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task ReleaseAsync(string run, string by, CancellationToken cancellationToken = default);

    /// <summary>Notes that a step is done, in the unit of work that does it.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="StoreConflictException">The step is done already; here or at the commit.</exception>
    Task DoneAsync(RunStep step, CancellationToken cancellationToken = default);

    /// <summary>The steps of a run that are done, in the order in which they were.</summary>
    /// <param name="run">The name of the run.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task<IReadOnlyList<RunStep>> StepsAsync(string run, CancellationToken cancellationToken = default);

    /// <summary>The names of all runs, ordinal.</summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default);
}
