using Vroegsignalering.Storage.Sqlite;

namespace Vroegsignalering.Storage.Specification.Sqlite;

/// <summary>A folder of its own for the files of a test.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vroeg-sqlite-");
    private int _stores;

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public string NewPath() => Path(FormattableString.Invariant($"store-{Interlocked.Increment(ref _stores)}.db"));

    public IEnumerable<FileInfo> Files => _folder.EnumerateFiles();

    public Task<SqliteStore> OpenAsync(string name = "vroeg.db", SqliteStoreOptions? options = null) =>
        SqliteStore.OpenAsync(Path(name), options, TestContext.Current.CancellationToken);

    public void Dispose() => _folder.Delete(recursive: true);
}
