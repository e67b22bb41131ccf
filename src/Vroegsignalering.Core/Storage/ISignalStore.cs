using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage;

/// <summary>The signals of a municipality: each once, of several versions of one signal all, and which of them counts.</summary>
public interface ISignalStore
{
    /// <summary>Takes signals in. What is there already adds nothing, in any order and however often; the earliest day of receipt holds.</summary>
    /// <remarks>Of the signals with one <see cref="StoredSignal.Reference"/> those of the latest day of sending (or else of receipt) count, as
    /// <see cref="SignalIntake"/> has it; the others are kept as replaced.</remarks>
    /// <param name="signals">The signals, in any order.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task<SignalsAdded> AddAsync(IReadOnlyCollection<StoredSignal> signals, CancellationToken cancellationToken = default);

    /// <summary>Reads signals, in order of content key.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    IAsyncEnumerable<StoredSignal> ReadAsync(SignalQuery query, CancellationToken cancellationToken = default);

    /// <summary>Erases signals with everything that was kept about them here. What is not there changes nothing.</summary>
    /// <param name="contents">The content keys.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many were erased.</returns>
    Task<int> EraseAsync(IReadOnlyCollection<SignalKey> contents, CancellationToken cancellationToken = default);
}
