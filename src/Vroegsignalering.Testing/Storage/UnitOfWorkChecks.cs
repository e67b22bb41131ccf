using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is asked of <see cref="IStore"/> and <see cref="IUnitOfWork"/>.</summary>
internal static class UnitOfWorkChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("units.status", StatusAsync),
        new("units.undone-without-commit", UndoneWithoutCommitAsync),
        new("units.undone-after-exception", UndoneAfterExceptionAsync),
        new("units.see-own-work", SeeOwnWorkAsync),
        new("units.lists-of-the-caller", ListsOfTheCallerAsync),
        new("units.read-one-moment", ReadOneMomentAsync),
        new("units.parallel-readers", ParallelReadersAsync),
        new("units.cancellation", CancellationAsync),
    ];

    private static async Task StatusAsync(StoreTrial trial)
    {
        StoreStatus status = await trial.Store.CheckAsync(trial.Cancel);
        trial.Holds("A store that was just opened has the schema that the software was made for.", status is { IsUpToDate: true, SchemaVersion: >= 1 }, status.ToString());
        await using IUnitOfWork unit = await trial.Store.BeginAsync(StoreTrial.There, UnitOfWorkKind.Read, trial.Cancel);
        trial.Same("A unit of work is for the municipality that was asked.", StoreTrial.There, unit.Municipality);
    }

    private static async Task UndoneWithoutCommitAsync(StoreTrial trial)
    {
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel));
        IReadOnlyList<string> before = await trial.DumpAsync();
        await using (IUnitOfWork unit = await trial.Store.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Write, trial.Cancel))
        {
            await StoreSample.FillAsync(unit, "B", 2, trial.Cancel);
            await unit.Signals.AddAsync([StoreSample.Signal(1, 9)], trial.Cancel);
            await unit.Cases.SaveAsync([new CaseToSave(StoreSample.Case("A", 5), 3)], trial.Cancel);
            await unit.Outbox.ClaimAsync(OutboxKind.Feedback, 5, "zender-1", StoreSample.Now, StoreSample.At(60), trial.Cancel);
            await EraseChecks.EraseAllAsync(unit, "A", 1, trial.Cancel);
        }

        trial.SameLines("What is not committed is undone, in every port.", before, await trial.DumpAsync());
        await using (IUnitOfWork unit = await trial.Store.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Write, trial.Cancel))
        {
            await unit.DisposeAsync();
        }

        await trial.WriteAsync(u => StoreSample.FillAsync(u, "B", 2, trial.Cancel));
        trial.Holds("Afterwards the store can be written.", (await trial.DumpAsync()).Count > before.Count, "nothing new");
    }

    private static async Task UndoneAfterExceptionAsync(StoreTrial trial)
    {
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel));
        IReadOnlyList<string> before = await trial.DumpAsync();
        await trial.RefusedAsync("What a caller throws comes out.", () => trial.WriteAsync(async u =>
        {
            await StoreSample.FillAsync(u, "B", 2, trial.Cancel);
            throw new TimeoutException("The caller stopped in the middle.");
        }), typeof(TimeoutException));
        trial.SameLines("When a caller throws in the middle everything is undone.", before, await trial.DumpAsync());
    }

    private static async Task SeeOwnWorkAsync(StoreTrial trial)
    {
        IReadOnlyList<string> inside = await trial.WriteAsync(async u =>
        {
            await StoreSample.FillAsync(u, "A", 1, trial.Cancel);
            await u.Cases.SaveAsync([new CaseToSave(StoreSample.Case("A", 4), 3)], trial.Cancel);
            await u.Signals.EraseAsync([StoreSample.Signal(1, 1).Content], trial.Cancel);
            return await StoreDump.OfAsync(u, trial.Cancel);
        });
        trial.SameLines("A unit of work sees what it did itself, as it is after the commit.", inside, await trial.DumpAsync());
    }

    // Callers fill one list again and again.
    private static async Task ListsOfTheCallerAsync(StoreTrial trial)
    {
        List<StoredSignal> signals = [StoreSample.Signal(1)];
        List<CaseToSave> cases = [StoreSample.New("Z-1", 1)];
        List<JournalLine> lines = [StoreSample.Line("Z-1", 1)];
        List<OutboxMessage> messages = [StoreSample.Message("Z-1", 1)];
        await trial.WriteAsync(async u =>
        {
            await u.Signals.AddAsync(signals, trial.Cancel);
            await u.Cases.SaveAsync(cases, trial.Cancel);
            await u.Journals.AppendAsync(JournalKind.Decisions, lines, 0, trial.Cancel);
            await u.Outbox.AddAsync(messages, trial.Cancel);
            signals.Clear();
            cases.Clear();
            lines.Clear();
            messages.Clear();
            lines.Add(StoreSample.Line("Z-1", 2));
            await u.Journals.AppendAsync(JournalKind.Decisions, lines, 1, trial.Cancel);
            lines.Clear();
        });
        await using ModelStore model = new();
        await using IUnitOfWork right = await model.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Write, trial.Cancel);
        await right.Signals.AddAsync([StoreSample.Signal(1)], trial.Cancel);
        await right.Cases.SaveAsync([StoreSample.New("Z-1", 1)], trial.Cancel);
        await right.Journals.AppendAsync(JournalKind.Decisions, [StoreSample.Line("Z-1", 1), StoreSample.Line("Z-1", 2)], 0, trial.Cancel);
        await right.Outbox.AddAsync([StoreSample.Message("Z-1", 1)], trial.Cancel);
        trial.SameLines("What was given counts as it was then, also when the caller uses its list again before the commit; and a journal goes on within one unit of work.",
            await StoreDump.OfAsync(right, trial.Cancel), await trial.DumpAsync());
    }

    private static async Task ReadOneMomentAsync(StoreTrial trial)
    {
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel));
        await using IUnitOfWork reader = await trial.Store.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Read, trial.Cancel);
        IReadOnlyList<string> before = await StoreDump.OfAsync(reader, trial.Cancel);
        await trial.WriteAsync(async u =>
        {
            await StoreSample.FillAsync(u, "B", 2, trial.Cancel);
            await u.Cases.SaveAsync([new CaseToSave(StoreSample.Case("A", 5), 3)], trial.Cancel);
            await EraseChecks.EraseAllAsync(u, "A", 1, trial.Cancel);
        });
        trial.SameLines("A unit of work that reads sees one moment: what others write meanwhile is not seen.", before, await StoreDump.OfAsync(reader, trial.Cancel));
        trial.Holds("A unit of work that begins later does see it.", !before.SequenceEqual(await trial.DumpAsync(), StringComparer.Ordinal), "the same as before");
    }

    private static async Task ParallelReadersAsync(StoreTrial trial)
    {
        // Each writing unit adds a line and a message together; a reader that counts otherwise saw half of one.
        await Callers.AllAsync(trial, async worker =>
        {
            for (int i = 0; i < 5; i++)
            {
                int turn = i;
                if (worker % 2 == 0)
                {
                    await Callers.AgainAsync(() => trial.WriteAsync(async u =>
                    {
                        await u.Journals.AppendAsync(JournalKind.Access, [StoreSample.Line("S", turn)], null, trial.Cancel);
                        await u.Outbox.AddAsync([StoreSample.Message(StoreSample.Name("W", worker), turn + 1)], trial.Cancel);
                        return turn;
                    }));
                }
                else
                {
                    (long lines, long messages) = await trial.ReadAsync(async u =>
                        (await u.Journals.LastNumberAsync(JournalKind.Access, trial.Cancel), (await u.Outbox.BacklogAsync(OutboxKind.Feedback, trial.Cancel)).Waiting));
                    trial.Same("Who reads while others write sees units of work whole.", lines, messages);
                }
            }

            return worker;
        });
    }

    private static async Task CancellationAsync(StoreTrial trial)
    {
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel));
        IReadOnlyList<string> before = await trial.DumpAsync();
        CancellationToken ended = new(canceled: true);
        await CancelledAsync("Beginning", async () => await (await trial.Store.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Write, ended)).DisposeAsync());
        (string What, Func<IUnitOfWork, Task> Call)[] calls =
        [
            ("Adding signals", u => u.Signals.AddAsync([StoreSample.Signal(50)], ended)),
            ("Reading signals", async u => await u.Signals.ReadAsync(new SignalQuery(), ended).ToListAsync(ended)),
            ("Saving cases", u => u.Cases.SaveAsync([StoreSample.New("Z-50")], ended)),
            ("Listing the worklist", u => u.Cases.ListAsync(new CaseLineQuery(), ended)),
            ("Adding lines", u => u.Journals.AppendAsync(JournalKind.Access, [StoreSample.Line(null, 1)], null, ended)),
            ("Adding messages", u => u.Outbox.AddAsync([StoreSample.Message("Z-50", 1)], ended)),
            ("Claiming messages", u => u.Outbox.ClaimAsync(OutboxKind.Feedback, 5, "zender-1", StoreSample.Now, StoreSample.At(60), ended)),
            ("Keeping a delivery", u => StoreSample.KeepAsync(u, "d-50", [1, 2, 3], ended)),
            ("Noting a step", u => u.Runs.DoneAsync(StoreSample.Step("2026-11", "x"), ended)),
            ("Committing", async u =>
            {
                await u.Cases.SaveAsync([StoreSample.New("Z-50")], trial.Cancel);
                await u.CommitAsync(ended);
            }),
        ];
        foreach ((string what, Func<IUnitOfWork, Task> call) in calls)
        {
            await using IUnitOfWork unit = await trial.Store.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Write, trial.Cancel);
            await CancelledAsync(what, () => call(unit));
        }

        trial.SameLines("What was ended early changes nothing.", before, await trial.DumpAsync());

        Task CancelledAsync(string what, Func<Task> call) => trial.RefusedAsync($"{what} ends when the caller asks.", call, typeof(OperationCanceledException));
    }
}
