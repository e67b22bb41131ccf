using NodaTime;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What people do with cases. Everything that is read or changed stands in the journal of access, and in the processing log for each person.</summary>
public sealed class CaseDesk(IStore store, MunicipalitySettings settings)
{
    private readonly IStore _store = store;
    private readonly MunicipalitySettings _settings = settings;

    /// <summary>Reads a page of the worklist; it holds no persons.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="query">Which lines.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<CaseLinePage> ListAsync(Worker by, CaseLineQuery query, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Opens a case.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="now">The moment.</param>
    /// <param name="isBlind">Whether to leave out who it is about, for who decides on priority.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><c>null</c> when there is none.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<CaseView?> OpenAsync(Worker by, string caseId, Instant now, bool isBlind = false, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Registers what happened in a case. What that means for partners is put in the outbox in the same unit of work.</summary>
    /// <param name="by">Who registers it; it stands in the event.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="known">How many events the case had when the worker read it: <see cref="CaseView.Known"/>.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="now">The moment; nothing can have happened on a later day.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<CaseWritten> RegisterAsync(
        Worker by, string caseId, int known, CaseEvent happened, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Takes up a case, so that no other does; one's own claim is made longer.</summary>
    /// <param name="by">Who takes it up.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">Until when; then the case is free again.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Whether it was given; not when another holds it, or the case is closed or not there.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<bool> ClaimAsync(Worker by, string caseId, Instant now, Instant until, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Takes up the first open case of the worklist that nobody holds.</summary>
    /// <param name="by">Who takes it up.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">Until when.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The number of the case; <c>null</c> when there is none.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<string?> ClaimNextAsync(Worker by, Instant now, Instant until, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Gives a case back. A claim of another stays.</summary>
    /// <param name="by">Who gives it back.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task ReleaseAsync(Worker by, string caseId, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Gives an open case another class from the next run on. What the law puts first stays first.</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="classId">The id of a class of the policy.</param>
    /// <param name="reason">Why, in words that a colleague understands and without personal data.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Whether it was noted; not when there is no such open case.</returns>
    /// <exception cref="ArgumentException">There is no such class in the policy, or no reason.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<bool> OverrideAsync(
        Worker by, string caseId, string classId, string reason, Instant now, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
