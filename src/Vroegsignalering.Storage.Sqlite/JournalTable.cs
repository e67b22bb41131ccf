using System.Runtime.CompilerServices;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>All journals in one table.</summary>
internal sealed class JournalTable(SqliteUnitOfWork unit) : IJournalStore
{
    private const int LinesAtOnce = 256;

    private const string Columns = "number, day, subject, sequence, content";

    public Task<long> LastNumberAsync(JournalKind journal, CancellationToken cancellationToken = default)
    {
        Demand(journal);
        return unit.ReadAsync(_ => Last(journal), cancellationToken);
    }

    public Task AppendAsync(
        JournalKind journal, IReadOnlyCollection<JournalLine> lines, long? after = null, CancellationToken cancellationToken = default)
    {
        Demand(journal);
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Any(line => line.Sequence is < 1 || (line.Sequence is not null && line.Subject is null)))
        {
            throw new ArgumentException("A line with a sequence has a subject, and counts from 1.", nameof(lines));
        }

        return unit.WriteAsync(session => Append(session, journal, lines, after), cancellationToken);
    }

    public async IAsyncEnumerable<JournalEntry> ReadAsync(
        JournalKind journal, long after = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Demand(journal);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<JournalEntry> some = unit.Read(_ =>
            {
                using Statement read = unit.Use($"SELECT {Columns} FROM journal WHERE municipality = ? AND kind = ? AND number > ? ORDER BY number LIMIT ?");
                return Entries(read.Set((int)journal).Set(after).Set(LinesAtOnce));
            });
            foreach (JournalEntry entry in some)
            {
                yield return entry;
                after = entry.Number;
            }

            if (some.Count < LinesAtOnce)
            {
                break;
            }
        }

        await Task.CompletedTask;
    }

    public async IAsyncEnumerable<JournalEntry> AboutAsync(
        JournalKind journal, string subject, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Demand(journal);
        ArgumentException.ThrowIfNullOrEmpty(subject);
        cancellationToken.ThrowIfCancellationRequested();
        List<JournalEntry> entries = unit.Read(_ =>
        {
            using Statement read = unit.Use($"SELECT {Columns} FROM journal WHERE municipality = ? AND kind = ? AND subject = ? ORDER BY number");
            return Entries(read.Set((int)journal).Set(subject));
        });
        foreach (JournalEntry entry in entries)
        {
            yield return entry;
        }

        await Task.CompletedTask;
    }

    public Task<int> EraseAsync(JournalKind journal, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default)
    {
        Demand(journal);
        ArgumentNullException.ThrowIfNull(subjects);
        return unit.WriteAsync(
            session =>
            {
                using Statement erase = session.Use(
                    "UPDATE journal SET subject = NULL, sequence = NULL, content = NULL WHERE municipality = ? AND kind = ? AND subject = ?");
                int erased = 0;
                foreach (string subject in subjects.Distinct(StringComparer.Ordinal))
                {
                    erased += erase.Set(unit.Municipality.Value).Set((int)journal).Set(subject).Do();
                    FaultPoint.Hit("sqlite.journal.erase.middle");
                }

                unit.HasErased |= erased > 0;
                return erased;
            },
            cancellationToken);
    }

    private static void Demand(JournalKind journal)
    {
        if (journal is < JournalKind.Decisions or > JournalKind.Deliveries)
        {
            throw new ArgumentOutOfRangeException(nameof(journal), journal, "Name a journal.");
        }
    }

    private long Last(JournalKind journal)
    {
        using Statement last = unit.Use("SELECT max(number) FROM journal WHERE municipality = ? AND kind = ?");
        return last.Set((int)journal).Step() ? last.Long(0) : 0;
    }

    private bool Append(Session session, JournalKind journal, IReadOnlyCollection<JournalLine> lines, long? after)
    {
        long number = Last(journal);
        if (after is not null && after != number)
        {
            throw new StoreConflictException(StoreConflict.Journal);
        }

        using Statement insert = session.Use("""
            INSERT INTO journal (municipality, kind, number, day, subject, sequence, content) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """);
        foreach (JournalLine line in lines)
        {
            insert.Set(unit.Municipality.Value).Set((int)journal).Set(++number).Set(line.On).Set(line.Subject).Set(line.Sequence).Set(line.Content.Span);
            if (insert.Do() == 0)
            {
                throw new StoreConflictException(StoreConflict.Journal);
            }

            FaultPoint.Hit("sqlite.journal.middle");
        }

        return true;
    }

    private static List<JournalEntry> Entries(Statement read)
    {
        List<JournalEntry> entries = [];
        while (read.Step())
        {
            entries.Add(new JournalEntry(
                read.Long(0),
                StoredValues.Day(read.Text(1)),
                read.TextOrNull(2),
                (int?)read.LongOrNull(3),
                read.IsNull(4) ? (ReadOnlyMemory<byte>?)null : read.Bytes(4).ToArray()));
        }

        return entries;
    }
}
