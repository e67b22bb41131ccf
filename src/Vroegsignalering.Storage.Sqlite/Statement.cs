using NodaTime;
using SQLitePCL;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>A prepared statement: its values are set in their order, its rows are read one by one. Disposing gives it back to its session.</summary>
internal sealed class Statement(Session session, string sql, sqlite3_stmt handle) : IDisposable
{
    private int _set;

    public string Sql { get; } = sql;

    public Statement Set(string? text)
    {
        Check(text is null ? raw.sqlite3_bind_null(handle, ++_set) : raw.sqlite3_bind_text(handle, ++_set, text));
        return this;
    }

    public Statement Set(long? number)
    {
        Check(number is long known ? raw.sqlite3_bind_int64(handle, ++_set, known) : raw.sqlite3_bind_null(handle, ++_set));
        return this;
    }

    public Statement Set(ReadOnlySpan<byte> bytes)
    {
        Check(bytes.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, ++_set, 0) : raw.sqlite3_bind_blob(handle, ++_set, bytes));
        return this;
    }

    public Statement SetUtf8(ReadOnlySpan<byte> text)
    {
        Check(raw.sqlite3_bind_text(handle, ++_set, text));
        return this;
    }

    public Statement Set(bool flag) => Set(flag ? 1L : 0L);

    public Statement Set(LocalDate? day) => Set(day is LocalDate known ? StoredValues.Day(known) : null);

    public Statement Set(Instant? moment) => Set(moment?.ToUnixTimeTicks());

    /// <summary>Goes to the next row; <c>false</c> when there is none.</summary>
    public bool Step()
    {
        int code = raw.sqlite3_step(handle);
        return code switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            _ => throw session.Fault(code),
        };
    }

    /// <summary>Does it, and gets ready for the next values.</summary>
    /// <returns>How many rows changed.</returns>
    public int Do()
    {
        while (Step())
        {
        }

        Again();
        return session.Changes;
    }

    /// <summary>Gets ready for the next values.</summary>
    public Statement Again()
    {
        raw.sqlite3_reset(handle);
        _set = 0;
        return this;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int(int column) => checked((int)Long(column));

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string();

    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public LocalDate? DayOrNull(int column) => IsNull(column) ? null : StoredValues.Day(Text(column));

    public Instant? MomentOrNull(int column) => IsNull(column) ? null : Instant.FromUnixTimeTicks(Long(column));

    public void Dispose()
    {
        Again();
        raw.sqlite3_clear_bindings(handle);
        session.GiveBack(this);
    }

    public void End() => handle.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw session.Fault(code);
        }
    }
}
