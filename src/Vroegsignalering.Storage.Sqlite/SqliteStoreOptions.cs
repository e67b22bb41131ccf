namespace Vroegsignalering.Storage.Sqlite;

/// <summary>How a store in a SQLite file behaves.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>How many seconds a writer waits for another, in this process or in another, before it gets a <see cref="StoreUnavailableException"/>.</summary>
    /// <value>1 to 3600; 30 when not set.</value>
    public int BusyTimeoutSeconds { get; set; } = 30;

    /// <summary>Whether the file has to be there already; otherwise, as by default, it is made.</summary>
    public bool MustExist { get; set; }
}
