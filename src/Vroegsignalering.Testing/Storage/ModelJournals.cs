using System.Collections.Immutable;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>The journals of the model.</summary>
internal sealed class ModelJournals(ModelUnitOfWork unit) : IJournalStore
{
    public Task<long> LastNumberAsync(JournalKind journal, CancellationToken cancellationToken = default) =>
        Task.FromResult((long)Of(unit.See(cancellationToken), journal).Count);

    public Task AppendAsync(JournalKind journal, IReadOnlyCollection<JournalLine> lines, long? after = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Any(l => l.Sequence is < 1 || (l.Sequence is not null && l.Subject is null)))
        {
            throw new ArgumentException("A line with a sequence counts from 1 and has a subject.", nameof(lines));
        }

        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            ImmutableList<JournalEntry> entries = Of(state, journal);
            if (after is long known && known != entries.Count)
            {
                throw new StoreConflictException(StoreConflict.Journal);
            }

            foreach (JournalLine line in lines)
            {
                if (line.Sequence is not null && entries.Exists(e => e.Subject == line.Subject && e.Sequence == line.Sequence))
                {
                    throw new StoreConflictException(StoreConflict.Journal);
                }

                entries = entries.Add(new JournalEntry(entries.Count + 1, line.On, line.Subject, line.Sequence, line.Content.ToArray()));
            }

            return (state with { Journals = state.Journals.SetItem(journal, entries) }, lines.Count);
        }));
    }

    public IAsyncEnumerable<JournalEntry> ReadAsync(JournalKind journal, long after = 0, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return Of(unit.See(cancellationToken), journal).Where(e => e.Number > after).ToAsyncEnumerable();
    }

    public IAsyncEnumerable<JournalEntry> AboutAsync(JournalKind journal, string subject, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        return Of(unit.See(cancellationToken), journal).Where(e => e.Subject == subject).ToAsyncEnumerable();
    }

    public Task<int> EraseAsync(JournalKind journal, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            ImmutableList<JournalEntry> entries = Of(state, journal);
            bool IsAbout(JournalEntry e) => e.Subject is string subject && subjects.Contains(subject, StringComparer.Ordinal);
            ImmutableList<JournalEntry> left = [.. entries.Select(e => IsAbout(e) ? e with { Subject = null, Sequence = null, Content = null } : e)];
            return (state with { Journals = state.Journals.SetItem(journal, left) }, entries.Count(IsAbout));
        }));
    }

    private static ImmutableList<JournalEntry> Of(ModelState state, JournalKind journal) => journal is > JournalKind.NotStated and <= JournalKind.Deliveries
        ? state.Journals.GetValueOrDefault(journal, [])
        : throw new ArgumentOutOfRangeException(nameof(journal), journal, "This is no journal.");
}
