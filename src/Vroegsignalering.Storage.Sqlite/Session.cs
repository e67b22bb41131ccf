using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>A connection with its prepared statements. For one caller at a time.</summary>
internal sealed class Session : IDisposable
{
    private readonly Dictionary<string, Stack<Statement>> _idle = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;

    private Session(SqliteConnection connection) => _connection = connection;

    public sqlite3 Handle => _connection.Handle!;

    /// <summary>How many rows the last statement changed.</summary>
    public int Changes => raw.sqlite3_changes(Handle);

    public bool IsInTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>Whether what failed last failed because another holds the file.</summary>
    public bool IsBusy => (raw.sqlite3_errcode(Handle) & 0xFF) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    public static Session Open(string path, int busyTimeoutSeconds)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ToString());
        Session session = new(connection);
        try
        {
            connection.Open();
            raw.sqlite3_extended_result_codes(session.Handle, 1);
            session.WaitFor(TimeSpan.FromSeconds(busyTimeoutSeconds));
            // Sorting never goes to a file beside the store, and what is erased is overwritten.
            session.Do("PRAGMA temp_store = MEMORY");
            session.Do("PRAGMA secure_delete = ON");
            session.Do("PRAGMA foreign_keys = ON");
            session.Do("PRAGMA synchronous = FULL");
            session.Do("PRAGMA trusted_schema = OFF");
            return session;
        }
        catch (SqliteException e)
        {
            session.Dispose();
            throw StoreFault.Of(e.SqliteErrorCode, e.SqliteExtendedErrorCode);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>How long a statement waits when another process holds the file.</summary>
    public void WaitFor(TimeSpan time) => raw.sqlite3_busy_timeout(Handle, (int)time.TotalMilliseconds);

    /// <summary>A statement, prepared once and used again.</summary>
    public Statement Use(string sql)
    {
        if (_idle.TryGetValue(sql, out Stack<Statement>? idle) && idle.TryPop(out Statement? statement))
        {
            return statement;
        }

        int code = raw.sqlite3_prepare_v2(Handle, sql, out sqlite3_stmt handle);
        return code == raw.SQLITE_OK ? new Statement(this, sql, handle) : throw Fault(code);
    }

    /// <summary>Does what needs no values.</summary>
    public void Do(string sql)
    {
        using Statement statement = Use(sql);
        statement.Do();
    }

    /// <summary>Does several statements.</summary>
    public void DoAll(string sql)
    {
        int code = raw.sqlite3_exec(Handle, sql);
        if (code != raw.SQLITE_OK)
        {
            throw Fault(code);
        }
    }

    /// <summary>The number that a statement without values tells.</summary>
    public long Number(string sql)
    {
        using Statement statement = Use(sql);
        return statement.Step() ? statement.Long(0) : 0;
    }

    public string? Text(string sql)
    {
        using Statement statement = Use(sql);
        return statement.Step() ? statement.TextOrNull(0) : null;
    }

    public void GiveBack(Statement statement)
    {
        if (!_idle.TryGetValue(statement.Sql, out Stack<Statement>? idle))
        {
            _idle.Add(statement.Sql, idle = new Stack<Statement>());
        }

        idle.Push(statement);
    }

    public Exception Fault(int code) => StoreFault.Of(code & 0xFF, raw.sqlite3_extended_errcode(Handle));

    public void Undo()
    {
        if (IsInTransaction)
        {
            Do("ROLLBACK");
        }
    }

    public void Dispose()
    {
        foreach (Statement statement in _idle.Values.SelectMany(idle => idle))
        {
            statement.End();
        }

        _idle.Clear();
        _connection.Dispose();
    }
}
