using NodaTime;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is asked of <see cref="IOutboxStore"/>.</summary>
internal static class OutboxChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("outbox.add-once", AddOnceAsync),
        new("outbox.oldest-first", OldestFirstAsync),
        new("outbox.one-after-the-other", OneAfterTheOtherAsync),
        new("outbox.at-least-once", AtLeastOnceAsync),
        new("outbox.acknowledged-once", AcknowledgedOnceAsync),
        new("outbox.retry", RetryAsync),
        new("outbox.read", ReadAsync),
        new("outbox.backlog", BacklogAsync),
        new("outbox.parallel-senders", ParallelSendersAsync),
        new("outbox.parallel-adding", ParallelAddingAsync),
        new("outbox.erase", EraseAsync),
    ];

    private static async Task AddOnceAsync(StoreTrial trial)
    {
        OutboxMessage[] messages = [StoreSample.Message("Z-1", 1), StoreSample.Message("Z-1", 2, 5), StoreSample.Message("Z-2", 1, 3)];
        await AddAsync(trial, messages);
        await ClaimAsync(trial, 1, 0, 10);
        IReadOnlyList<string> before = await trial.DumpAsync();
        await AddAsync(trial, [.. messages.Reverse()]);
        trial.SameLines("The same messages again add nothing and change nothing.", before, await trial.DumpAsync());
        await trial.ConflictAsync("A message with the number of another and another content is refused, with all that came with it.", StoreConflict.Message,
            () => AddAsync(trial, StoreSample.Message("Z-9", 1), messages[1] with { Content = StoreSample.Json("other", 1) }));
        trial.SameLines("What is refused adds nothing.", before, await trial.DumpAsync());
    }

    private static async Task OldestFirstAsync(StoreTrial trial)
    {
        OutboxMessage[] messages = [.. Enumerable.Range(0, 12).Select(n => StoreSample.Message(StoreSample.Name("Z", n), 1, (n * 7 % 12) - 6))];
        await AddAsync(trial, [.. messages, StoreSample.Message("Z-x", 1, -60, OutboxKind.ProcessingLog)]);
        string[] oldest = [.. messages.OrderBy(m => m.At).Select(m => m.Id)];
        trial.SameLines("The oldest messages of the kind are claimed first, as many as were asked at most.", oldest[..5], (await ClaimAsync(trial, 5, 0, 60)).Select(Id));
        trial.SameLines("What another sends now is not claimed.", oldest[5..], (await ClaimAsync(trial, 50, 1, 60, by: "zender-2")).Select(Id));
        trial.SameLines("When all are claimed there is nothing to send.", [], (await ClaimAsync(trial, 50, 2, 60)).Select(Id));
    }

    private static async Task OneAfterTheOtherAsync(StoreTrial trial)
    {
        await AddAsync(trial, StoreSample.Message("A", 2, 0), StoreSample.Message("A", 1, 9), StoreSample.Message("A", 3, 0), StoreSample.Message("B", 1, 1));
        List<string> sent = [];
        for (int turn = 0; turn < 5; turn++)
        {
            IReadOnlyList<OutboxEntry> now = await ClaimAsync(trial, 10, turn * 100, (turn * 100) + 10);
            trial.Same("Of messages with one order key one is sent at a time.", now.Count, now.Select(e => e.Message.OrderKey).Distinct(StringComparer.Ordinal).Count());
            sent.AddRange(now.Select(Id));
            await trial.WriteAsync(u => u.Outbox.AcknowledgeAsync([.. now.Select(Id)], StoreSample.At(turn), trial.Cancel));
        }

        trial.SameLines("Of messages with one order key the next goes out when the one before is acknowledged, by sequence.",
            ["Feedback:A-1", "Feedback:A-2", "Feedback:A-3"], sent.Where(id => id.Contains(":A-", StringComparison.Ordinal)));
        trial.Same("Each message was sent once.", 4, sent.Count);
        await AddAsync(trial, StoreSample.Message("C", 1, 0), StoreSample.Message("C", 2, 0));
        await ClaimAsync(trial, 10, 600, 610);
        await trial.WriteAsync(u => u.Outbox.FailAsync("Feedback:C-1", StoreSample.At(900), trial.Cancel));
        trial.SameLines("While one waits to be tried again the next with its key waits too.", [], (await ClaimAsync(trial, 10, 700, 710)).Select(Id));
    }

    private static async Task AtLeastOnceAsync(StoreTrial trial)
    {
        await AddAsync(trial, StoreSample.Message("A", 1));
        await ClaimAsync(trial, 10, 0, 60);
        trial.SameLines("While a claim holds the message is not given again.", [], (await ClaimAsync(trial, 10, 59, 100, by: "zender-2")).Select(Id));
        IReadOnlyList<OutboxEntry> again = await ClaimAsync(trial, 10, 60, 120, by: "zender-2");
        trial.SameLines("A message whose claim is over without an acknowledgement is sent again.", ["Feedback:A-1"], again.Select(Id));
        trial.Same("It counts how often it was claimed.", 2, again.Count == 0 ? 0 : again[0].Attempts);
        OutboxEntry[] entries = await EntriesAsync(trial);
        trial.Same("What is claimed is not acknowledged.", null, entries.Single().AcknowledgedAt);
    }

    private static async Task AcknowledgedOnceAsync(StoreTrial trial)
    {
        await AddAsync(trial, StoreSample.Message("A", 1), StoreSample.Message("B", 1));
        await ClaimAsync(trial, 10, 0, 60);
        await trial.WriteAsync(u => u.Outbox.AcknowledgeAsync(["Feedback:A-1", "none"], StoreSample.At(5), trial.Cancel));
        await trial.WriteAsync(u => u.Outbox.AcknowledgeAsync(["Feedback:A-1"], StoreSample.At(50), trial.Cancel));
        OutboxEntry[] entries = await EntriesAsync(trial);
        trial.Same("A second acknowledgement changes nothing.", StoreSample.At(5), entries.First(e => e.Message.OrderKey == "A").AcknowledgedAt);
        trial.SameLines("What is acknowledged is not sent again.", ["Feedback:B-1"], (await ClaimAsync(trial, 10, 600, 700)).Select(Id));
        await trial.WriteAsync(u => u.Outbox.FailAsync("Feedback:A-1", StoreSample.At(0), trial.Cancel));
        trial.SameLines("A failure that is noted after the acknowledgement changes nothing.", ["Feedback:B-1"], (await ClaimAsync(trial, 10, 900, 990)).Select(Id));
        await AddAsync(trial, StoreSample.Message("A", 1));
        trial.SameLines("A message that was acknowledged is not sent when it is added again.", ["Feedback:B-1"], (await ClaimAsync(trial, 10, 1_000, 1_010)).Select(Id));
        await trial.WriteAsync(u => u.Outbox.AcknowledgeAsync([], StoreSample.At(5), trial.Cancel));
    }

    private static async Task RetryAsync(StoreTrial trial)
    {
        await AddAsync(trial, StoreSample.Message("A", 1));
        await ClaimAsync(trial, 10, 0, 600);
        await trial.WriteAsync(u => u.Outbox.FailAsync("Feedback:A-1", StoreSample.At(30), trial.Cancel));
        trial.SameLines("Before its moment a message that failed is not given.", [], (await ClaimAsync(trial, 10, 29, 100)).Select(Id));
        trial.SameLines("From its moment on it is, although its claim was longer.", ["Feedback:A-1"], (await ClaimAsync(trial, 10, 30, 100)).Select(Id));
        await trial.WriteAsync(u => u.Outbox.FailAsync("none", StoreSample.At(30), trial.Cancel));
    }

    private static async Task ReadAsync(StoreTrial trial)
    {
        OutboxMessage[] messages =
        [
            StoreSample.Message("b", 10), StoreSample.Message("b", 9), StoreSample.Message("B", 1), StoreSample.Message("a", 2), StoreSample.Message("é", 1),
            StoreSample.Message("a", 1), StoreSample.Message("c", 1, subject: "a"), StoreSample.Message("d", 1, subject: ""), StoreSample.Message("a", 1, 0, OutboxKind.ProcessingLog),
        ];
        await AddAsync(trial, messages);
        await trial.WriteAsync(u => u.Outbox.AcknowledgeAsync(["Feedback:a-1"], StoreSample.At(5), trial.Cancel));
        OutboxMessage[] ordered = [.. messages.Where(m => m.Kind == OutboxKind.Feedback).OrderBy(m => m.OrderKey, StringComparer.Ordinal).ThenBy(m => m.Sequence)];
        OutboxEntry Entry(OutboxMessage m) => new(m, 0, m.Id == "Feedback:a-1" ? StoreSample.At(5) : null);
        trial.SameLines("All messages of the kind are read by order key, ordinal, and sequence; acknowledged ones too.",
            ordered.Select(m => StoreDump.Line(Entry(m))), (await EntriesAsync(trial)).Select(StoreDump.Line));
        trial.SameLines("All messages about subjects are read, and no others.", ordered.Where(m => m.Subject is "a" or "é").Select(m => StoreDump.Line(Entry(m))),
            (await EntriesAsync(trial, "a", "é", "none")).Select(StoreDump.Line));
    }

    private static async Task BacklogAsync(StoreTrial trial)
    {
        trial.Same("When nothing waits there is no oldest.", new OutboxBacklog(0, null), await WaitingAsync(trial));
        await AddAsync(trial, StoreSample.Message("A", 1, 5), StoreSample.Message("A", 2, 3), StoreSample.Message("B", 1, 9), StoreSample.Message("C", 1, 1, OutboxKind.ProcessingLog));
        trial.Same("All that is not acknowledged waits.", new OutboxBacklog(3, StoreSample.At(3)), await WaitingAsync(trial));
        await ClaimAsync(trial, 10, 10, 60);
        trial.Same("What is being sent waits.", new OutboxBacklog(3, StoreSample.At(3)), await WaitingAsync(trial));
        await trial.WriteAsync(u => u.Outbox.AcknowledgeAsync(["Feedback:A-1", "Feedback:A-2"], StoreSample.At(20), trial.Cancel));
        trial.Same("What is acknowledged does not wait.", new OutboxBacklog(1, StoreSample.At(9)), await WaitingAsync(trial));
    }

    private static async Task ParallelSendersAsync(StoreTrial trial)
    {
        int keys = trial.Options.Workers * 3;
        await AddAsync(trial, [.. Enumerable.Range(0, keys).SelectMany(n => new[] { StoreSample.Message(StoreSample.Name("Z", n), 1, n), StoreSample.Message(StoreSample.Name("Z", n), 2, n) })]);
        List<string>[] sent = await Callers.AllAsync(trial, async worker =>
        {
            List<string> mine = [];
            for (int empty = 0; empty < 20 && mine.Count <= keys * 2; empty++)
            {
                IReadOnlyList<OutboxEntry> now = await Callers.AgainAsync(() => ClaimAsync(trial, 2, 0, 60, StoreSample.Name("zender", worker)));
                if (now.Count > 0)
                {
                    mine.AddRange(now.Select(Id));
                    await trial.WriteAsync(u => u.Outbox.AcknowledgeAsync([.. now.Select(Id)], StoreSample.At(1), trial.Cancel));
                    empty = 0;
                }
                else if ((await WaitingAsync(trial)).Waiting == 0)
                {
                    break;
                }
                else
                {
                    await Task.Delay(10, trial.Cancel);
                }
            }

            return mine;
        });
        trial.SameLines("Senders that ask at once get different messages, and together all.",
            (await EntriesAsync(trial)).Select(Id).Order(StringComparer.Ordinal), sent.SelectMany(s => s).Order(StringComparer.Ordinal));
        trial.Same("When all senders are ready nothing waits.", new OutboxBacklog(0, null), await WaitingAsync(trial));
    }

    private static async Task ParallelAddingAsync(StoreTrial trial)
    {
        await Callers.AllAsync(trial, worker => Callers.AgainAsync(async () =>
        {
            await AddAsync(trial, StoreSample.Message("A", 1), StoreSample.Message("A", 2), StoreSample.Message(StoreSample.Name("W", worker), 1));
            return worker;
        }));
        trial.Same("The same message of several callers is there once.", trial.Options.Workers + 2, (await EntriesAsync(trial)).Length);
        bool[] won = await Callers.WinnersAsync(trial, StoreConflict.Message, worker => AddAsync(trial, StoreSample.Message("B", 1) with { Content = StoreSample.Json("worker", worker) }));
        trial.Same("Of callers that add one number with another content one wins.", 1, won.Count(w => w));
    }

    private static async Task EraseAsync(StoreTrial trial)
    {
        await AddAsync(trial, StoreSample.Message("k", 1, subject: "A"), StoreSample.Message("k", 2, subject: "B"), StoreSample.Message("A", 1), StoreSample.Message("A", 1, 0, OutboxKind.ProcessingLog));
        await trial.WriteAsync(u => u.Outbox.AcknowledgeAsync(["Feedback:A-1"], StoreSample.At(5), trial.Cancel));
        trial.Same("Erasing tells how many messages there were, sent or not.", 2, await trial.WriteAsync(u => u.Outbox.EraseAsync(OutboxKind.Feedback, ["A", "none"], trial.Cancel)));
        trial.SameLines("Nothing about the subject is left, and others stay.", ["Feedback:k-2"], (await EntriesAsync(trial)).Select(Id));
        trial.Same("Another kind stays.", 1L, (await trial.ReadAsync(u => u.Outbox.BacklogAsync(OutboxKind.ProcessingLog, trial.Cancel))).Waiting);
        trial.Same("What is erased does not wait.", 1L, (await WaitingAsync(trial)).Waiting);
        trial.SameLines("When the message before was erased the next goes out.", ["Feedback:k-2"], (await ClaimAsync(trial, 10, 0, 10)).Select(Id));
        await AddAsync(trial, StoreSample.Message("A", 1) with { Content = StoreSample.Json("new", 1) });
        trial.Same("Of a message that was erased nothing is left by which it would be known.", 2, (await EntriesAsync(trial)).Length);
    }

    private static Task AddAsync(StoreTrial trial, params OutboxMessage[] messages) => trial.WriteAsync(u => u.Outbox.AddAsync(messages, trial.Cancel));

    private static Task<IReadOnlyList<OutboxEntry>> ClaimAsync(StoreTrial trial, int most, int now, int until, string by = "zender-1") =>
        trial.WriteAsync(u => u.Outbox.ClaimAsync(OutboxKind.Feedback, most, by, StoreSample.At(now), StoreSample.At(until), trial.Cancel));

    private static Task<OutboxEntry[]> EntriesAsync(StoreTrial trial, params string[] subjects) => trial.ReadAsync(async u =>
        await u.Outbox.ReadAsync(OutboxKind.Feedback, subjects.Length == 0 ? null : subjects, trial.Cancel).ToArrayAsync(trial.Cancel));

    private static Task<OutboxBacklog> WaitingAsync(StoreTrial trial) => trial.ReadAsync(u => u.Outbox.BacklogAsync(OutboxKind.Feedback, trial.Cancel));

    private static string Id(OutboxEntry entry) => entry.Message.Id;
}
