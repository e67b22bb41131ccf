using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;
using Vroegsignalering.Storage.PostgreSql;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.PostgreSql;

/// <summary>Races of 32 workers of four processes on one database. A round is one race: all begin at once, and then everything has to be right.</summary>
internal sealed class Campaign(IReadOnlyList<PostgreSqlStore> processes)
{
    public const int Workers = 32;

    private int _conflicts;

    public static IReadOnlyDictionary<string, Func<Campaign, int, Task>> Races { get; } = new Dictionary<string, Func<Campaign, int, Task>>(StringComparer.Ordinal)
    {
        ["same file by all"] = (c, round) => c.SameFileAsync(round),
        ["overlapping files"] = (c, round) => c.OverlappingFilesAsync(round),
        ["claims"] = (c, round) => c.ClaimsAsync(round),
        ["edits of one case"] = (c, round) => c.EditsAsync(round),
        ["erasing while reading"] = (c, round) => c.EraseAsync(round),
        ["outbox by n senders"] = (c, round) => c.OutboxAsync(round),
    };

    /// <summary>How often a worker had to read again and try once more.</summary>
    public int Conflicts => _conflicts;

    // Rounds go over fifty municipalities: each gets a twentieth of them, and grows as a real one does.
    private static MunicipalityCode At(int round) => MunicipalityCode.Parse((1000 + (round % 50)).ToString(CultureInfo.InvariantCulture));

    private async Task SameFileAsync(int round)
    {
        StoredSignal[] file = StoreSample.Signals(5, round / 50 * 5);

        int[][] counts = await RaceAsync(round, async (worker, unit, random) =>
        {
            StoredSignal[] mine = [.. file];
            random.Shuffle(mine);
            SignalsAdded added = await unit.Signals.AddAsync(mine);
            await unit.Journals.AppendAsync(JournalKind.Intake, [StoreSample.Line(null, worker)]);
            await unit.CommitAsync();
            return new[] { added.Added, added.Known, added.Late + added.Replaced };
        });

        Assert.Equal((5, (Workers - 1) * 5, 0), (counts.Sum(c => c[0]), counts.Sum(c => c[1]), counts.Sum(c => c[2])));
        await using IUnitOfWork after = await ReadAsync(round);
        Assert.Equal(5, await after.Signals.ReadAsync(new SignalQuery { Contents = [.. file.Select(s => s.Content)] }).CountAsync());
        long last = await after.Journals.LastNumberAsync(JournalKind.Intake);
        Assert.Equal(Enumerable.Range(1, Workers).Select(n => last - Workers + n), await after.Journals.ReadAsync(JournalKind.Intake, last - Workers).Select(l => l.Number).ToListAsync());
    }

    private async Task OverlappingFilesAsync(int round)
    {
        const int References = 12;
        StoredSignal Signal(int number, int version) => StoreSample.Signal((round / 50 * References) + number, version);

        int[] added = await RaceAsync(round, async (worker, unit, random) =>
        {
            StoredSignal[] file = [.. Enumerable.Range(worker % References, 4).Select(n => Signal(n % References, 1 + (worker / References)))];
            random.Shuffle(file);
            SignalsAdded first = await unit.Signals.AddAsync(file[..2]);
            SignalsAdded second = await unit.Signals.AddAsync(file[2..]);
            await unit.CommitAsync();
            return first.Added + first.Late + second.Added + second.Late;
        });

        (int Number, int Version)[] given = [.. Enumerable.Range(0, Workers).SelectMany(w => Enumerable.Range(w % References, 4).Select(n => (Number: n % References, Version: 1 + (w / References)))).Distinct()];
        await using IUnitOfWork after = await ReadAsync(round);
        List<StoredSignal> all = await after.Signals.ReadAsync(new SignalQuery { WithReplaced = true, References = [.. given.Select(g => Signal(g.Number, 1).Reference)] }).ToListAsync();
        Assert.Equal(given.Length, added.Sum());
        Assert.Equal(given.Select(g => Signal(g.Number, g.Version).Content).Order(), all.Select(s => s.Content));
        Assert.Equal(
            given.GroupBy(g => g.Number).Select(g => Signal(g.Key, g.Max(v => v.Version)).Content).Order(),
            all.Where(s => !s.IsReplaced).Select(s => s.Content));
    }

