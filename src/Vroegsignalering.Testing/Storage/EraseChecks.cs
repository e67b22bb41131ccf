using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>Erasing leaves nothing, and all about one subject can be read.</summary>
internal static class EraseChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("erase.leaves-nothing", LeavesNothingAsync),
        new("erase.leaves-others", LeavesOthersAsync),
        new("access.all-about-one-subject", AllAboutOneSubjectAsync),
    ];

    /// <summary>Erases all that <see cref="StoreSample.FillAsync"/> made about a subject.</summary>
    /// <returns>How much was erased.</returns>
    public static async Task<int> EraseAllAsync(IUnitOfWork unit, string subject, int number, CancellationToken cancel)
    {
        int erased = await unit.Signals.EraseAsync([StoreSample.Signal(number, 1).Content, StoreSample.Signal(number, 2).Content], cancel);
        erased += await unit.Cases.EraseAsync([subject], cancel);
        foreach (JournalKind kind in StoreDump.Journals)
        {
            erased += await unit.Journals.EraseAsync(kind, [subject], cancel);
        }

        foreach (OutboxKind kind in StoreDump.Outboxes)
        {
            erased += await unit.Outbox.EraseAsync(kind, [subject], cancel);
        }

        await unit.Deliveries.EraseAsync($"delivery-{subject}", cancel);
        return erased;
    }

    private static async Task LeavesNothingAsync(StoreTrial trial)
    {
        const string subject = "zaak-ZEKER-WEG";
        await trial.WriteAsync(u => StoreSample.FillAsync(u, subject, 1, trial.Cancel));
        int erased = await trial.WriteAsync(u => EraseAllAsync(u, subject, 1, trial.Cancel));
        trial.Same("Erasing tells how much there was: 2 signals, 1 case, 2 lines of each journal, 2 messages of each kind.",
            3 + (2 * StoreDump.Journals.Count) + (2 * StoreDump.Outboxes.Count), erased);
        IReadOnlyList<string> left = await trial.DumpAsync();
        trial.SameLines("After erasing nothing about the subject can be read in any port; of runs only their own names stay.",
            [], left.Where(l => l.Contains(subject, StringComparison.Ordinal) && !l.Contains($"run-{subject}", StringComparison.Ordinal)));
        trial.Same("After erasing there is no signal, case, message or delivery.", 0,
            left.Count(l => l.StartsWith("signal ", StringComparison.Ordinal) || l.StartsWith("counts ", StringComparison.Ordinal) || l.StartsWith("case ", StringComparison.Ordinal)
                || l.StartsWith("message ", StringComparison.Ordinal) || l.StartsWith("delivery ", StringComparison.Ordinal)));
        await trial.WriteAsync(async u =>
        {
            trial.Same("Signals that were erased are new.", new SignalsAdded(2, 0, 0, 0), await u.Signals.AddAsync([StoreSample.Signal(1, 1), StoreSample.Signal(3, 2)], trial.Cancel));
            await u.Cases.SaveAsync([StoreSample.New(subject)], trial.Cancel);
            await u.Journals.AppendAsync(JournalKind.Access, [StoreSample.Line(subject, 1, 1)], null, trial.Cancel);
            await StoreSample.KeepAsync(u, $"delivery-{subject}", StoreSample.Bytes(7, 9), trial.Cancel);
            return 0;
        });
    }

    private static async Task LeavesOthersAsync(StoreTrial trial)
    {
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel));
        string[] before = [.. Countable(await trial.DumpAsync())];
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "B", 2, trial.Cancel));
        await trial.WriteAsync(u => EraseAllAsync(u, "B", 2, trial.Cancel));
        trial.SameLines("Erasing what is about one leaves all about another.", before, Countable(await trial.DumpAsync()));

        // Numbers of lines and runs stay, and are about nobody.
        static IEnumerable<string> Countable(IReadOnlyList<string> lines) => lines.Where(l =>
            !l.Contains("subject none", StringComparison.Ordinal) && !l.StartsWith("journal ", StringComparison.Ordinal) && !l.Contains("run-B", StringComparison.Ordinal));
    }

    private static async Task AllAboutOneSubjectAsync(StoreTrial trial)
    {
        for (int n = 0; n < 4; n++)
        {
            int number = n;
            await trial.WriteAsync(u => StoreSample.FillAsync(u, StoreSample.Name("Z", number), number, trial.Cancel));
        }

        await trial.WriteAsync(u => u.Outbox.AddAsync([StoreSample.Message("ander", 1, subject: "Z-2")], trial.Cancel));
        await trial.ReadAsync(async u =>
        {
            StoredSignal[] signals = await u.Signals.ReadAsync(new SignalQuery { References = [StoreSample.Signal(2).Reference], WithReplaced = true }, trial.Cancel).ToArrayAsync(trial.Cancel);
            trial.SameLines("All versions of the signal of one person are read, and of nobody else.",
                new[] { StoreSample.Signal(2, 1), StoreSample.Signal(2, 2) }.Select(s => s.Content.ToString()).Order(StringComparer.Ordinal),
                signals.Select(s => s.Content.ToString()).Order(StringComparer.Ordinal));
            int byBsn = await u.Signals.ReadAsync(new SignalQuery { WithReplaced = true }, trial.Cancel).CountAsync(s => s.Signal.Person.Bsn == SampleData.Bsn(2), trial.Cancel);
            trial.Same("Reading all signals finds those of one person.", 2, byBsn);
            foreach (JournalKind kind in StoreDump.Journals)
            {
                JournalEntry[] about = await u.Journals.AboutAsync(kind, "Z-2", trial.Cancel).ToArrayAsync(trial.Cancel);
                trial.SameLines($"All lines about one subject are read from the journal {kind}, and no other.", ["Z-2 1", "Z-2 2"], about.Select(e => FormattableString.Invariant($"{e.Subject} {e.Sequence}")));
            }

            OutboxEntry[] messages = await u.Outbox.ReadAsync(OutboxKind.Feedback, ["Z-2"], trial.Cancel).ToArrayAsync(trial.Cancel);
            trial.SameLines("All messages about one subject are read, sent or not.", ["Feedback:Z-2-1", "Feedback:Z-2-2", "Feedback:ander-1"], messages.Select(m => m.Message.Id));
            return 0;
        });
    }
}
