using NodaTime;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What people do with rows that were set aside: see, repair, take in, give up.</summary>
public sealed class QuarantineDesk(IStore store, MunicipalitySettings settings)
{
    private readonly IStore _store = store;
    private readonly MunicipalitySettings _settings = settings;

    /// <summary>The rows, by file and number; without what stands in them.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment.</param>
    /// <param name="state">Only those that stand here; <c>null</c>, the default, for all.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<IReadOnlyList<QuarantineLine>> ListAsync(
        Worker by, Instant now, QuarantineState? state = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Opens a row, with what stands in it.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="rowId">The number of the row.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><c>null</c> when there is none. The number of its <see cref="QuarantineEntry.Trail"/> is what the other steps ask for.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<QuarantineEntry?> OpenAsync(Worker by, string rowId, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Repairs a row. It is read at once with the mapping of the original, and refused with findings when it is still wrong.</summary>
    /// <param name="by">Who repairs it.</param>
    /// <param name="rowId">The number of the row.</param>
    /// <param name="known">How many things had happened to it when the worker read it.</param>
    /// <param name="cells">The cells by column; those of <see cref="RowLayout.RepairColumns"/> count, and one that is missing stays as it is.</param>
    /// <param name="reason">Why; <c>null</c> when not stated.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<QuarantineWritten> RepairAsync(
        Worker by, string rowId, int known, IReadOnlyDictionary<string, string> cells, string? reason, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Has a repaired row taken in: the signal is in the store from then on.</summary>
    /// <param name="by">Who does so.</param>
    /// <param name="rowId">The number of the row.</param>
    /// <param name="known">How many things had happened to it when the worker read it.</param>
    /// <param name="reason">Why; <c>null</c> when not stated.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<QuarantineWritten> TakeInAsync(
        Worker by, string rowId, int known, string? reason, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Decides that a row is not taken in.</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="rowId">The number of the row.</param>
    /// <param name="known">How many things had happened to it when the worker read it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<QuarantineWritten> GiveUpAsync(
        Worker by, string rowId, int known, string reason, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