    private async Task ClaimsAsync(int round)
    {
        const int Cases = 16;
        await using (IUnitOfWork unit = await processes[0].BeginAsync(At(round)))
        {
            await unit.Cases.EraseAsync([.. (await unit.Cases.ListAsync(new CaseLineQuery { Lines = 500 })).Lines.Select(l => l.CaseId)]);
            await unit.Cases.SaveAsync([.. Enumerable.Range(0, Cases).Select(n => StoreSample.New($"C-{round}-{n:00}", n + 1))]);
            await unit.CommitAsync();
        }

        foreach (int minutes in new[] { 0, 30 })
        {
            string?[] claimed = await RaceAsync(round, async (worker, unit, _) =>
            {
                string? id = await unit.Cases.ClaimNextAsync(StoreSample.Name("mw", worker), StoreSample.At(minutes), StoreSample.At(minutes + 30));
                await unit.CommitAsync();
                return id;
            });

            Assert.Equal(Enumerable.Range(0, Cases).Select(n => $"C-{round}-{n:00}"), claimed.OfType<string>().Order(StringComparer.Ordinal));
            await using IUnitOfWork after = await ReadAsync(round);
            List<StoredCase> cases = await after.Cases.ReadAsync(new CaseQuery()).ToListAsync();
            Assert.All(cases, c => Assert.Equal(StoreSample.Name("mw", Array.IndexOf(claimed, c.History.Id)), c.Claim?.By));
        }
    }

