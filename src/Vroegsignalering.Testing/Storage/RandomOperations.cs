using Vroegsignalering.Cases;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>Units of work by chance: the same seed and number give the same operations on every store.</summary>
internal sealed class RandomOperations(ulong seed, CancellationToken cancel)
{
    private const int Subjects = 6;
    private readonly Chance _chance = new(seed);

    /// <summary>Does a unit of work and tells what came of each operation; one in six is not committed.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(IStore store, MunicipalityCode at, int unit)
    {
        List<string> said = [];
        try
        {
            await using IUnitOfWork work = await store.BeginAsync(at, UnitOfWorkKind.Write, cancel);
            int operations = 1 + _chance.Below(6, Purpose.StoreOperation, unit, -1);
            for (int i = 0; i < operations; i++)
            {
                said.Add(await DoAsync(work, new Draw(_chance, unit, i)));
            }

            if (IsCommitted(unit))
            {
                await work.CommitAsync(cancel);
                return said;
            }

            return ["not committed"];
        }
        catch (StoreConflictException)
        {
            // A store may see it at once or at the commit: what was said before does not count.
            return [IsCommitted(unit) ? "conflict" : "not committed"];
        }
    }

    private bool IsCommitted(int unit) => _chance.Below(6, Purpose.StoreOperation, unit, -2) > 0;

    private async Task<string> DoAsync(IUnitOfWork unit, Draw draw)
    {
        string subject = StoreSample.Name("S", draw.Below(Subjects));
        int minutes = draw.Below(200);
        string by = StoreSample.Name("mw", draw.Below(3));
        JournalKind journal = StoreDump.Journals[draw.Below(3)];
        OutboxKind kind = StoreDump.Outboxes[draw.Below(2)];
        switch (draw.Below(17))
        {
            case 0:
            case 1:
                StoredSignal[] signals = [.. Enumerable.Range(0, draw.Below(6)).Select(_ => StoreSample.Signal(draw.Below(8), 1 + draw.Below(3), draw.Below(4)))];
                SignalsAdded added = await unit.Signals.AddAsync(signals, cancel);
                return FormattableString.Invariant($"new {added.Added + added.Late} known {added.Known}");
            case 2:
                return Said("signals erased", await unit.Signals.EraseAsync([StoreSample.Signal(draw.Below(8), 1 + draw.Below(3)).Content], cancel));
            case 3:
            case 4:
            case 5:
                return await SaveAsync(unit, subject, draw);
            case 6:
                return Said("claimed", await unit.Cases.ClaimAsync(subject, by, StoreSample.At(minutes), StoreSample.At(minutes + 30), cancel));
            case 7:
                return Said("next", await unit.Cases.ClaimNextAsync(by, StoreSample.At(minutes), StoreSample.At(minutes + 30), cancel));
            case 8:
                await unit.Cases.ReleaseAsync(subject, by, cancel);
                return "released";
            case 9:
                return Said("cases erased", await unit.Cases.EraseAsync([subject], cancel));
            case 10:
            case 11:
                long? after = draw.Below(3) == 0 ? draw.Below(8) : null;
                await unit.Journals.AppendAsync(journal, [StoreSample.Line(subject, draw.Below(50), draw.Below(2) == 0 ? null : 1 + draw.Below(6)), StoreSample.Line(null, draw.Below(50))], after, cancel);
                return "lines added";
            case 12:
                return Said("lines erased", await unit.Journals.EraseAsync(journal, [subject], cancel));
            case 13:
                int sequence = 1 + draw.Below(4);
                await unit.Outbox.AddAsync([.. Enumerable.Range(1, sequence).Select(n => StoreSample.Message(subject, n, n + (10 * draw.Fixed(subject)), kind))], cancel);
                return "messages added";
            case 14:
                IReadOnlyList<OutboxEntry> claimed = await unit.Outbox.ClaimAsync(kind, 1 + draw.Below(3), by, StoreSample.At(minutes), StoreSample.At(minutes + 20), cancel);
                await unit.Outbox.AcknowledgeAsync([.. claimed.Skip(1).Select(c => c.Message.Id)], StoreSample.At(minutes), cancel);
                return string.Join(';', claimed.Select(StoreDump.Line));
            case 15:
                return Said("messages erased", await unit.Outbox.EraseAsync(kind, [subject], cancel));
            default:
                await StoreSample.KeepAsync(unit, $"d-{subject}", StoreSample.Bytes(1_000, 1 + (draw.Below(10) / 9)), cancel);
                await unit.Runs.DoneAsync(StoreSample.Step($"run-{subject}", StoreSample.Name("step", draw.Below(12))), cancel);
                return Said("taken", await unit.Runs.TakeAsync($"run-{subject}", by, StoreSample.At(minutes), StoreSample.At(minutes + 30), cancel));
        }
    }

    // One in eight saves what it did not read.
    private async Task<string> SaveAsync(IUnitOfWork unit, string subject, Draw draw)
    {
        StoredCase? stored = await unit.Cases.FindAsync(subject, cancel);
        CaseHistory history = stored?.History ?? StoreSample.Case(subject);
        int known = stored?.History.Events.Count ?? 0;
        if (draw.Below(8) == 0)
        {
            known = Math.Max(0, known - 1 + (2 * draw.Below(2)));
            history = known > history.Events.Count ? StoreSample.Next(history, 1) : history;
        }

        for (int i = draw.Below(3); i > 0 && history.Case.IsOpen; i--)
        {
            history = StoreSample.Next(history, draw.Below(9));
        }

        await unit.Cases.SaveAsync([new CaseToSave(history, known) { Placement = draw.Below(2) == 0 ? null : StoreSample.Place(draw.Below(12)) }], cancel);
        return FormattableString.Invariant($"saved after {known}");
    }

    private static string Said<T>(string what, T result) => FormattableString.Invariant($"{what} {result}");

    private sealed class Draw(Chance chance, int unit, int operation)
    {
        private int _at;

        public int Below(int count) => chance.Below(count, Purpose.StoreOperation, unit, operation, _at++);

        // The same for the same subject, so that a message that comes again is the same.
        public int Fixed(string subject) => subject[^1] - '0';
    }
}
