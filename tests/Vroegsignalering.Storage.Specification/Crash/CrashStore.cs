using Npgsql;
using Vroegsignalering.Storage.CrashHost;
using Vroegsignalering.Storage.PostgreSql;
using Vroegsignalering.Storage.Specification.PostgreSql;
using Vroegsignalering.Storage.Sqlite;

namespace Vroegsignalering.Storage.Specification.Crash;

/// <summary>A place for a store that survives the process that uses it, and its folder for other files.</summary>
internal abstract class CrashStore : IAsyncDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("vroeg-crash-").FullName;

    /// <summary>What the child is told: which store, where it is, and with what it is migrated.</summary>
    public abstract string[] Arguments { get; }

    public static CrashStore Empty(string kind) => kind == "sqlite" ? new SqliteCrashStore() : new PostgreSqlCrashStore();

    public abstract Task MakeAsync(CrashStore? from);

    public abstract Task<IStore> OpenAsync();

    /// <summary>Does the work without a fault.</summary>
    public async Task DoAsync(int until, int attempt)
    {
        await using IStore store = await OpenAsync();
        await new Month(store, Folder, attempt).DoAsync(until);
    }

    public async Task<string> DumpAsync()
    {
        await using IStore store = await OpenAsync();
        return await Month.DumpAsync(store);
    }

    public virtual ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}

internal sealed class SqliteCrashStore : CrashStore
{
    private string File => Path.Combine(Folder, "vroeg.db");

    public override string[] Arguments => ["sqlite", File, Folder, "-"];

    public override Task MakeAsync(CrashStore? from)
    {
        foreach (string file in from is null ? [] : Directory.GetFiles(from.Folder))
        {
            System.IO.File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        return Task.CompletedTask;
    }

    public override async Task<IStore> OpenAsync() => await SqliteStore.OpenAsync(File);
}

internal sealed class PostgreSqlCrashStore : CrashStore
{
    private readonly string _name = $"vroeg_crash_{Guid.NewGuid():N}";
    private bool _isEmpty;

    public override string[] Arguments => ["postgresql", PostgreSqlServer.Application(_name), Folder, _isEmpty ? PostgreSqlServer.To(_name) : "-"];

    public override async Task MakeAsync(CrashStore? from)
    {
        _isEmpty = from is null;
        string template = from is PostgreSqlCrashStore made ? $" TEMPLATE {made._name}" : "";
        await PostgreSqlServer.RunAsync(PostgreSqlServer.Owner!, $"CREATE DATABASE {_name}{template}");
    }

    public override async Task<IStore> OpenAsync()
    {
        if (_isEmpty)
        {
            await PostgreSqlStore.MigrateAsync(PostgreSqlServer.To(_name), new PostgreSqlMigrationOptions { MonthsBack = 0, MonthsAhead = 1 });
        }

        return await PostgreSqlStore.OpenAsync(PostgreSqlServer.Application(_name));
    }

    public override async ValueTask DisposeAsync()
    {
        // The server needs a moment to see that a process was killed, and its owner may not end the session of another role.
        for (int tries = 1; ; tries++)
        {
            try
            {
                await PostgreSqlServer.RunAsync(PostgreSqlServer.Owner!, $"DROP DATABASE IF EXISTS {_name}");
                break;
            }
            catch (PostgresException e) when (tries < 20 && e.SqlState == PostgresErrorCodes.ObjectInUse)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(250));
            }
        }

        await base.DisposeAsync();
    }
}
