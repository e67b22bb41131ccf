using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is asked of <see cref="IJournalStore"/>.</summary>
internal static class JournalChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("journals.numbered", NumberedAsync),
        new("journals.after", AfterAsync),
        new("journals.sequences", SequencesAsync),
        new("journals.parallel", ParallelAsync),
        new("journals.parallel-after", ParallelAfterAsync),
        new("journals.parallel-sequences", ParallelSequencesAsync),
        new("journals.erase", EraseAsync),
    ];

    private static async Task NumberedAsync(StoreTrial trial)
    {
        trial.Same("An empty journal goes to 0.", 0L, await LastAsync(trial, JournalKind.Decisions));
        List<JournalLine> lines = [];
        for (int i = 0; i < 5; i++)
        {
            JournalLine[] batch = [.. Enumerable.Range(0, i + 1).Select(n => StoreSample.Line(n % 3 == 0 ? null : StoreSample.Name("S", n % 2), (10 * i) + n))];
            lines.AddRange(batch);
            await AppendAsync(trial, JournalKind.Decisions, null, batch);
            await AppendAsync(trial, JournalKind.Access, null, StoreSample.Line("S-1", i));
        }

        string[] expected = [.. lines.Select((l, i) => StoreDump.Line(new JournalEntry(i + 1, l.On, l.Subject, l.Sequence, l.Content)))];
        trial.SameLines("Lines are numbered from 1 in the order in which they were added, and read by number.", expected, await ReadAsync(trial, JournalKind.Decisions));
        trial.SameLines("Reading begins after a number.", expected[4..], await ReadAsync(trial, JournalKind.Decisions, 4));
        trial.SameLines("After the last line there is nothing.", [], await ReadAsync(trial, JournalKind.Decisions, 15));
        trial.Same("A journal tells how far it goes.", 15L, await LastAsync(trial, JournalKind.Decisions));
        trial.Same("Each journal has numbers of its own.", 5L, await LastAsync(trial, JournalKind.Access));
        trial.SameLines("All lines about a subject are read, and no other.", expected.Where(e => e.Contains(" S-1 ", StringComparison.Ordinal)),
            await AboutAsync(trial, JournalKind.Decisions, "S-1"));
        trial.SameLines("A subject is what it is, in small letters or capitals.", [], await AboutAsync(trial, JournalKind.Decisions, "s-1"));
    }

    private static async Task AfterAsync(StoreTrial trial)
    {
        await AppendAsync(trial, JournalKind.Deletions, 0, StoreSample.Line(null, 1), StoreSample.Line(null, 2));
        await AppendAsync(trial, JournalKind.Deletions, 2, StoreSample.Line(null, 3));
        IReadOnlyList<string> before = await trial.DumpAsync();
        foreach (long after in (long[])[0, 2, 4])
        {
            await trial.ConflictAsync(FormattableString.Invariant($"A journal whose lines follow from each other goes on only after its last line (3, not {after})."), StoreConflict.Journal,
                () => AppendAsync(trial, JournalKind.Deletions, after, StoreSample.Line(null, 4)));
        }

        trial.SameLines("What is refused adds nothing.", before, await trial.DumpAsync());
        await AppendAsync(trial, JournalKind.Deletions, null, StoreSample.Line(null, 4));
        trial.Same("Without a number it goes on after whatever is there.", 4L, await LastAsync(trial, JournalKind.Deletions));
    }

    private static async Task SequencesAsync(StoreTrial trial)
    {
        await AppendAsync(trial, JournalKind.Quarantine, null, StoreSample.Line("rij-1", 1, 1), StoreSample.Line("rij-1", 2, 2), StoreSample.Line("rij-2", 3, 1));
        IReadOnlyList<string> before = await trial.DumpAsync();
        await trial.ConflictAsync("Of two lines that say the same place about one subject one is refused, with all that came with it.", StoreConflict.Journal,
            () => AppendAsync(trial, JournalKind.Quarantine, null, StoreSample.Line("rij-2", 4, 2), StoreSample.Line("rij-1", 5, 2)));
        trial.SameLines("What is refused adds nothing.", before, await trial.DumpAsync());
        await trial.ConflictAsync("Also of two that come together one is refused.", StoreConflict.Journal,
            () => AppendAsync(trial, JournalKind.Quarantine, null, StoreSample.Line("rij-3", 4, 1), StoreSample.Line("rij-3", 5, 1)));
        await AppendAsync(trial, JournalKind.Quarantine, null, StoreSample.Line("rij-1", 6, 3), StoreSample.Line("rij-1", 7), StoreSample.Line("rij-1", 8));
        await AppendAsync(trial, JournalKind.Review, null, StoreSample.Line("rij-1", 1, 1));
        trial.Same("Lines without a place, in another journal, or with the next place are added.", (6L, 1L),
            (await LastAsync(trial, JournalKind.Quarantine), await LastAsync(trial, JournalKind.Review)));
    }

    private static async Task ParallelAsync(StoreTrial trial)
    {
        const int rounds = 4;
        await Callers.AllAsync(trial, async worker =>
        {
            for (int i = 0; i < rounds; i++)
            {
                int round = i;
                await AppendAsync(trial, JournalKind.Access, null, StoreSample.Line(StoreSample.Name("S", worker), (2 * round) + 1), StoreSample.Line(StoreSample.Name("S", worker), (2 * round) + 2));
            }

            return worker;
        });
        JournalEntry[] all = await trial.ReadAsync(async u => await u.Journals.ReadAsync(JournalKind.Access, 0, trial.Cancel).ToArrayAsync(trial.Cancel));
        int expected = rounds * 2 * trial.Options.Workers;
        trial.SameLines("Lines that several callers add at once are all there, numbered without a gap.",
            Enumerable.Range(1, expected).Select(n => StoreSample.Name("line", n)), all.Select(e => StoreSample.Name("line", (int)e.Number)));
        foreach (IGrouping<string?, JournalEntry> mine in all.GroupBy(e => e.Subject, StringComparer.Ordinal))
        {
            string[] contents = [.. mine.Select(e => e.Content is ReadOnlyMemory<byte> content ? Convert.ToHexString(content.Span) : "erased")];
            trial.SameLines("The lines of each caller stand in its order.", Enumerable.Range(1, rounds * 2).Select(n => Convert.ToHexString(StoreSample.Json("line", n))), contents);
        }
    }

    private static async Task ParallelAfterAsync(StoreTrial trial)
    {
        await AppendAsync(trial, JournalKind.Decisions, 0, StoreSample.Line(null, 1));
        bool[] won = await Callers.WinnersAsync(trial, StoreConflict.Journal, worker => AppendAsync(trial, JournalKind.Decisions, 1, StoreSample.Line(StoreSample.Name("S", worker), worker)));
        trial.Same("Of callers that go on after the same line one wins.", 1, won.Count(w => w));
        trial.Same("One line came of it.", 2L, await LastAsync(trial, JournalKind.Decisions));
    }

    private static async Task ParallelSequencesAsync(StoreTrial trial)
    {
        bool[] won = await Callers.WinnersAsync(trial, StoreConflict.Journal, worker => AppendAsync(trial, JournalKind.Review, null, StoreSample.Line("S-1", worker, 1)));
        trial.Same("Of callers that say the same place about one subject one wins.", 1, won.Count(w => w));
        trial.Same("One line came of it.", 1, (await AboutAsync(trial, JournalKind.Review, "S-1")).Length);
    }

    private static async Task EraseAsync(StoreTrial trial)
    {
        JournalLine[] lines = [StoreSample.Line("A", 1, 1), StoreSample.Line("B", 2, 1), StoreSample.Line(null, 3), StoreSample.Line("A", 4, 2)];
        await AppendAsync(trial, JournalKind.Quarantine, null, lines);
        await AppendAsync(trial, JournalKind.Access, null, lines);
        trial.Same("Erasing tells how many lines there were.", 2, await trial.WriteAsync(u => u.Journals.EraseAsync(JournalKind.Quarantine, ["A", "none"], trial.Cancel)));
        trial.Same("What is erased already is not erased again.", 0, await trial.WriteAsync(u => u.Journals.EraseAsync(JournalKind.Quarantine, ["A"], trial.Cancel)));
        trial.SameLines("Of a line that was erased the number and the day stay, and nothing else; other lines stay.",
            lines.Select((l, i) => StoreDump.Line(l.Subject == "A"
                ? new JournalEntry(i + 1, l.On, null, null, null) : new JournalEntry(i + 1, l.On, l.Subject, l.Sequence, l.Content))),
            await ReadAsync(trial, JournalKind.Quarantine));
        trial.SameLines("There is nothing left about the subject.", [], await AboutAsync(trial, JournalKind.Quarantine, "A"));
        trial.Same("Another journal keeps its lines about the subject.", 2, (await AboutAsync(trial, JournalKind.Access, "A")).Length);
        trial.Same("The number of the last line stays, also when it was erased.", 4L, await LastAsync(trial, JournalKind.Quarantine));
        await AppendAsync(trial, JournalKind.Quarantine, 4, StoreSample.Line("B", 5, 2));
        trial.Same("A number is not given again.", 5L, await LastAsync(trial, JournalKind.Quarantine));
    }

    private static Task AppendAsync(StoreTrial trial, JournalKind journal, long? after, params JournalLine[] lines) =>
        trial.WriteAsync(u => u.Journals.AppendAsync(journal, lines, after, trial.Cancel));

    private static Task<long> LastAsync(StoreTrial trial, JournalKind journal) => trial.ReadAsync(u => u.Journals.LastNumberAsync(journal, trial.Cancel));

    private static Task<string[]> ReadAsync(StoreTrial trial, JournalKind journal, long after = 0) => trial.ReadAsync(async u =>
        await u.Journals.ReadAsync(journal, after, trial.Cancel).Select(StoreDump.Line).ToArrayAsync(trial.Cancel));

    private static Task<string[]> AboutAsync(StoreTrial trial, JournalKind journal, string subject) => trial.ReadAsync(async u =>
        await u.Journals.AboutAsync(journal, subject, trial.Cancel).Select(StoreDump.Line).ToArrayAsync(trial.Cancel));
}
