namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>How the schema of a store on PostgreSQL is made.</summary>
public sealed class PostgreSqlMigrationOptions
{
    /// <summary>The role with which the application opens the store. It has to be there; it gets what it needs.</summary>
    /// <value><c>vroeg_app</c> when not set; <c>null</c> to leave rights as they are.</value>
    public string? ApplicationRole { get; set; } = "vroeg_app";

    /// <summary>For how many months before this one partitions are made. Rows of other months go to the partition for the rest.</summary>
    /// <value>0 or more; 12 when not set.</value>
    public int MonthsBack { get; set; } = 12;

    /// <summary>For how many months from this one on partitions are made.</summary>
    /// <value>0 or more; 24 when not set. With both 0 no partition is made.</value>
    public int MonthsAhead { get; set; } = 24;
}
