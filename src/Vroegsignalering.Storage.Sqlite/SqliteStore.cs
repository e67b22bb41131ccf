using System.Collections.Concurrent;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>A store in one SQLite file: the embedded default. Everything of one or more municipalities stands in it, and <b>it holds personal data</b>.</summary>
/// <remarks>One unit of work writes at a time, also when several processes use the file; readers do not wait and see one moment. What was committed is safe
/// on disk. Only the owner of the file may read it. Calls do their work before they return: SQLite knows no other way.</remarks>
public sealed class SqliteStore : IStore
{
    private readonly string _path;
    private readonly int _busyTimeoutSeconds;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ConcurrentBag<Session> _readers = [];
    private Session? _writer;
    private bool _isDisposed;

    private SqliteStore(string path, int busyTimeoutSeconds) => (_path, _busyTimeoutSeconds) = (path, busyTimeoutSeconds);

    /// <summary>Opens a store, makes it when there is none, and brings its schema to the version of this software.</summary>
    /// <param name="path">The file. Its folder has to be there, on a disk of this machine: SQLite cannot share a file over a network.</param>
    /// <param name="options">How it behaves; <c>null</c> for the defaults.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentException">The path is empty, or a setting is outside its range.</exception>
    /// <exception cref="StoreUnavailableException">The file cannot be opened or made, is no store, or has a newer schema.</exception>
    public static async Task<SqliteStore> OpenAsync(string path, SqliteStoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= new SqliteStoreOptions();
        if (options.BusyTimeoutSeconds is < 1 or > 3600)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.BusyTimeoutSeconds, "BusyTimeoutSeconds must be 1 to 3600.");
        }

        string full = Path.GetFullPath(path);
        StoreFile.Make(full, options.MustExist);
        SqliteStore store = new(full, options.BusyTimeoutSeconds);
        try
        {
            Session session = store.OpenSession();
            store._writer = session;
            await Waiting.UntilFreeAsync(() => session.Do("PRAGMA journal_mode = WAL"), session, options.BusyTimeoutSeconds, cancellationToken);
            SchemaVersions.Migrate(session);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IUnitOfWork> BeginAsync(
        MunicipalityCode municipality, UnitOfWorkKind kind = UnitOfWorkKind.Write, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        return kind == UnitOfWorkKind.Read ? BeginRead(municipality) : await BeginWriteAsync(municipality, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StoreStatus> CheckAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(session => new StoreStatus(SchemaVersions.Of(session), SchemaVersions.Latest), cancellationToken);

    /// <summary>Looks through the whole file for damage: pages, indexes, and rows that miss what they belong to. It can take minutes.</summary>
    /// <param name="cancellationToken">Ends the call early, before it began.</param>
    /// <returns>Whether all is well.</returns>
    /// <exception cref="StoreUnavailableException">The file cannot be read.</exception>
    public Task<bool> VerifyAsync(CancellationToken cancellationToken = default) => ReadAsync(
        session => session.Text("PRAGMA integrity_check") == "ok" && session.Text("PRAGMA foreign_key_check") is null, cancellationToken);

    /// <summary>Writes all that holds at this moment to a new file, which is a store itself. Others can read and write meanwhile.</summary>
    /// <param name="path">The new file. It is there whole or not at all, and only its owner may read it. <b>It holds personal data.</b></param>
    /// <param name="cancellationToken">Ends the call early, before it began.</param>
    /// <exception cref="IOException">There is such a file already.</exception>
    /// <exception cref="StoreUnavailableException">The disk is full or fails.</exception>
    public Task BackUpAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return ReadAsync(
            session =>
            {
                StoreFile.BackUp(session, Path.GetFullPath(path));
                return true;
            },
            cancellationToken);
    }

    /// <summary>Closes the file. Units of work that still run are undone when they are disposed.</summary>
    public ValueTask DisposeAsync()
    {
        _isDisposed = true;
        while (_readers.TryTake(out Session? reader))
        {
            reader.Dispose();
        }

        // A unit of work that still writes gives its session back later, and then it is closed.
        if (_writing.Wait(0))
        {
            _writer?.Dispose();
            _writer = null;
            _writing.Release();
        }

        return ValueTask.CompletedTask;
    }

    internal void GiveBackReader(Session session)
    {
        if (_isDisposed)
        {
            session.Dispose();
        }
        else
        {
            _readers.Add(session);
        }
    }

    internal void GiveBackWriter(Session session)
    {
        if (_isDisposed)
        {
            session.Dispose();
            _writer = null;
        }

        _writing.Release();
    }

    private Session OpenSession() => Session.Open(_path, _busyTimeoutSeconds);

    private SqliteUnitOfWork BeginRead(MunicipalityCode municipality)
    {
        Session session = _readers.TryTake(out Session? idle) ? idle : OpenSession();
        try
        {
            session.Do("BEGIN");
            // The moment is fixed by the first read, not by BEGIN.
            session.Number("PRAGMA user_version");
            return new SqliteUnitOfWork(municipality, session, isRead: true, GiveBackReader);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private async Task<SqliteUnitOfWork> BeginWriteAsync(MunicipalityCode municipality, CancellationToken cancellationToken)
    {
        FaultPoint.Hit("sqlite.begin");
        if (!await _writing.WaitAsync(TimeSpan.FromSeconds(_busyTimeoutSeconds), cancellationToken))
        {
            throw StoreFault.Busy();
        }

        try
        {
            Session session = _writer ??= OpenSession();
            await Waiting.UntilFreeAsync(() => session.Do("BEGIN IMMEDIATE"), session, _busyTimeoutSeconds, cancellationToken);
            return new SqliteUnitOfWork(municipality, session, isRead: false, GiveBackWriter);
        }
        catch
        {
            _writing.Release();
            throw;
        }
    }

    private Task<T> ReadAsync<T>(Func<Session, T> read, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        try
        {
            Session session = _readers.TryTake(out Session? idle) ? idle : OpenSession();
            try
            {
                return Task.FromResult(read(session));
            }
            finally
            {
                GiveBackReader(session);
            }
        }
        catch (Exception e)
        {
            return Task.FromException<T>(e);
        }
    }
}
