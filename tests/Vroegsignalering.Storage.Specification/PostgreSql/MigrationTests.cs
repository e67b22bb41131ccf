using Npgsql;
using Vroegsignalering.Storage.PostgreSql;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.PostgreSql;

public sealed class MigrationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly PostgreSqlMigrationOptions Small = new() { MonthsBack = 0, MonthsAhead = 1 };

    [Fact]
    public async Task Processes_that_migrate_at_once_make_one_schema()
    {
        await using PostgreSqlDatabase database = await EmptyAsync();

        StoreStatus[] all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostgreSqlStore.MigrateAsync(database.Owner, Small, Cancel)));

        Assert.All(all, status => Assert.True(status.IsUpToDate));
        Assert.Equal(["1", "2", "3"], await MunicipalityIsolationTests.ListAsync(database.Owner, "SELECT version FROM vroeg.schema_version ORDER BY 1"));
        await using PostgreSqlStore store = await database.OpenAsync();
        Assert.True((await store.CheckAsync(Cancel)).IsUpToDate);
    }

    [Fact]
    public async Task A_newer_schema_is_refused_by_the_store_and_by_the_migration()
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();
        await PostgreSqlServer.RunAsync(database.Owner, "INSERT INTO vroeg.schema_version (version, name) VALUES (1000, 'later')");

        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(database.OpenAsync);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => PostgreSqlStore.MigrateAsync(database.Owner, Small, Cancel));

        Assert.Contains("1000", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_without_a_schema_or_with_an_older_one_is_refused_and_can_be_migrated()
    {
        await using PostgreSqlDatabase database = await EmptyAsync();
        await Assert.ThrowsAsync<StoreUnavailableException>(database.OpenAsync);
        await PostgreSqlServer.RunAsync(database.Owner, Migration.Scripts.First());
        await Assert.ThrowsAsync<StoreUnavailableException>(database.OpenAsync);

        StoreStatus status = await PostgreSqlStore.MigrateAsync(database.Owner, Small, Cancel);

        Assert.True(status.IsUpToDate);
        await using PostgreSqlStore store = await database.OpenAsync();
    }

    [Fact]
    public async Task A_role_for_the_application_that_is_not_there_is_told_and_the_owner_is_needed()
    {
        await using PostgreSqlDatabase database = await EmptyAsync();

        StoreUnavailableException noRole = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => PostgreSqlStore.MigrateAsync(database.Owner, new PostgreSqlMigrationOptions { ApplicationRole = "nobody_here", MonthsAhead = 0, MonthsBack = 0 }, Cancel));
        StoreUnavailableException noOwner = await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => { await using PostgreSqlDatabase other = await EmptyAsync(); await PostgreSqlStore.MigrateAsync(other.Application, Small, Cancel); });

        Assert.Contains("CREATE ROLE", noRole.Message, StringComparison.Ordinal);
        Assert.Contains("42501", noOwner.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partitions_that_are_made_later_take_over_what_stood_in_the_rest_and_every_municipality_keeps_its_rows()
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();
        await using PostgreSqlStore store = await database.OpenAsync();
        string[] municipalities = ["0003", "0344", "0363", "0599", "0772", "1980"];
        foreach (string one in municipalities)
        {
            await using IUnitOfWork unit = await store.BeginAsync(MunicipalityCode.Parse(one), cancellationToken: Cancel);
            await StoreSample.FillAsync(unit, "Z-1", 1, Cancel);
            await unit.CommitAsync(Cancel);
        }

        List<IReadOnlyList<string>> before = await DumpAsync(store, municipalities);
        await PostgreSqlServer.RunAsync(database.Owner, "SELECT vroeg.make_partitions('2026-06-15', 10)");
        await PostgreSqlServer.RunAsync(database.Owner, "SELECT vroeg.make_partitions('2026-06-15', 11)");

        Assert.Equal(before, await DumpAsync(store, municipalities));
        string unforced = "ALTER TABLE vroeg.{0} NO FORCE ROW LEVEL SECURITY; SELECT count(*) FROM vroeg.{0}; ALTER TABLE vroeg.{0} FORCE ROW LEVEL SECURITY";
        foreach (string rest in new[] { "signal_contents_rest", "case_events_rest", "journal_contents_rest" })
        {
            Assert.Equal(["0"], await MunicipalityIsolationTests.ListAsync(database.Owner, string.Format(System.Globalization.CultureInfo.InvariantCulture, unforced, rest)));
        }
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unavailable_and_no_secret_is_told()
    {
        PostgreSqlServer.MustBeThere();
        string nowhere = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = 1, Username = "vroeg_app", Password = "geheim", Database = "vroeg" }.ToString();

        StoreUnavailableException told = await Assert.ThrowsAsync<StoreUnavailableException>(() => PostgreSqlStore.OpenAsync(nowhere, cancellationToken: Cancel));

        Assert.DoesNotContain("geheim", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_is_cut_leaves_nothing_of_the_unit_of_work()
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();
        await using PostgreSqlStore store = await database.OpenAsync();
        MunicipalityCode here = MunicipalityCode.Parse("0344");
        await using (IUnitOfWork unit = await store.BeginAsync(here, cancellationToken: Cancel))
        {
            await unit.Signals.AddAsync(StoreSample.Signals(5), Cancel);
            await PostgreSqlServer.RunAsync(
                PostgreSqlServer.To(database.Name, "vroeg_app"),
                $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database.Name}' AND state = 'idle in transaction'");

            await Assert.ThrowsAsync<StoreUnavailableException>(() => unit.CommitAsync(Cancel));
        }

        await using IUnitOfWork after = await store.BeginAsync(here, UnitOfWorkKind.Read, Cancel);
        Assert.DoesNotContain(await StoreDump.OfAsync(after, Cancel), line => line.StartsWith("signal ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_waits_too_long_hears_that_the_store_is_busy()
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();
        await using PostgreSqlStore store = await PostgreSqlStore.OpenAsync(database.Application, new PostgreSqlStoreOptions { BusyTimeout = TimeSpan.FromMilliseconds(200) }, Cancel);
        MunicipalityCode here = MunicipalityCode.Parse("0344");
        await using IUnitOfWork first = await store.BeginAsync(here, cancellationToken: Cancel);
        await first.Signals.AddAsync(StoreSample.Signals(1), Cancel);
        await using IUnitOfWork second = await store.BeginAsync(here, cancellationToken: Cancel);

        StoreUnavailableException busy = await Assert.ThrowsAsync<StoreUnavailableException>(() => second.Signals.AddAsync(StoreSample.Signals(1), Cancel));

        Assert.Contains("busy", busy.Message, StringComparison.Ordinal);
    }

    private static async Task<PostgreSqlDatabase> EmptyAsync()
    {
        PostgreSqlServer.MustBeThere();
        string name = $"vroeg_{Guid.NewGuid():N}";
        await PostgreSqlServer.RunAsync(PostgreSqlServer.Owner!, $"CREATE DATABASE {name}");
        return new PostgreSqlDatabase(name);
    }

    private static async Task<List<IReadOnlyList<string>>> DumpAsync(PostgreSqlStore store, string[] municipalities)
    {
        List<IReadOnlyList<string>> dumps = [];
        foreach (string one in municipalities)
        {
            await using IUnitOfWork unit = await store.BeginAsync(MunicipalityCode.Parse(one), UnitOfWorkKind.Read, Cancel);
            dumps.Add([.. await StoreDump.OfAsync(unit, Cancel)]);
        }

        return dumps;
    }
}
