using System.Diagnostics;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.Sqlite;

public sealed class SqliteFileTests
{
    private static readonly MunicipalityCode Municipality = MunicipalityCode.Parse("9901");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_the_owner_may_read_the_store_and_what_lies_beside_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);
        await StoreSample.FillAsync(unit, "case-1", 1, Cancel);
        await unit.CommitAsync(Cancel);
        await store.BackUpAsync(folder.Path("backup.db"), Cancel);

        Assert.Equal(["backup.db", "vroeg.db", "vroeg.db-shm", "vroeg.db-wal"], folder.Files.Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.All(folder.Files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode));
    }

    [Fact]
    public async Task A_store_that_has_to_be_there_is_not_made()
    {
        using StoreFolder folder = new();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => folder.OpenAsync(options: new SqliteStoreOptions { MustExist = true }));

        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_refused_without_its_name_or_contents()
    {
        using StoreFolder folder = new();
        await File.WriteAllTextAsync(folder.Path("vroeg.db"), string.Concat(Enumerable.Repeat("bsn 999990019 ", 1000)), Cancel);

        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => folder.OpenAsync());

        Assert.DoesNotContain("999990019", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("vroeg.db", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        using StoreFolder folder = new();

        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => folder.OpenAsync("no-folder/vroeg.db"));

        Assert.Contains("folder", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_writer_that_waits_too_long_hears_that_the_store_is_busy()
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync(options: new SqliteStoreOptions { BusyTimeoutSeconds = 1 });
        await using SqliteStore other = await folder.OpenAsync(options: new SqliteStoreOptions { BusyTimeoutSeconds = 1 });
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.BeginAsync(Municipality, cancellationToken: Cancel));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => other.BeginAsync(Municipality, cancellationToken: Cancel));
        await unit.DisposeAsync();

        await using IUnitOfWork next = await other.BeginAsync(Municipality, cancellationToken: Cancel);
        Assert.Equal(Municipality, next.Municipality);
    }

    [Fact]
    public async Task Another_process_that_writes_is_waited_for()
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        using Process? python = Python("""
            import sqlite3, sys, time
            c = sqlite3.connect(sys.argv[1], isolation_level=None)
            c.execute('BEGIN IMMEDIATE')
            c.execute("INSERT INTO run (municipality, name) VALUES ('9901', 'of-another-process')")
            print('begun', flush=True)
            time.sleep(1)
            c.execute('COMMIT')
            """, folder.Path("vroeg.db"));
        Assert.SkipWhen(python is null, "There is no python3 to write from another process.");
        Assert.Equal("begun", await python.StandardOutput.ReadLineAsync(Cancel));

        await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);

        Assert.Equal(["of-another-process"], await unit.Runs.ListAsync(Cancel));
    }

    [Fact]
    public async Task A_full_disk_undoes_the_unit_of_work_and_the_store_goes_on()
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        store.Writer!.Do(FormattableString.Invariant($"PRAGMA max_page_count = {store.Writer!.Number("PRAGMA page_count") + 20}"));
        await using (IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel))
        {
            StoreUnavailableException full = await Assert.ThrowsAsync<StoreUnavailableException>(
                () => unit.Signals.AddAsync(StoreSample.Signals(2_000), Cancel));
            Assert.Contains("full", full.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<InvalidOperationException>(() => unit.CommitAsync(Cancel));
        }

        await using IUnitOfWork after = await store.BeginAsync(Municipality, cancellationToken: Cancel);
        await after.Signals.AddAsync(StoreSample.Signals(3), Cancel);
        await after.CommitAsync(Cancel);

        await using IUnitOfWork read = await store.BeginAsync(Municipality, UnitOfWorkKind.Read, Cancel);
        Assert.Equal(3, await read.Signals.ReadAsync(new SignalQuery(), Cancel).CountAsync(Cancel));
    }

    [Fact]
    public async Task A_backup_is_a_store_with_all_that_held_while_others_write()
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        await using (IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel))
        {
            await StoreSample.FillAsync(unit, "case-1", 1, Cancel);
            await unit.CommitAsync(Cancel);
        }

        await using IUnitOfWork writing = await store.BeginAsync(Municipality, cancellationToken: Cancel);
        await StoreSample.FillAsync(writing, "case-2", 2, Cancel);
        await store.BackUpAsync(folder.Path("backup.db"), Cancel);
        await using SqliteStore backup = await folder.OpenAsync("backup.db");

        Assert.True(await backup.VerifyAsync(Cancel));
        await using IUnitOfWork original = await store.BeginAsync(Municipality, UnitOfWorkKind.Read, Cancel);
        await using IUnitOfWork copy = await backup.BeginAsync(Municipality, UnitOfWorkKind.Read, Cancel);
        Assert.Equal(await StoreDump.OfAsync(original, Cancel), await StoreDump.OfAsync(copy, Cancel));
    }

    [Fact]
    public async Task A_backup_never_takes_the_place_of_a_file()
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        await File.WriteAllTextAsync(folder.Path("backup.db"), "mine", Cancel);

        await Assert.ThrowsAsync<IOException>(() => store.BackUpAsync(folder.Path("backup.db"), Cancel));

        Assert.Equal("mine", await File.ReadAllTextAsync(folder.Path("backup.db"), Cancel));
    }

    [Fact]
    public async Task Damage_is_found()
    {
        using StoreFolder folder = new();
        await using (SqliteStore store = await folder.OpenAsync())
        {
            await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);
            await StoreSample.FillAsync(unit, "case-1", 1, Cancel);
            await unit.CommitAsync(Cancel);
            Assert.True(await store.VerifyAsync(Cancel));
        }

        using (Session session = Session.Open(folder.Path("vroeg.db"), 1))
        {
            session.Do("PRAGMA foreign_keys = OFF");
            session.Do("DELETE FROM signal_case");
        }

        await using SqliteStore damaged = await folder.OpenAsync();
        Assert.False(await damaged.VerifyAsync(Cancel));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("not base 64!")]
    [InlineData("AAAAAAAAAAAxCgpjYXNlLTE")]
    public async Task A_place_on_the_worklist_that_no_page_gave_is_refused(string forged)
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, UnitOfWorkKind.Read, Cancel);

        await Assert.ThrowsAsync<ArgumentException>(() => unit.Cases.ListAsync(new CaseLineQuery { After = forged }, Cancel));
    }

    [Fact]
    public async Task A_place_on_the_worklist_is_of_one_order_and_municipality()
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        await using (IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel))
        {
            await unit.Cases.SaveAsync([StoreSample.New("case-1", 1), StoreSample.New("case-2", 2)], Cancel);
            await unit.CommitAsync(Cancel);
        }

        await using IUnitOfWork read = await store.BeginAsync(Municipality, UnitOfWorkKind.Read, Cancel);
        string next = (await read.Cases.ListAsync(new CaseLineQuery { Lines = 1 }, Cancel)).Next!;
        await using IUnitOfWork elsewhere = await store.BeginAsync(MunicipalityCode.Parse("9902"), UnitOfWorkKind.Read, Cancel);

        Assert.Equal(["case-2"], (await read.Cases.ListAsync(new CaseLineQuery { After = next }, Cancel)).Lines.Select(l => l.CaseId));
        await Assert.ThrowsAsync<ArgumentException>(() => read.Cases.ListAsync(new CaseLineQuery { After = next, Order = CaseLineOrder.Next }, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => elsewhere.Cases.ListAsync(new CaseLineQuery { After = next }, Cancel));
    }

    private static Process? Python(string script, string argument)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", ["-c", script, argument]) { RedirectStandardOutput = true, UseShellExecute = false });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
