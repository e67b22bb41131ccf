using System.Globalization;
using System.Reflection;
using Npgsql;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>Runs the files of <c>Schema</c> that a database has not had, in order, each in one transaction.</summary>
internal static class Migration
{
    // Who migrates holds it; a number of our own, the same for every version.
    private const long Lock = 0x56524F4547;

    private const string Prefix = "Vroegsignalering.Storage.PostgreSql.Schema.";

    private static readonly Assembly Here = typeof(Migration).Assembly;

    private static readonly string[] Names =
        [.. Here.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The version of this software.</summary>
    public static int Newest => Names.Length;

    /// <summary>The SQL files, in order.</summary>
    public static IEnumerable<string> Scripts => Names.Select(Read);

    public static StoreUnavailableException WrongVersion(StoreStatus status) => new(status.SchemaVersion > status.ExpectedVersion
        ? Say($"The schema of the store has version {status.SchemaVersion}; this software knows {status.ExpectedVersion}. Use newer software.")
        : Say($"The schema of the store has version {status.SchemaVersion}; this software needs {status.ExpectedVersion}. The owner has to run PostgreSqlStore.MigrateAsync."));

    public static async Task<int> VersionAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        NpgsqlConnection connection = await source.OpenConnectionAsync(ct).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await VersionAsync(connection, ct).ConfigureAwait(false);
        }
    }

    public static async Task<StoreStatus> RunAsync(NpgsqlDataSource source, PostgreSqlMigrationOptions options, CancellationToken ct)
    {
        try
        {
            FaultPoint.Hit("postgres.migrate.begin");
            NpgsqlConnection connection = await source.OpenConnectionAsync(ct).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await RunAsync(connection, Say($"SELECT pg_advisory_lock({Lock})"), ct).ConfigureAwait(false);
                try
                {
                    return await LockedAsync(connection, options, ct).ConfigureAwait(false);
                }
                finally
                {
                    await RunAsync(connection, Say($"SELECT pg_advisory_unlock({Lock})"), CancellationToken.None).ConfigureAwait(false);
                }
            }
        }
        catch (PostgresException e) when (string.Equals(e.SqlState, PostgresErrorCodes.UndefinedObject, StringComparison.Ordinal))
        {
            throw new StoreUnavailableException("The role of the application is not there. An administrator has to make it: CREATE ROLE name LOGIN.");
        }
        catch (Exception e) when (e is not StoreUnavailableException && StoreFault.IsOne(e))
        {
            throw StoreFault.Of(e, StoreConflict.NotStated)!;
        }
    }

    private static async Task<StoreStatus> LockedAsync(NpgsqlConnection connection, PostgreSqlMigrationOptions options, CancellationToken ct)
    {
        int version = await VersionAsync(connection, ct).ConfigureAwait(false);
        if (version > Newest)
        {
            throw WrongVersion(new StoreStatus(version, Newest));
        }

        foreach (string name in Names.Skip(version))
        {
            string file = name[Prefix.Length..^".sql".Length];
            FaultPoint.Hit($"postgres.migrate.{file}.before");
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(ct).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await RunAsync(connection, Read(name), ct).ConfigureAwait(false);
                FaultPoint.Hit($"postgres.migrate.{file}.written");
                await transaction.CommitAsync(ct).ConfigureAwait(false);
            }

            FaultPoint.Hit($"postgres.migrate.{file}.after");
        }

        if (options.MonthsBack + options.MonthsAhead > 0)
        {
            await RunAsync(
                connection,
                Say($"SELECT vroeg.make_partitions((current_date - interval '{options.MonthsBack} months')::date, {options.MonthsBack + options.MonthsAhead})"),
                ct).ConfigureAwait(false);
            FaultPoint.Hit("postgres.migrate.partitions");
        }

        if (options.ApplicationRole is string role)
        {
            await RunAsync(connection, "SELECT vroeg.let_in($1::name)", ct, Values.Text(role)).ConfigureAwait(false);
        }

        FaultPoint.Hit("postgres.migrate.end");
        return new StoreStatus(await VersionAsync(connection, ct).ConfigureAwait(false), Newest);
    }

    private static async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        object? there = await ScalarAsync(connection, "SELECT to_regclass('vroeg.schema_version') IS NOT NULL", ct).ConfigureAwait(false);
        return there is true
            ? (int)(await ScalarAsync(connection, "SELECT coalesce(max(version), 0) FROM vroeg.schema_version", ct).ConfigureAwait(false))!
            : 0;
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        NpgsqlCommand command = new(sql, connection);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteScalarAsync(ct).ConfigureAwait(false);
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        NpgsqlCommand command = new(sql, connection) { CommandTimeout = 0 };
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.AddRange(parameters);
            await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        }
    }

    private static string Read(string name)
    {
        using StreamReader reader = new(Here.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
