using Npgsql;
using Vroegsignalering.Storage.PostgreSql;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.PostgreSql;

public sealed class MunicipalityIsolationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const string Own = "0344";
    private const string Other = "0363";

    [Fact]
    public async Task The_application_reads_changes_and_makes_no_row_of_another_municipality_even_by_sql_of_its_own()
    {
        await using PostgreSqlDatabase database = await FilledAsync();
        IReadOnlyList<string> before = await DumpAsync(database, Other);
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(database.Application);

        foreach (string table in await TablesAsync(database))
        {
            Assert.True(await CountAsync(source, $"SELECT count(*) FROM vroeg.{table}") > 0, $"{table} has rows of the own municipality");
            Assert.Equal(0, await CountAsync(source, $"SELECT count(*) FROM vroeg.{table} WHERE municipality <> '{Own}'"));
            Assert.Equal(0, await ChangeAsync(source, $"UPDATE vroeg.{table} SET municipality = '{Own}' WHERE municipality = '{Other}'"));
            Assert.Equal(0, await ChangeAsync(source, $"DELETE FROM vroeg.{table} WHERE municipality = '{Other}'"));
            await RefusedAsync(source, $"UPDATE vroeg.{table} SET municipality = '{Other}'");
            await RefusedAsync(source, $"INSERT INTO vroeg.{table} SELECT (jsonb_populate_record(t, '{{\"municipality\": \"0400\"}}')).* FROM vroeg.{table} t");
        }

        Assert.Equal(before, await DumpAsync(database, Other));
    }

    [Fact]
    public async Task Without_a_municipality_there_are_no_rows()
    {
        await using PostgreSqlDatabase database = await FilledAsync();
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(database.Application);

        foreach (string table in await TablesAsync(database))
        {
            Assert.Equal(0, await CountAsync(source, $"SELECT count(*) FROM vroeg.{table}", setting: null));
        }
    }

    [Fact]
    public async Task Partitions_cannot_be_reached_around_their_table_and_nothing_of_the_schema_can_be_changed()
    {
        await using PostgreSqlDatabase database = await FilledAsync();
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(database.Application);

        foreach (string sql in new[]
        {
            "SELECT * FROM vroeg.signal_contents_rest", "DELETE FROM vroeg.case_events_rest", "TRUNCATE vroeg.signals", "DROP TABLE vroeg.cases",
            "ALTER TABLE vroeg.cases DISABLE ROW LEVEL SECURITY", "DROP POLICY own_municipality ON vroeg.cases", "CREATE TABLE vroeg.copy (a int)",
            "SELECT vroeg.make_partitions('2030-01-01', 1)", "SELECT vroeg.let_in('vroeg_app')", "SET ROLE vroeg_owner", "UPDATE vroeg.schema_version SET version = 9",
            "SET LOCAL row_security = off; SELECT * FROM vroeg.cases",
        })
        {
            await RefusedAsync(source, sql);
        }
    }

    [Fact]
    public async Task Row_security_holds_for_every_table_and_for_the_owner_too()
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();

        List<string> open = await ListAsync(database.Owner, """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'vroeg' AND c.relkind IN ('r', 'p') AND c.relname <> 'schema_version'
                AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polwithcheck IS NOT NULL))
            """);

        Assert.Empty(open);
    }

    [Fact]
    public async Task A_role_to_which_row_security_does_not_apply_is_refused()
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();
        List<string> there = await ListAsync(database.Owner, "SELECT rolname FROM pg_roles WHERE rolsuper AND rolcanlogin AND rolname = 'super'");
        Assert.SkipWhen(there.Count == 0, "this server has no superuser 'super' (that of tests/postgres has)");

        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => PostgreSqlStore.OpenAsync(PostgreSqlServer.To(database.Name, "super"), cancellationToken: Cancel));

        Assert.Contains("superuser", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<PostgreSqlDatabase> FilledAsync()
    {
        PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();
        await using PostgreSqlStore store = await database.OpenAsync();
        foreach (string municipality in new[] { Own, Other })
        {
            await using IUnitOfWork unit = await store.BeginAsync(MunicipalityCode.Parse(municipality), cancellationToken: Cancel);
            await StoreSample.FillAsync(unit, "Z-1", 1, Cancel);
            await unit.Runs.TakeAsync("2026-11", "process-1", StoreSample.Now, StoreSample.At(10), Cancel);
            await unit.Runs.DoneAsync(StoreSample.Step("2026-11", "rank"), Cancel);
            await StoreSample.KeepAsync(unit, "d-2", StoreSample.Bytes(2_000_000), Cancel);
            await unit.CommitAsync(Cancel);
        }

        return database;
    }

    private static async Task<IReadOnlyList<string>> DumpAsync(PostgreSqlDatabase database, string municipality)
    {
        await using PostgreSqlStore store = await database.OpenAsync();
        await using IUnitOfWork unit = await store.BeginAsync(MunicipalityCode.Parse(municipality), UnitOfWorkKind.Read, Cancel);
        return [.. await StoreDump.OfAsync(unit, Cancel)];
    }

    private static Task<List<string>> TablesAsync(PostgreSqlDatabase database) => ListAsync(database.Owner, """
        SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'vroeg' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'schema_version' ORDER BY 1
        """);

    internal static async Task<List<string>> ListAsync(string connection, string sql)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
        await using NpgsqlCommand command = source.CreateCommand(sql);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync();
        List<string> found = [];
        while (await row.ReadAsync())
        {
            found.Add(Convert.ToString(row.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return found;
    }

    private static Task<long> CountAsync(NpgsqlDataSource source, string sql, string? setting = Own) =>
        TryAsync(source, setting, async command => (long)(await command(sql).ExecuteScalarAsync())!);

    private static Task<int> ChangeAsync(NpgsqlDataSource source, string sql) => TryAsync(source, Own, command => command(sql).ExecuteNonQueryAsync());

    private static async Task RefusedAsync(NpgsqlDataSource source, string sql)
    {
        PostgresException refused = await Assert.ThrowsAsync<PostgresException>(() => TryAsync(source, Own, command => command(sql).ExecuteNonQueryAsync()));
        Assert.True(refused.SqlState == PostgresErrorCodes.InsufficientPrivilege, $"{sql}: {refused.SqlState}");
    }

    // In a transaction that is undone: one try leaves nothing for the next.
    private static async Task<T> TryAsync<T>(NpgsqlDataSource source, string? setting, Func<Func<string, NpgsqlCommand>, Task<T>> work)
    {
        await using NpgsqlConnection connection = await source.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
        if (setting is not null)
        {
            await using NpgsqlCommand set = new($"SET LOCAL vroeg.municipality = '{setting}'", connection);
            await set.ExecuteNonQueryAsync();
        }

        return await work(sql => new NpgsqlCommand(sql, connection));
    }
}
