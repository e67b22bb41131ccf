namespace Vroegsignalering.Storage;

/// <summary>Where everything of one or more municipalities is kept. Can be used by more callers at a time.</summary>
/// <remarks>All work is done in units of work, each for one municipality: what is of another municipality cannot be seen in it. Whether a store does
/// what this promises, the conformance suite of the package <c>Vroegsignalering.Testing</c> tells.</remarks>
public interface IStore : IAsyncDisposable
{
    /// <summary>Begins a unit of work.</summary>
    /// <param name="municipality">The municipality.</param>
    /// <param name="kind">Whether it writes. A store can have one writer at a time; then the next waits.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached, or is busy for too long.</exception>
    Task<IUnitOfWork> BeginAsync(
        MunicipalityCode municipality, UnitOfWorkKind kind = UnitOfWorkKind.Write, CancellationToken cancellationToken = default);

    /// <summary>Looks whether the store answers, and which version of its schema it has.</summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    Task<StoreStatus> CheckAsync(CancellationToken cancellationToken = default);
}
