using Npgsql;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>A store in PostgreSQL, for several processes and many municipalities at once.</summary>
/// <remarks>Each unit of work is a transaction that sees rows of its own municipality only: the server keeps them apart (row-level security), also for
/// commands that forget to ask for it. Writers work side by side; who changed the same as another hears it as <see cref="StoreConflictException"/>.
/// PostgreSQL 15 or newer. Moments are kept to the microsecond.</remarks>
public sealed class PostgreSqlStore : IStore
{
    private readonly NpgsqlDataSource _source;
    private readonly TimeSpan _busy;

    private PostgreSqlStore(NpgsqlDataSource source, TimeSpan busy) => (_source, _busy) = (source, busy);

    /// <summary>Opens a store with the role of the application.</summary>
    /// <param name="connectionString">The connection, as Npgsql writes it. Statements are prepared by themselves unless it says otherwise.</param>
    /// <param name="options">How it works; the defaults when <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentException">The connection string or an option is not valid.</exception>
    /// <exception cref="StoreUnavailableException">The server cannot be reached, its schema is older or newer than this software, or the role is a superuser
    /// or exempt from row-level security, so that municipalities would not be kept apart.</exception>
    public static async Task<PostgreSqlStore> OpenAsync(
        string connectionString, PostgreSqlStoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        TimeSpan busy = (options ?? new PostgreSqlStoreOptions()).BusyTimeout;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(busy, TimeSpan.Zero, nameof(PostgreSqlStoreOptions.BusyTimeout));
        PostgreSqlStore store = new(Source(connectionString), busy);
        try
        {
            await store.MustKeepApartAsync(cancellationToken).ConfigureAwait(false);
            StoreStatus status = await store.CheckAsync(cancellationToken).ConfigureAwait(false);
            return status.IsUpToDate ? store : throw Migration.WrongVersion(status);
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Makes the schema, or brings it to the version of this software, and makes partitions for the months to come. Done again, it changes nothing
    /// but adding partitions. Processes that do it at once wait for each other.</summary>
    /// <param name="connectionString">The connection of the role that owns the database; not that of the application.</param>
    /// <param name="options">How; the defaults when <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the call early; what was done by then stays and is gone on with the next time.</param>
    /// <returns>The version that the schema has now.</returns>
    /// <exception cref="ArgumentException">The connection string or an option is not valid.</exception>
    /// <exception cref="StoreUnavailableException">The server cannot be reached, the role may not do it, the role of the application is not there, or the schema is
    /// newer than this software.</exception>
    public static async Task<StoreStatus> MigrateAsync(
        string connectionString, PostgreSqlMigrationOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new PostgreSqlMigrationOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.MonthsBack, nameof(options.MonthsBack));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MonthsAhead, nameof(options.MonthsAhead));
        NpgsqlDataSource source = Source(connectionString);
        await using (source.ConfigureAwait(false))
        {
            return await Migration.RunAsync(source, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<IUnitOfWork> BeginAsync(
        MunicipalityCode municipality, UnitOfWorkKind kind = UnitOfWorkKind.Write, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        cancellationToken.ThrowIfCancellationRequested();
        FaultPoint.Hit("postgres.begin");
        NpgsqlConnection? connection = null;
        try
        {
            connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return await PostgreSqlUnitOfWork.BeginAsync(connection, municipality, kind, _busy, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            if (connection is not null)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }

            if (StoreFault.Of(e, StoreConflict.NotStated) is Exception fault)
            {
                throw fault;
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<StoreStatus> CheckAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return new StoreStatus(await Migration.VersionAsync(_source, cancellationToken).ConfigureAwait(false), Migration.Newest);
        }
        catch (Exception e) when (StoreFault.IsOne(e))
        {
            throw StoreFault.Of(e, StoreConflict.NotStated)!;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task MustKeepApartAsync(CancellationToken ct)
    {
        try
        {
            NpgsqlCommand command = _source.CreateCommand("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user");
            await using (command.ConfigureAwait(false))
            {
                if (await command.ExecuteScalarAsync(ct).ConfigureAwait(false) is true)
                {
                    throw new StoreUnavailableException(
                        "This role is a superuser or exempt from row-level security: municipalities would not be kept apart. Connect with the role of the application.");
                }
            }
        }
        catch (Exception e) when (e is not StoreUnavailableException && StoreFault.IsOne(e))
        {
            throw StoreFault.Of(e, StoreConflict.NotStated)!;
        }
    }

    private static NpgsqlDataSource Source(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        NpgsqlDataSourceBuilder builder = new(connectionString);
        NpgsqlConnectionStringBuilder settings = builder.ConnectionStringBuilder;
        settings.IncludeErrorDetail = false; // it holds values of rows
        settings.ApplicationName ??= "Vroegsignalering";
        if (!settings.ContainsKey("Max Auto Prepare"))
        {
            settings.MaxAutoPrepare = 60;
        }

        return builder.Build();
    }
}
