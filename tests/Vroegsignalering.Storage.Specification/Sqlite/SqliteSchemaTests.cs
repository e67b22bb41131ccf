using System.Runtime.CompilerServices;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.Sqlite;

public sealed class SqliteSchemaTests
{
    private static readonly MunicipalityCode Municipality = MunicipalityCode.Parse("9901");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Released => [.. Directory.EnumerateFiles(Folder(), "version-?.sql").Select(file => Path.GetFileName(file))];

    [Fact]
    public async Task The_same_operations_give_the_file_that_was_released()
    {
        using StoreFolder folder = new();
        await FillAsync(folder);
        string approved = Path.Combine(Folder(), FormattableString.Invariant($"version-{SchemaVersions.Latest}.sql"));

        string actual = FileDump.Of(folder.Path("vroeg.db"));

        await File.WriteAllTextAsync(approved.Replace(".sql", ".received.sql", StringComparison.Ordinal), actual, Cancel);
        Assert.True(File.Exists(approved), "The schema that this version releases is not kept beside this test.");
        Assert.Equal(await File.ReadAllTextAsync(approved, Cancel), actual);
    }

    [Theory]
    [MemberData(nameof(Released))]
    public async Task A_store_of_every_released_version_is_brought_to_this_one_with_all_that_is_in_it(string released)
    {
        using StoreFolder folder = new();
        await FillAsync(folder);
        using (Session old = Make(folder.Path("old.db")))
        {
            old.DoAll(await File.ReadAllTextAsync(Path.Combine(Folder(), released), Cancel));
        }

        await using SqliteStore upgraded = await folder.OpenAsync("old.db");
        await using SqliteStore fresh = await folder.OpenAsync();

        Assert.True((await upgraded.CheckAsync(Cancel)).IsUpToDate);
        Assert.True(await upgraded.VerifyAsync(Cancel));
        Assert.Equal(await DumpAsync(fresh), await DumpAsync(upgraded));
    }

    [Fact]
    public async Task A_newer_schema_is_refused_with_what_to_do()
    {
        using StoreFolder folder = new();
        await (await folder.OpenAsync()).DisposeAsync();
        using (Session newer = Session.Open(folder.Path("vroeg.db"), 1))
        {
            newer.Do("PRAGMA user_version = 99");
        }

        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => folder.OpenAsync());

        Assert.Contains("schema 99", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Use the newer software", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_not_changed()
    {
        using StoreFolder folder = new();
        using (Session other = Make(folder.Path("other.db")))
        {
            other.DoAll("CREATE TABLE thing (name TEXT)");
        }

        await Assert.ThrowsAsync<StoreUnavailableException>(() => folder.OpenAsync("other.db"));

        using Session after = Session.Open(folder.Path("other.db"), 1);
        Assert.Equal(1, after.Number("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public async Task A_migration_that_is_broken_off_leaves_nothing_and_is_done_again()
    {
        using StoreFolder folder = new();
        using (Session half = Make(folder.Path("vroeg.db")))
        {
            half.Do("BEGIN IMMEDIATE");
            half.DoAll("CREATE TABLE signal (half TEXT)");
        }

        await using SqliteStore store = await folder.OpenAsync();

        Assert.True((await store.CheckAsync(Cancel)).IsUpToDate);
    }

    [Fact]
    public async Task Several_that_open_a_new_file_at_once_make_one_store()
    {
        using StoreFolder folder = new();

        SqliteStore[] stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => folder.OpenAsync(), Cancel)));
        await Task.WhenAll(stores.Select((store, number) => Task.Run(
            async () =>
            {
                await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);
                await unit.Journals.AppendAsync(JournalKind.Intake, [StoreSample.Line(null, number)], cancellationToken: Cancel);
                await unit.CommitAsync(Cancel);
            },
            Cancel)));

        await using IUnitOfWork read = await stores[0].BeginAsync(Municipality, UnitOfWorkKind.Read, Cancel);
        Assert.Equal(8, await read.Journals.LastNumberAsync(JournalKind.Intake, Cancel));
        foreach (SqliteStore store in stores)
        {
            await store.DisposeAsync();
        }
    }

    private static async Task FillAsync(StoreFolder folder)
    {
        await using SqliteStore store = await folder.OpenAsync();
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);
        await StoreSample.FillAsync(unit, "case-1", 1, Cancel);
        await StoreSample.FillAsync(unit, "case-2", 2, Cancel);
        await unit.CommitAsync(Cancel);
    }

    private static async Task<IReadOnlyList<string>> DumpAsync(SqliteStore store)
    {
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, UnitOfWorkKind.Read, Cancel);
        return await StoreDump.OfAsync(unit, Cancel);
    }

    private static Session Make(string path)
    {
        File.WriteAllBytes(path, []);
        return Session.Open(path, 1);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Released");
}
