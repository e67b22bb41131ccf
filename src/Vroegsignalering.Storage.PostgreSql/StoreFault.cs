using Npgsql;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>Says what a fault of PostgreSQL means to a caller, without a value of a row: what the server says can hold one and is left out.</summary>
internal static class StoreFault
{
    private const string LockNotAvailable = "55P03";

    /// <summary>Whether something is a fault of the store.</summary>
    public static bool IsOne(Exception fault) => Of(fault, StoreConflict.NotStated) is not null;

    /// <summary>What to throw; <c>null</c> for what is no fault of the store.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="what">What the work was about.</param>
    /// <param name="outOfTurn">Whether a lock was asked out of turn, so that waiting for it could be waiting for ever.</param>
    public static Exception? Of(Exception fault, StoreConflict what, bool outOfTurn = false) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation } =>
            new StoreConflictException(what),
        PostgresException { SqlState: LockNotAvailable } when outOfTurn => new StoreConflictException(what),
        PostgresException { SqlState: LockNotAvailable } => new StoreUnavailableException("The store is busy for too long: another unit of work changes the same. Try again."),
        PostgresException said => new StoreUnavailableException(Explain(said.SqlState)),
        NpgsqlException or TimeoutException or IOException or System.Net.Sockets.SocketException =>
            new StoreUnavailableException("PostgreSQL cannot be reached, or the connection was lost. Look whether the server runs. Nothing of the unit of work holds, unless it was lost at the commit: then read whether it does.", Harmless(fault)),
        _ => null,
    };

    // Faults of the network tell of machines; those of the server can tell of rows.
    private static Exception? Harmless(Exception fault) => fault.InnerException is System.Net.Sockets.SocketException or IOException ? fault.InnerException : null;

    private static string Explain(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => "The disk of the PostgreSQL server is full (53100). Make room; nothing of the unit of work holds.",
        PostgresErrorCodes.TooManyConnections => "The PostgreSQL server has too many connections (53300). Try again, or raise max_connections.",
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction =>
            $"The schema of the store is not there or another one ({state}). The owner has to run PostgreSqlStore.MigrateAsync.",
        PostgresErrorCodes.InsufficientPrivilege => "The role may not do this (42501). The owner has to let it in: SELECT vroeg.let_in('role').",
        PostgresErrorCodes.ReadOnlySqlTransaction => "The PostgreSQL server only reads (25006): it is a copy of another. Connect to the primary server.",
        _ => $"PostgreSQL refused with {state}. The log of the server tells more; nothing of the unit of work holds.",
    };
}
