using Npgsql;
using Vroegsignalering.Storage.PostgreSql;

namespace Vroegsignalering.Storage.Specification.PostgreSql;

/// <summary>A database of one test, which is dropped after it.</summary>
internal sealed class PostgreSqlDatabase(string name) : IAsyncDisposable
{
    public string Name => name;

    public string Owner => PostgreSqlServer.To(name);

    public string Application => PostgreSqlServer.Application(name);

    public Task<PostgreSqlStore> OpenAsync() => PostgreSqlStore.OpenAsync(Application);

    /// <summary>A store that takes its database with it.</summary>
    public async Task<IStore> OpenOnceAsync() => new Once(await OpenAsync(), this);

    public async ValueTask DisposeAsync() => await PostgreSqlServer.RunAsync(PostgreSqlServer.Owner!, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    private sealed class Once(PostgreSqlStore store, PostgreSqlDatabase database) : IStore
    {
        public Task<IUnitOfWork> BeginAsync(MunicipalityCode municipality, UnitOfWorkKind kind = UnitOfWorkKind.Write, CancellationToken cancellationToken = default) =>
            store.BeginAsync(municipality, kind, cancellationToken);

        public Task<StoreStatus> CheckAsync(CancellationToken cancellationToken = default) => store.CheckAsync(cancellationToken);

        public async ValueTask DisposeAsync()
        {
            await store.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}