    private async Task EditsAsync(int round)
    {
        string id = $"E-{round}";
        await using (IUnitOfWork unit = await processes[0].BeginAsync(At(round)))
        {
            await unit.Cases.SaveAsync([StoreSample.New(id, 1)]);
            await unit.CommitAsync();
        }

        // Four try until it works; the others hear that somebody was first and leave it at that.
        int[] saved = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            for (int times = 1; ; times++)
            {
                try
                {
                    await using IUnitOfWork unit = await Process(worker).BeginAsync(At(round));
                    StoredCase there = (await unit.Cases.FindAsync(id))!;
                    int known = there.History.Events.Count;
                    await unit.Cases.SaveAsync([new CaseToSave(StoreSample.Next(there.History, (worker * 3) + 2), known)]);
                    await unit.Journals.AppendAsync(JournalKind.Access, [StoreSample.Line(id, worker, known)]);
                    await unit.Outbox.AddAsync([StoreSample.Message(id, known)]);
                    await unit.CommitAsync();
                    return worker;
                }
                catch (StoreConflictException)
                {
                    Interlocked.Increment(ref _conflicts);
                    if (worker >= 4)
                    {
                        return -1;
                    }
                }
            }
        })));

        await using IUnitOfWork after = await ReadAsync(round);
        StoredCase now = (await after.Cases.FindAsync(id))!;
        int[] winners = [.. saved.Where(w => w >= 0).Order()];
        Assert.Equal(winners.Select(w => StoreSample.Name("mw", (w * 3) + 2)).Order(StringComparer.Ordinal),
            now.History.Events.Skip(1).Select(e => ((Vroegsignalering.Cases.Events.OwnerAssigned)e).Owner!).Order(StringComparer.Ordinal));
        Assert.Equal([0, 1, 2, 3], winners.Where(w => w < 4));
        Assert.Equal(Enumerable.Range(1, winners.Length), await after.Journals.AboutAsync(JournalKind.Access, id).Select(l => l.Sequence!.Value).ToListAsync());
        Assert.Equal(Enumerable.Range(1, winners.Length), await after.Outbox.ReadAsync(OutboxKind.Feedback, [id]).Select(m => m.Message.Sequence).ToListAsync());
    }

    private async Task EraseAsync(int round)
    {
        string id = $"R-{round}";
        StoredSignal[] signals = StoreSample.Signals(3, round / 50 * 3);
        await using (IUnitOfWork unit = await processes[0].BeginAsync(At(round)))
        {
            await unit.Signals.AddAsync(signals);
            await unit.Cases.SaveAsync([StoreSample.New(id, 1, events: 3)]);
            await unit.Journals.AppendAsync(JournalKind.Decisions, [StoreSample.Line(id, 1, 1), StoreSample.Line(id, 2, 2)]);
            await unit.Outbox.AddAsync([StoreSample.Message(id, 1)]);
            await unit.CommitAsync();
        }

        int[] erased = await RaceAsync(round, async (worker, unit, random) =>
        {
            if (worker % 4 != 0)
            {
                return 0;
            }

            int cases = 0;
            foreach (int what in Shuffled(random, 4))
            {
                switch (what)
                {
                    case 0: cases = await unit.Cases.EraseAsync([id]); break;
                    case 1: await unit.Signals.EraseAsync([.. signals.Select(s => s.Content)]); break;
                    case 2: await unit.Journals.EraseAsync(JournalKind.Decisions, [id]); break;
                    default: await unit.Outbox.EraseAsync(OutboxKind.Feedback, [id]); break;
                }
            }

            await unit.Journals.AppendAsync(JournalKind.Deletions, [StoreSample.Line(null, round)]);
            await unit.CommitAsync();
            return cases;
        }, export: async (worker, unit) =>
        {
            StoredCase? there = await unit.Cases.FindAsync(id);
            int found = (there is null ? 0 : there.History.Events.Count)
                + await unit.Signals.ReadAsync(new SignalQuery { Contents = [.. signals.Select(s => s.Content)] }).CountAsync()
                + await unit.Journals.AboutAsync(JournalKind.Decisions, id).CountAsync()
                + await unit.Outbox.ReadAsync(OutboxKind.Feedback, [id]).CountAsync();
            Assert.True(found is 0 or 9, $"an export by worker {worker} had {found} of 9 parts of a person");
        });

        Assert.Equal(1, erased.Sum());
    }

    private async Task OutboxAsync(int round)
    {
        const int Keys = 16;
        ConcurrentQueue<(string Key, int Sequence)> received = [];
        await using (IUnitOfWork unit = await processes[0].BeginAsync(At(round)))
        {
            await unit.Outbox.AddAsync([.. Enumerable.Range(0, Keys).SelectMany(k => Enumerable.Range(1, 2).Select(n => StoreSample.Message($"K-{round}-{k}", n, k)))]);
            await unit.CommitAsync();
        }

        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            for (int pause = 1; ; pause *= 2)
            {
                IReadOnlyList<OutboxEntry> mine;
                await using (IUnitOfWork unit = await Process(worker).BeginAsync(At(round)))
                {
                    mine = await unit.Outbox.ClaimAsync(OutboxKind.Feedback, 2, StoreSample.Name("sender", worker), StoreSample.Now, StoreSample.At(30));
                    if (mine.Count == 0 && (await unit.Outbox.BacklogAsync(OutboxKind.Feedback)).Waiting == 0)
                    {
                        return;
                    }

                    await unit.CommitAsync();
                }

                if (mine.Count == 0)
                {
                    await Task.Delay(pause);
                    continue;
                }

                foreach (OutboxEntry one in mine)
                {
                    received.Enqueue((one.Message.OrderKey, one.Message.Sequence));
                }

                await using IUnitOfWork done = await Process(worker).BeginAsync(At(round));
                await done.Outbox.AcknowledgeAsync([.. mine.Select(m => m.Message.Id)], StoreSample.At(1));
                await done.CommitAsync();
            }
        })));

        Assert.Equal(Keys * 2, received.Count);
        Assert.All(received.GroupBy(r => r.Key), key => Assert.Equal([1, 2], key.Select(r => r.Sequence)));
    }

    private PostgreSqlStore Process(int worker) => processes[worker % processes.Count];

    private Task<IUnitOfWork> ReadAsync(int round) => processes[0].BeginAsync(At(round), UnitOfWorkKind.Read);

    // Who hears of a conflict tries again, as a real caller does; after a hundred times something is wrong.
    private Task<T[]> RaceAsync<T>(int round, Func<int, IUnitOfWork, Random, Task<T>> work, Func<int, IUnitOfWork, Task>? export = null) =>
        Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            bool reads = export is not null && worker % 4 != 0;
            for (int times = 1; ; times++)
            {
                try
                {
                    await using IUnitOfWork unit = await Process(worker).BeginAsync(At(round), reads ? UnitOfWorkKind.Read : UnitOfWorkKind.Write);
                    if (reads)
                    {
                        await export!(worker, unit);
                    }

                    return reads ? default! : await work(worker, unit, new Random((round * Workers) + worker));
                }
                catch (StoreConflictException) when (times < 100)
                {
                    Interlocked.Increment(ref _conflicts);
                    await Task.Delay(new Random((round * Workers) + worker + times).Next(50 * Math.Min(times, 10)));
                }
            }
        })));

    private static int[] Shuffled(Random random, int count)
    {
        int[] all = [.. Enumerable.Range(0, count)];
        random.Shuffle(all);
        return all;
    }
}
