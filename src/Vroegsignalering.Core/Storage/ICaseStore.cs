using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>The cases of a municipality: what happened in them event by event, their place on the worklist, and who works on them.</summary>
public interface ICaseStore
{
    /// <summary>Reads a case.</summary>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><c>null</c> when there is none.</returns>
    Task<StoredCase?> FindAsync(string caseId, CancellationToken cancellationToken = default);

    /// <summary>Reads cases, ordinal by number.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    IAsyncEnumerable<StoredCase> ReadAsync(CaseQuery query, CancellationToken cancellationToken = default);

    /// <summary>Saves cases: the events after those that were read are added, and the place on the worklist is set. Events never change.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="StoreConflictException">A case has other events than <see cref="CaseToSave.Known"/> says; here or at the commit.</exception>
    Task SaveAsync(IReadOnlyCollection<CaseToSave> cases, CancellationToken cancellationToken = default);

    /// <summary>Reads a page of the worklist: lines without names, addresses or BSNs.</summary>
    /// <param name="query">Which, in which order, and after which line.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task<CaseLinePage> ListAsync(CaseLineQuery query, CancellationToken cancellationToken = default);

    /// <summary>Claims a case for a worker, so that no other takes it up; one's own claim is made longer.</summary>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="by">The worker, as a code and never a name.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">Until when the claim holds; then the case is free again.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Whether the claim was given; not when another holds one, or the case is closed or not there.</returns>
    Task<bool> ClaimAsync(string caseId, string by, Instant now, Instant until, CancellationToken cancellationToken = default);

    /// <summary>Claims the first open case on the worklist that nobody holds. Workers that ask at once each get another.</summary>
    /// <param name="by">The worker, as a code and never a name.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">Until when the claim holds.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The number of the case; <c>null</c> when there is none to take up.</returns>
    Task<string?> ClaimNextAsync(string by, Instant now, Instant until, CancellationToken cancellationToken = default);

    /// <summary>Gives a claim back. A claim of another stays.</summary>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="by">The worker.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    Task ReleaseAsync(string caseId, string by, CancellationToken cancellationToken = default);

    /// <summary>Erases cases with their events, places and claims. What is not there changes nothing.</summary>
    /// <param name="caseIds">The numbers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many were erased.</returns>
    Task<int> EraseAsync(IReadOnlyCollection<string> caseIds, CancellationToken cancellationToken = default);
}
