using Vroegsignalering.Storage.Sqlite;

namespace Vroegsignalering.Storage.Specification.Sqlite;

/// <summary>A backup as a store. It is opened as a copy, so that the backup stays as it is.</summary>
internal static class SqliteBackup
{
    public static async Task<IStore> OpenAsync(string backup)
    {
        string copy = Path.Combine(Path.GetTempPath(), $"vroeg-backup-{Guid.NewGuid():N}.db");
        File.Copy(backup, copy);
        SqliteStore store = await SqliteStore.OpenAsync(copy, new SqliteStoreOptions { MustExist = true });
        return new Once(store, copy);
    }

    private sealed class Once(SqliteStore store, string path) : IStore
    {
        public Task<IUnitOfWork> BeginAsync(MunicipalityCode municipality, UnitOfWorkKind kind = UnitOfWorkKind.Write, CancellationToken cancellationToken = default) => store.BeginAsync(municipality, kind, cancellationToken);

        public Task<StoreStatus> CheckAsync(CancellationToken cancellationToken = default) => store.CheckAsync(cancellationToken);

        public async ValueTask DisposeAsync()
        {
            await store.DisposeAsync();
            foreach (string file in (string[])[path, $"{path}-wal", $"{path}-shm"])
            {
                File.Delete(file);
            }
        }
    }
}
