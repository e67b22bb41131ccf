namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>How a store on PostgreSQL works.</summary>
public sealed class PostgreSqlStoreOptions
{
    /// <summary>How long a unit of work waits for another that changes the same, before <see cref="StoreUnavailableException"/> says that the store is
    /// busy.</summary>
    /// <value>More than zero; 30 seconds when not set.</value>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
