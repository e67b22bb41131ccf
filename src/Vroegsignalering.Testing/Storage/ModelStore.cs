using System.Collections.Concurrent;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>A store in memory that is so simple that it is right: what a store in earnest is compared with.</summary>
internal sealed class ModelStore : IStore
{
    private readonly ConcurrentDictionary<MunicipalityCode, ModelState> _states = new();
    private readonly SemaphoreSlim _writer = new(1, 1);

    public async Task<IUnitOfWork> BeginAsync(
        MunicipalityCode municipality, UnitOfWorkKind kind = UnitOfWorkKind.Write, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        cancellationToken.ThrowIfCancellationRequested();
        bool writes = kind != UnitOfWorkKind.Read;
        if (writes)
        {
            await _writer.WaitAsync(cancellationToken);
        }

        return new ModelUnitOfWork(municipality, _states.GetValueOrDefault(municipality, ModelState.Empty), writes, Commit, () => _writer.Release());
    }

    public Task<StoreStatus> CheckAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new StoreStatus(1, 1));
    }

    public ValueTask DisposeAsync()
    {
        _writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Commit(MunicipalityCode municipality, ModelState state) => _states[municipality] = state;
}
