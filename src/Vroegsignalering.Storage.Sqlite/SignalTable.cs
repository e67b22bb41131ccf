using System.Buffers;
using System.Runtime.CompilerServices;
using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Signals. Which of several versions counts depends on the versions only, never on the order in which they came.</summary>
internal sealed class SignalTable(SqliteUnitOfWork unit) : ISignalStore
{
    private const int RowsAtOnce = 256;

    private const string Columns = "content, reference, day, replaced, findings, body";

    public Task<SignalsAdded> AddAsync(IReadOnlyCollection<StoredSignal> signals, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signals);
        return unit.WriteAsync(session => new SignalIntakeWriter(unit, session).Add(signals, cancellationToken), cancellationToken);
    }

    public async IAsyncEnumerable<StoredSignal> ReadAsync(SignalQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        // First where they stand, then the rows: what is written between two rows does not disturb it.
        long[] rows = unit.Read(_ => Rows(query));
        foreach (long[] some in rows.Chunk(RowsAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (StoredSignal signal in unit.Read(_ => Read(some, query)))
            {
                yield return signal;
            }
        }

        await Task.CompletedTask;
    }

    public Task<int> EraseAsync(IReadOnlyCollection<SignalKey> contents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contents);
        return unit.WriteAsync(session => Erase(session, contents), cancellationToken);
    }

    private int Erase(Session session, IReadOnlyCollection<SignalKey> contents)
    {
        int erased = 0;
        HashSet<SignalKey> references = [];
        using Statement erase = session.Use("DELETE FROM signal WHERE municipality = ? AND content = ? RETURNING reference");
        foreach (SignalKey content in contents.Distinct())
        {
            erase.Set(unit.Municipality.Value).Set(content);
            while (erase.Step())
            {
                references.Add(StoredValues.Key(erase.Bytes(0)));
                erased++;
            }

            erase.Again();
            FaultPoint.Hit("sqlite.signals.erase.middle");
        }

        // When the newest version is gone, the one before counts again.
        new SignalVersionsWriter(unit, session).Mark(references, long.MaxValue);
        unit.HasErased |= erased > 0;
        return erased;
    }

    private long[] Rows(SignalQuery query)
    {
        List<(SignalKey Content, long Row)> found = [];
        if (query.Contents is not null)
        {
            Find("SELECT content, rowid FROM signal WHERE municipality = ? AND content = ?", query.Contents);
        }
        else if (query.References is not null)
        {
            Find("SELECT content, rowid FROM signal WHERE municipality = ? AND reference = ?", query.References);
        }
        else if (query.From is null && query.Until is null)
        {
            using Statement all = unit.Use("SELECT content, rowid FROM signal INDEXED BY signal_content WHERE municipality = ?");
            Take(all);
        }
        else
        {
            using Statement days = unit.Use("SELECT content, rowid FROM signal INDEXED BY signal_day WHERE municipality = ? AND day BETWEEN ? AND ?");
            Take(days.Set(query.From ?? LocalDate.MinIsoValue).Set(query.Until ?? LocalDate.MaxIsoValue));
        }

        found.Sort();
        return [.. found.Select(one => one.Row)];

        void Find(string sql, IReadOnlyCollection<SignalKey> keys)
        {
            using Statement find = unit.Use(sql);
            foreach (SignalKey key in keys.Distinct())
            {
                Take(find.Set(key));
                find.Again().Set(unit.Municipality.Value);
            }
        }

        void Take(Statement statement)
        {
            while (statement.Step())
            {
                found.Add((StoredValues.Key(statement.Bytes(0)), statement.Long(1)));
            }
        }
    }

    private List<StoredSignal> Read(long[] rows, SignalQuery query)
    {
        List<StoredSignal> signals = new(rows.Length);
        HashSet<SignalKey>? references = query.Contents is not null && query.References is not null ? [.. query.References] : null;
        using Statement read = unit.Use($"SELECT {Columns} FROM signal WHERE municipality = ? AND rowid = ?");
        foreach (long row in rows)
        {
            read.Again().Set(unit.Municipality.Value).Set(row);
            if (read.Step() && IsAsked(read, query, references))
            {
                signals.Add(new StoredSignal
                {
                    Signal = StoredForm.ReadSignal(read.Bytes(5).ToArray()),
                    Content = StoredValues.Key(read.Bytes(0)),
                    Reference = StoredValues.Key(read.Bytes(1)),
                    Findings = read.Text(4).Split(' ', StringSplitOptions.RemoveEmptyEntries),
                    IsReplaced = read.Long(3) != 0,
                });
            }
        }

        return signals;
    }

    private static bool IsAsked(Statement row, SignalQuery query, HashSet<SignalKey>? references)
    {
        if ((row.Long(3) != 0 && !query.WithReplaced) || references?.Contains(StoredValues.Key(row.Bytes(1))) == false)
        {
            return false;
        }

        LocalDate? day = query.From is null && query.Until is null ? null : row.DayOrNull(2);
        return (query.From is null && query.Until is null)
            || (day is not null && !(day < query.From) && !(day > query.Until));
    }
}
