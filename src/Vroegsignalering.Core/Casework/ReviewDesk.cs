using NodaTime;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What people answer about records that may belong together and about residents. The next run follows the answers.</summary>
public sealed class ReviewDesk(IStore store, MunicipalitySettings settings)
{
    private readonly IStore _store = store;
    private readonly MunicipalitySettings _settings = settings;

    /// <summary>The questions that were asked and not answered: the first due first.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<IReadOnlyList<ReviewLine>> ListAsync(Worker by, Instant now, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Opens a question, with the records beside each other.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="id">The number of the question.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><c>null</c> when there is no such question that waits.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<ReviewView?> OpenAsync(Worker by, string id, Instant now, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Answers a question about two signals.</summary>
    /// <param name="by">Who answers.</param>
    /// <param name="id">The number of the question.</param>
    /// <param name="known">How many lines there were about it when the worker read it.</param>
    /// <param name="choice">The answer.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentException">There is no choice or no reason.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<ReviewWritten> DecideAsync(
        Worker by, string id, int known, MatchReviewChoice choice, string reason, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Answers a question about a resident.</summary>
    /// <param name="by">Who answers.</param>
    /// <param name="id">The number of the question.</param>
    /// <param name="known">How many lines there were about it when the worker read it.</param>
    /// <param name="choice">The answer.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentException">There is no choice or no reason.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<ReviewWritten> DecideAsync(
        Worker by, string id, int known, ResidencyReviewChoice choice, string reason, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
