using NodaTime;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>Wrong calls are refused clearly, and what is refused tells nothing of a person.</summary>
internal static class CallChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("calls.wrong-arguments", WrongArgumentsAsync),
        new("calls.writing-while-reading", WritingWhileReadingAsync),
        new("calls.commit-twice", CommitTwiceAsync),
        new("calls.no-personal-data-in-messages", NoPersonalDataAsync),
    ];

    private static Instant Now => StoreSample.Now;

    private static async Task WrongArgumentsAsync(StoreTrial trial)
    {
        await trial.RefusedAsync("A municipality is needed.", async () => await (await trial.Store.BeginAsync(null!, UnitOfWorkKind.Read, trial.Cancel)).DisposeAsync(), typeof(ArgumentException));
        (string What, Func<IUnitOfWork, Task> Call)[] calls =
        [
            ("Signals are needed.", u => u.Signals.AddAsync(null!, trial.Cancel)),
            ("A query of signals is needed.", async u => await u.Signals.ReadAsync(null!, trial.Cancel).ToListAsync(trial.Cancel)),
            ("Content keys are needed.", u => u.Signals.EraseAsync((IReadOnlyCollection<SignalKey>)null!, trial.Cancel)),
            ("Cases are needed.", u => u.Cases.SaveAsync(null!, trial.Cancel)),
            ("A case cannot be known further than it goes.", u => u.Cases.SaveAsync([new CaseToSave(StoreSample.Case("Z-1", 2), 3)], trial.Cancel)),
            ("Events are not counted below 0.", u => u.Cases.SaveAsync([new CaseToSave(StoreSample.Case("Z-1", 2), -1)], trial.Cancel)),
            ("A number of a case is needed.", u => u.Cases.FindAsync("", trial.Cancel)),
            ("A query of cases is needed.", async u => await u.Cases.ReadAsync(null!, trial.Cancel).ToListAsync(trial.Cancel)),
            ("A query of the worklist is needed.", u => u.Cases.ListAsync(null!, trial.Cancel)),
            ("A page begins where another ended.", u => u.Cases.ListAsync(new CaseLineQuery { After = "no place" }, trial.Cancel)),
            ("Who claims a case has a code.", u => u.Cases.ClaimAsync("Z-1", "", Now, StoreSample.At(1), trial.Cancel)),
            ("A claim of a case ends after it begins.", u => u.Cases.ClaimAsync("Z-1", "mw-1", Now, Now, trial.Cancel)),
            ("A claim of the next case ends after it begins.", u => u.Cases.ClaimNextAsync("mw-1", Now, StoreSample.At(-1), trial.Cancel)),
            ("A journal is needed.", u => u.Journals.AppendAsync(JournalKind.NotStated, [StoreSample.Line(null, 1)], null, trial.Cancel)),
            ("A journal that does not exist cannot be read.", async u => await u.Journals.ReadAsync((JournalKind)99, 0, trial.Cancel).ToListAsync(trial.Cancel)),
            ("Lines are needed.", u => u.Journals.AppendAsync(JournalKind.Access, null!, null, trial.Cancel)),
            ("A place of a line needs a subject.", u => u.Journals.AppendAsync(JournalKind.Access, [StoreSample.Line(null, 1, 1)], null, trial.Cancel)),
            ("A place of a line counts from 1.", u => u.Journals.AppendAsync(JournalKind.Access, [StoreSample.Line("S", 1, 0)], null, trial.Cancel)),
            ("Reading a journal begins at 0 or later.", async u => await u.Journals.ReadAsync(JournalKind.Access, -1, trial.Cancel).ToListAsync(trial.Cancel)),
            ("A subject is needed.", async u => await u.Journals.AboutAsync(JournalKind.Access, "", trial.Cancel).ToListAsync(trial.Cancel)),
            ("Messages are needed.", u => u.Outbox.AddAsync(null!, trial.Cancel)),
            ("A message has a kind.", u => u.Outbox.AddAsync([StoreSample.Message("A", 1) with { Kind = OutboxKind.NotStated }], trial.Cancel)),
            ("A message has a number.", u => u.Outbox.AddAsync([StoreSample.Message("A", 1) with { Id = "" }], trial.Cancel)),
            ("Messages of a key count from 1.", u => u.Outbox.AddAsync([StoreSample.Message("A", 1) with { Sequence = 0 }], trial.Cancel)),
            ("At least one message is claimed.", u => u.Outbox.ClaimAsync(OutboxKind.Feedback, 0, "zender-1", Now, StoreSample.At(1), trial.Cancel)),
            ("A claim of messages ends after it begins.", u => u.Outbox.ClaimAsync(OutboxKind.Feedback, 1, "zender-1", Now, Now, trial.Cancel)),
            ("Messages of no kind cannot be claimed.", u => u.Outbox.ClaimAsync(OutboxKind.NotStated, 1, "zender-1", Now, StoreSample.At(1), trial.Cancel)),
            ("A delivery has a name.", u => StoreSample.KeepAsync(u, "", [1], trial.Cancel)),
            ("The name of a delivery is no path.", u => StoreSample.KeepAsync(u, "../etc/passwd", [1], trial.Cancel)),
            ("The name of a delivery has only plain letters.", u => StoreSample.KeepAsync(u, "é", [1], trial.Cancel)),
            ("The name of a delivery is at most 120 characters.", u => StoreSample.KeepAsync(u, new string('a', 121), [1], trial.Cancel)),
            ("A delivery has content.", u => u.Deliveries.KeepAsync("a", null!, trial.Cancel)),
            ("A delivery is read from 0 on.", u => u.Deliveries.ReadAsync("a", -1, new byte[1], trial.Cancel)),
            ("A run has a name.", u => u.Runs.TakeAsync("", "p-1", Now, StoreSample.At(1), trial.Cancel)),
            ("Who takes a run has a name.", u => u.Runs.TakeAsync("2026-11", "", Now, StoreSample.At(1), trial.Cancel)),
            ("A hold of a run ends after it begins.", u => u.Runs.TakeAsync("2026-11", "p-1", Now, Now, trial.Cancel)),
            ("A step is needed.", u => u.Runs.DoneAsync(null!, trial.Cancel)),
        ];
        foreach ((string what, Func<IUnitOfWork, Task> call) in calls)
        {
            await using IUnitOfWork unit = await trial.Store.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Write, trial.Cancel);
            await trial.RefusedAsync(what, () => call(unit), typeof(ArgumentException));
        }
    }

    private static async Task WritingWhileReadingAsync(StoreTrial trial)
    {
        await trial.WriteAsync(u => StoreSample.FillAsync(u, "A", 1, trial.Cancel));
        IReadOnlyList<string> before = await trial.DumpAsync();
        Func<IUnitOfWork, Task>[] calls =
        [
            u => u.Signals.AddAsync([StoreSample.Signal(9)], trial.Cancel), u => u.Signals.EraseAsync([StoreSample.Signal(1).Content], trial.Cancel),
            u => u.Cases.SaveAsync([StoreSample.New("Z-9")], trial.Cancel), u => u.Cases.ClaimNextAsync("mw-1", StoreSample.At(100), StoreSample.At(200), trial.Cancel),
            u => u.Cases.EraseAsync(["A"], trial.Cancel), u => u.Journals.AppendAsync(JournalKind.Access, [StoreSample.Line("A", 9)], null, trial.Cancel),
            u => u.Journals.EraseAsync(JournalKind.Access, ["A"], trial.Cancel), u => u.Outbox.AddAsync([StoreSample.Message("Z", 1)], trial.Cancel),
            u => u.Outbox.ClaimAsync(OutboxKind.Feedback, 1, "zender-1", StoreSample.At(100), StoreSample.At(200), trial.Cancel), u => StoreSample.KeepAsync(u, "z", [1], trial.Cancel),
            u => u.Deliveries.EraseAsync("delivery-A", trial.Cancel), u => u.Runs.DoneAsync(StoreSample.Step("run-A", "z"), trial.Cancel),
        ];
        foreach ((int index, Func<IUnitOfWork, Task> call) in calls.Index())
        {
            await using IUnitOfWork unit = await trial.Store.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Read, trial.Cancel);
            await trial.RefusedAsync(FormattableString.Invariant($"Writing in a unit of work that reads is a fault of the caller (call {index + 1})."), () => call(unit), typeof(InvalidOperationException), typeof(ArgumentException));
        }

        trial.SameLines("What was tried in a unit of work that reads changes nothing.", before, await trial.DumpAsync());
    }

    private static async Task CommitTwiceAsync(StoreTrial trial)
    {
        await using IUnitOfWork unit = await trial.Store.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Write, trial.Cancel);
        await unit.Cases.SaveAsync([StoreSample.New("Z-1")], trial.Cancel);
        await unit.CommitAsync(trial.Cancel);
        await trial.RefusedAsync("A unit of work is committed once.", () => unit.CommitAsync(trial.Cancel), typeof(InvalidOperationException));
        trial.Holds("What was committed holds.", await trial.ReadAsync(u => u.Cases.FindAsync("Z-1", trial.Cancel)) is not null, "no case");
    }

    private static async Task NoPersonalDataAsync(StoreTrial trial)
    {
        const int person = 7;
        StoredSignal signal = StoreSample.Signal(person);
        string[] canaries = StoreSample.Canary(person);
        await trial.WriteAsync(async u =>
        {
            await u.Signals.AddAsync([signal], trial.Cancel);
            await u.Cases.SaveAsync([new CaseToSave(StoreSample.Case("Z-1", 2, household: person), 0)], trial.Cancel);
            await u.Journals.AppendAsync(JournalKind.Quarantine, [StoreSample.Line(canaries[0], 1, 1)], null, trial.Cancel);
            await u.Outbox.AddAsync([StoreSample.Message("A", 1)], trial.Cancel);
            return 0;
        });
        Func<IUnitOfWork, Task>[] calls =
        [
            u => u.Cases.SaveAsync([new CaseToSave(StoreSample.Case("Z-1", 3, household: person), 0)], trial.Cancel),
            u => u.Cases.SaveAsync([new CaseToSave(StoreSample.Case("Z-1", 1, household: person), 5)], trial.Cancel),
            u => u.Journals.AppendAsync(JournalKind.Quarantine, [StoreSample.Line(canaries[0], 1, 1)], null, trial.Cancel),
            u => u.Outbox.AddAsync([StoreSample.Message("A", 1) with { Content = StoreSample.Json(canaries[0], 2), Subject = canaries[0] }], trial.Cancel),
            u => StoreSample.KeepAsync(u, $"{canaries[0]}/..", [1], trial.Cancel),
            u => u.Cases.ListAsync(new CaseLineQuery { After = canaries[0] }, trial.Cancel),
        ];
        foreach (Func<IUnitOfWork, Task> call in calls)
        {
            try
            {
                await trial.WriteAsync(call);
                trial.Broken("The call is refused.", "an exception", "none");
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                string all = e.ToString();
                trial.Holds("No message of an exception holds data of a person.", !canaries.Any(c => all.Contains(c, StringComparison.OrdinalIgnoreCase)), $"data of the signal in a {e.GetType().Name}");
            }
        }
    }
}
