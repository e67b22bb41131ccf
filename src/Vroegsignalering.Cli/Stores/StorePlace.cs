using Vroegsignalering.Storage;
using Vroegsignalering.Storage.PostgreSql;
using Vroegsignalering.Storage.Sqlite;

namespace Vroegsignalering.Cli.Stores;

/// <summary>Where a store is: a SQLite file, or a PostgreSQL database whose connection stands in the environment.</summary>
internal static class StorePlace
{
    /// <summary>The name of the store that <c>process</c> keeps in its folder.</summary>
    public const string FileName = "vroeg.db";

    /// <summary>What stands in the place of a file for a database.</summary>
    public const string Database = "postgresql";

    /// <summary>What stands in the place of a file for no store.</summary>
    public const string None = "none";

    /// <summary>The variable with the connection string. It holds a password, so it never stands in a call, which others can see.</summary>
    public const string Variable = "VROEG_STORE";

    /// <summary>The secret by which the tool knows signals again. A file of the tool holds the signals themselves, so that a secret in it would hide nothing.</summary>
    public static UInt128 KeySecret { get; } = new(0x76726f65672d746f, 0x6f6c2d73746f7265);

    /// <summary>Opens a store.</summary>
    /// <param name="place">A file, or <see cref="Database"/>.</param>
    /// <param name="mustExist">Whether it has to be there; otherwise it is made.</param>
    /// <exception cref="CallException">It cannot be opened.</exception>
    public static IStore Open(string place, bool mustExist)
    {
        try
        {
            return Task.Run(() => OpenAsync(place, mustExist)).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            throw new CallException(e is StoreUnavailableException ? e.Message : $"Cannot open the store '{place}'. Look whether you may read and write there.");
        }
    }

    private static async Task<IStore> OpenAsync(string place, bool mustExist)
    {
        if (place == Database)
        {
            string connection = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
                ? text
                : throw new CallException($"Put the connection string of the database in the environment variable {Variable}.");
            return await OpenDatabaseAsync(connection);
        }

        if (mustExist && !File.Exists(place))
        {
            throw new CallException($"There is no store '{place}'. 'vroeg process' makes one in the folder of its results.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(place)) is string folder)
        {
            Directory.CreateDirectory(folder);
        }

        return await SqliteStore.OpenAsync(place, new SqliteStoreOptions { MustExist = mustExist });
    }

    private static async Task<IStore> OpenDatabaseAsync(string connection)
    {
        try
        {
            return await PostgreSqlStore.OpenAsync(connection);
        }
        catch (ArgumentException)
        {
            throw new CallException($"What stands in {Variable} is no connection string.");
        }
    }
}
