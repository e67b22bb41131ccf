using Npgsql;
using Vroegsignalering.Storage.PostgreSql;

namespace Vroegsignalering.Storage.Specification.PostgreSql;

/// <summary>The server that tests use: that of the environment variable <c>VROEG_POSTGRES</c>, a connection of a role that may make databases.
/// <c>tests/postgres</c> starts one. The application has the role <c>vroeg_app</c>.</summary>
internal static class PostgreSqlServer
{
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static string? _template;

    public static string? Owner => Environment.GetEnvironmentVariable("VROEG_POSTGRES") is { Length: > 0 } text ? text : null;

    public static void MustBeThere() =>
        Assert.SkipWhen(Owner is null, "VROEG_POSTGRES is not set: there is no PostgreSQL to try this on (tests/postgres starts one)");

    public static string To(string database, string? role = null) => new NpgsqlConnectionStringBuilder(Owner!)
    {
        Database = database,
        Username = role ?? new NpgsqlConnectionStringBuilder(Owner!).Username,
        Pooling = role is not null,
    }.ToString();

    public static string Application(string database) => To(database, "vroeg_app");

    /// <summary>Makes a database without rows.</summary>
    public static async Task<PostgreSqlDatabase> NewAsync()
    {
        MustBeThere();
        string name = $"vroeg_{Guid.NewGuid():N}";
        await Turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _template ??= await MakeTemplateAsync();
            await RunAsync(Owner!, $"CREATE DATABASE {name} TEMPLATE {_template}");
        }
        finally
        {
            Turn.Release();
        }

        return new PostgreSqlDatabase(name);
    }

    public static async Task RunAsync(string connection, string sql)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
        await using NpgsqlCommand command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    // One for each run of the tests; the next run makes its own, because the schema can be another.
    private static async Task<string> MakeTemplateAsync()
    {
        string name = $"vroeg_template_{Guid.NewGuid():N}";
        await RunAsync(Owner!, $"CREATE DATABASE {name}");
        await PostgreSqlStore.MigrateAsync(To(name), new PostgreSqlMigrationOptions { MonthsBack = 1, MonthsAhead = 1 });
        return name;
    }
}
