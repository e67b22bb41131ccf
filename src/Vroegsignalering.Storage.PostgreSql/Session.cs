using System.Globalization;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>One transaction: runs commands, keeps the order of locks, and remembers that it failed.</summary>
/// <remarks>The first parameter of every command, <c>$1</c>, is the municipality.</remarks>
internal sealed class Session(NpgsqlConnection connection, NpgsqlTransaction transaction, string municipality, bool reads, TimeSpan busy)
{
    // For what cannot be asked without waiting, such as a key that another writes at the moment.
    private static readonly TimeSpan OutOfTurn = TimeSpan.FromMilliseconds(1);

    private Exception? _failed;
    private (Turn Kind, string Key) _last;
    private bool _outOfTurn;
    private int _cursors;

    public string Municipality => municipality;

    public bool Ended { get; set; }

    /// <summary>How to lock rows: in turn one waits for who has them, out of turn not at all, so that nobody can wait in a circle.</summary>
    public string ForUpdate => _outOfTurn ? "FOR UPDATE NOWAIT" : "FOR UPDATE";

    /// <summary>Checks that the transaction can still be used.</summary>
    public void MustRun(bool writes, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (Ended)
        {
            throw new InvalidOperationException("The unit of work was committed or disposed before.");
        }

        if (writes && reads)
        {
            throw new InvalidOperationException("This unit of work only reads: begin one of kind Write.");
        }

        if (_failed is not null)
        {
            throw Again(_failed);
        }
    }

    /// <summary>Keeps the order of locks: what comes in order waits as long as it has to, what comes out of order does not.</summary>
    public async Task TakeTurnAsync(Turn kind, string key, StoreConflict what, CancellationToken ct)
    {
        bool outOfTurn = kind < _last.Kind || (kind == _last.Kind && string.CompareOrdinal(key, _last.Key) < 0);
        Hold(kind, key);
        if (outOfTurn != _outOfTurn)
        {
            _outOfTurn = outOfTurn;
            int wait = (int)(outOfTurn ? OutOfTurn : busy).TotalMilliseconds;
            await ExecuteAsync(what, string.Create(CultureInfo.InvariantCulture, $"SET LOCAL lock_timeout = {wait}"), ct).ConfigureAwait(false);
        }
    }

    /// <summary>Notes a lock that was given without waiting.</summary>
    public void Hold(Turn kind, string key)
    {
        if (kind > _last.Kind || (kind == _last.Kind && string.CompareOrdinal(key, _last.Key) > 0))
        {
            _last = (kind, key);
        }
    }

    public Task<int> ExecuteAsync(StoreConflict what, string sql, CancellationToken ct, params NpgsqlParameter[] parameters) => GuardAsync(what, async () =>
    {
        NpgsqlCommand command = Command(sql, parameters);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        }
    });

    public Task<List<T>> ReadAsync<T>(StoreConflict what, string sql, Func<NpgsqlDataReader, T> read, CancellationToken ct, params NpgsqlParameter[] parameters) =>
        GuardAsync(what, async () =>
        {
            NpgsqlCommand command = Command(sql, parameters);
            await using (command.ConfigureAwait(false))
            {
                return await AllAsync(command, read, ct).ConfigureAwait(false);
            }
        });

    /// <summary>Reads rows of one moment, some at a time; meanwhile other commands can run.</summary>
    public async IAsyncEnumerable<T> StreamAsync<T>(
        string sql, Func<NpgsqlDataReader, T> read, [EnumeratorCancellation] CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        const int AtOnce = 1_000;
        string cursor = string.Create(CultureInfo.InvariantCulture, $"rows_{++_cursors}");
        await ExecuteAsync(StoreConflict.NotStated, $"DECLARE {cursor} NO SCROLL CURSOR FOR {sql}", ct, parameters).ConfigureAwait(false);
        try
        {
            int count;
            do
            {
                MustRun(writes: false, ct);
                List<T> rows = await ReadAsync(StoreConflict.NotStated, string.Create(CultureInfo.InvariantCulture, $"FETCH {AtOnce} FROM {cursor}"), read, ct).ConfigureAwait(false);
                foreach (T row in rows)
                {
                    yield return row;
                }

                count = rows.Count;
            }
            while (count == AtOnce);
        }
        finally
        {
            if (!Ended && _failed is null)
            {
                await ExecuteAsync(StoreConflict.NotStated, $"CLOSE {cursor}", CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Does what can fail; a fault ends the transaction, and is told without values.</summary>
    public async Task<T> GuardAsync<T>(StoreConflict what, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not StoreConflictException and not StoreUnavailableException && StoreFault.Of(e, what, _outOfTurn) is Exception fault)
        {
            throw Fail(fault);
        }
        catch (Exception e) when (_failed is null)
        {
            _failed = e;
            throw;
        }
    }

    /// <summary>Notes that nothing of the transaction may hold.</summary>
    public Exception Fail(Exception fault) => _failed = fault;

    /// <summary>Copies rows in binary form.</summary>
    public Task<NpgsqlBinaryImporter> CopyAsync(string sql, CancellationToken ct) => connection.BeginBinaryImportAsync(sql, ct);

    public Task CommitAsync(CancellationToken ct) => transaction.CommitAsync(ct);

    private NpgsqlCommand Command(string sql, NpgsqlParameter[] parameters)
    {
        NpgsqlCommand command = new(sql, connection, transaction);
        if (sql.Contains("$1", StringComparison.Ordinal))
        {
            command.Parameters.Add(Values.Text(municipality));
            command.Parameters.AddRange(parameters);
        }

        return command;
    }

    private static async Task<List<T>> AllAsync<T>(NpgsqlCommand command, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        List<T> rows = [];
        NpgsqlDataReader reader = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(ct).ConfigureAwait(false))
            {
                rows.Add(read(reader));
            }
        }

        return rows;
    }

    private static Exception Again(Exception failed) => failed switch
    {
        StoreConflictException conflict => new StoreConflictException(conflict.What, conflict),
        StoreUnavailableException unavailable => new StoreUnavailableException(unavailable.Message, unavailable),
        _ => new InvalidOperationException("The unit of work was broken off; nothing of it holds. Begin another.", failed),
    };
}
