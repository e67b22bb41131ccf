using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is of another municipality cannot be seen or changed.</summary>
internal static class MunicipalityChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("municipalities.nothing-seen", NothingSeenAsync),
        new("municipalities.nothing-changed", NothingChangedAsync),
        new("municipalities.same-names", SameNamesAsync),
    ];

    private static async Task NothingSeenAsync(StoreTrial trial)
    {
        IReadOnlyList<string> empty = await trial.DumpAsync(StoreTrial.There);
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel));
        trial.SameLines("What is of one municipality is not seen in another, in any port.", empty, await trial.DumpAsync(StoreTrial.There));
        await trial.ReadAsync(
            async u =>
            {
                StoredSignal signal = StoreSample.Signal(1, 2);
                trial.Same("No signal is found by its key.", 0, await u.Signals.ReadAsync(
                    new SignalQuery { Contents = [signal.Content], References = [signal.Reference], WithReplaced = true }, trial.Cancel).CountAsync(trial.Cancel));
                trial.Same("No case is found by its number.", null, await u.Cases.FindAsync("A", trial.Cancel));
                trial.Same("No line is found by its subject.", 0, await u.Journals.AboutAsync(JournalKind.Access, "A", trial.Cancel).CountAsync(trial.Cancel));
                trial.Same("No message is found by its subject.", 0, await u.Outbox.ReadAsync(OutboxKind.Feedback, ["A"], trial.Cancel).CountAsync(trial.Cancel));
                trial.Same("No delivery is read by its identity.", 0, await u.Deliveries.ReadAsync("delivery-A", 0, new byte[10], trial.Cancel));
                trial.Same("No step is read by its run.", 0, (await u.Runs.StepsAsync("run-A", trial.Cancel)).Count);
                return 0;
            },
            StoreTrial.There);
    }

    private static async Task NothingChangedAsync(StoreTrial trial)
    {
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel));
        IReadOnlyList<string> before = await trial.DumpAsync();
        await trial.WriteAsync(
            async u =>
            {
                trial.Same("A case of another municipality cannot be claimed.", false, await u.Cases.ClaimAsync("A", "mw-9", StoreSample.At(100), StoreSample.At(200), trial.Cancel));
                trial.Same("A case of another municipality is not given to work on.", null, await u.Cases.ClaimNextAsync("mw-9", StoreSample.At(100), StoreSample.At(200), trial.Cancel));
                await u.Cases.ReleaseAsync("A", "mw-1", trial.Cancel);
                trial.Same("A message of another municipality is not given to send.", 0, (await u.Outbox.ClaimAsync(OutboxKind.Feedback, 10, "zender-9", StoreSample.At(100), StoreSample.At(200), trial.Cancel)).Count);
                await u.Outbox.AcknowledgeAsync([StoreSample.Message("A", 2).Id], StoreSample.At(100), trial.Cancel);
                await u.Outbox.FailAsync(StoreSample.Message("A", 2).Id, StoreSample.At(100), trial.Cancel);
                await u.Runs.ReleaseAsync("run-A", "process-1", trial.Cancel);
                trial.Same("Nothing of another municipality is erased.", 0, await EraseChecks.EraseAllAsync(u, "A", 1, trial.Cancel));
            },
            StoreTrial.There);
        trial.SameLines("What is of one municipality is not changed from another, in any port.", before, await trial.DumpAsync());
        trial.Same("A run of another municipality is not let go.", false, await trial.WriteAsync(u => u.Runs.TakeAsync("run-A", "process-2", StoreSample.At(1), StoreSample.At(9), trial.Cancel)));
    }

    private static async Task SameNamesAsync(StoreTrial trial)
    {
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel));
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel), StoreTrial.There);
        trial.SameLines("Two municipalities can have the same signals, numbers, runs and names, each its own.", await trial.DumpAsync(), await trial.DumpAsync(StoreTrial.There));
        IReadOnlyList<string> there = await trial.DumpAsync(StoreTrial.There);
        await trial.WriteAsync(u => EraseChecks.EraseAllAsync(u, "A", 1, trial.Cancel));
        await trial.WriteAsync(async u =>
        {
            await u.Signals.AddAsync([StoreSample.Signal(1, 7)], trial.Cancel);
            await u.Journals.AppendAsync(JournalKind.Access, [StoreSample.Line("A", 9)], null, trial.Cancel);
            return 0;
        });
        trial.SameLines("Erasing and adding in one leaves the other, with its versions and numbers.", there, await trial.DumpAsync(StoreTrial.There));
    }
}
