using System.Collections.Concurrent;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Testing.Tests.Storage;

/// <summary>Stores that each break one promise, with the checks that have to see it.</summary>
internal static class WrongStores
{
    public static IReadOnlyDictionary<string, (Func<IStore> Make, string[] SeenBy)> All { get; } = new Dictionary<string, (Func<IStore>, string[])>
    {
        ["loses an event when several come at once"] = (Wrong(u => u.Cases = new LosesAnEvent(u.Cases)), ["cases.events-are-added"]),
        ["accepts a case that others changed"] = (Wrong(u => u.Cases = new AcceptsStale(u.Cases)), ["cases.no-lost-update", "cases.known-must-fit", "cases.parallel-editors"]),
        ["lets the last writer win"] = (() => new RacingStore(), ["cases.parallel-editors", "journals.parallel", "claims.parallel-workers", "runs.parallel"]),
        ["reads cases in the order of a dictionary for people"] = (Wrong(u => u.Cases = new SortsForPeople(u.Cases)), ["cases.order"]),
        ["begins a page at a count and not behind a line"] = (Wrong(u => u.Cases = new PagesByCount(u.Cases)), ["worklist.pages-while-lines-change"]),
        ["gives claims that never end"] = (Wrong(u => u.Cases = new ClaimsForever(u.Cases)), ["claims.expire"]),
        ["gives a case to every worker that asks"] = (Wrong(u => u.Cases = new GivesTwice(u.Cases)), ["claims.next", "claims.parallel-workers"]),
        ["forgets a claim when a case is saved"] = (Wrong(u => u.Cases = new ForgetsClaim(u.Cases)), ["claims.survive-saving"]),
        ["counts known signals as added"] = (Wrong(u => u.Signals = new CountsDouble(u.Signals)), ["signals.same-again", "signals.counts"]),
        ["lets the last day of receipt hold"] = (Wrong(u => u.Signals = new LastReceiptHolds(u.Signals)), ["signals.earliest-receipt"]),
        ["drops older versions"] = (Wrong(u => u.Signals = new DropsVersions(u.Signals)), ["signals.versions"]),
        ["forgets the index of content when it erases"] = (RemembersErased, ["signals.erase", "erase.leaves-nothing"]),
        ["leaves findings out"] = (Wrong(u => u.Signals = new LeavesFindingsOut(u.Signals)), ["signals.all-is-kept"]),
        ["erases no lines of journals"] = (Wrong(u => u.Journals = new ErasesNothing(u.Journals)), ["journals.erase", "erase.leaves-nothing"]),
        ["goes on after any line"] = (Wrong(u => u.Journals = new IgnoresAfter(u.Journals)), ["journals.after", "journals.parallel-after"]),
        ["takes a place about a subject twice"] = (Wrong(u => u.Journals = new IgnoresSequence(u.Journals)), ["journals.sequences", "journals.parallel-sequences"]),
        ["sends the newest first"] = (Wrong(u => u.Outbox = new NewestFirst(u.Outbox)), ["outbox.oldest-first"]),
        ["forgets acknowledgements"] = (Wrong(u => u.Outbox = new ForgetsAcknowledgements(u.Outbox)), ["outbox.acknowledged-once", "outbox.one-after-the-other"]),
        ["overtakes within an order key"] = (Wrong(u => u.Outbox = new Overtakes(u.Outbox)), ["outbox.one-after-the-other"]),
        ["erases only what was sent"] = (Wrong(u => u.Outbox = new KeepsUnsent(u.Outbox)), ["outbox.erase", "erase.leaves-nothing"]),
        ["swallows other bytes of a delivery"] = (Wrong(u => u.Deliveries = new SwallowsOtherBytes(u.Deliveries)), ["deliveries.same-again", "deliveries.parallel"]),
        ["reads deliveries from the start"] = (Wrong(u => u.Deliveries = new ReadsFromStart(u.Deliveries)), ["deliveries.random-access"]),
        ["takes any name of a delivery"] = (Wrong(u => u.Deliveries = new TakesAnyName(u.Deliveries)), ["calls.wrong-arguments"]),
        ["does a step twice"] = (Wrong(u => u.Runs = new DoesStepsTwice(u.Runs)), ["runs.steps-once", "runs.parallel"]),
        ["gives a run to everybody"] = (Wrong(u => u.Runs = new GivesRuns(u.Runs)), ["runs.one-holder", "runs.parallel"]),
        ["keeps what was not committed"] = (() => new PassingStore(new ModelStore(), (u, kind) => u.CommitsAlways = kind == UnitOfWorkKind.Write), ["units.undone-without-commit", "units.undone-after-exception"]),
        ["sees other municipalities"] = (() => new PassingStore(new ModelStore(), (_, _) => { }) { Municipality = _ => MunicipalityCode.Parse("0344") }, ["municipalities.nothing-seen", "municipalities.nothing-changed"]),
        ["sees what others write while it reads"] = (SeesOthers, ["units.read-one-moment"]),
        ["does not end when asked"] = (Wrong(u => u.Journals = new NeverCancels(u.Journals)), ["units.cancellation"]),
        ["tells a BSN in an exception"] = (Wrong(u => u.Cases = new TellsBsn(u.Cases)), ["calls.no-personal-data-in-messages"]),
    };

    private static Func<IStore> Wrong(Action<PassingUnit> make) => () => new PassingStore(new ModelStore(), (unit, _) => make(unit));

    private static PassingStore RemembersErased()
    {
        ConcurrentDictionary<(MunicipalityCode, SignalKey), bool> index = new();
        return new PassingStore(new ModelStore(), (u, _) => u.Signals = new RemembersErased(u.Signals, u.Municipality, index));
    }

    // What is read comes from the state of this moment, by a unit of work of its own.
    private static PassingStore SeesOthers()
    {
        ModelStore inner = new();
        return new PassingStore(inner, (u, kind) => u.Journals = kind == UnitOfWorkKind.Read ? new ReadsNow(u.Journals, inner, u.Municipality) : u.Journals);
    }
}

internal sealed class LosesAnEvent(ICaseStore inner) : PassingCases(inner)
{
    public override Task SaveAsync(IReadOnlyCollection<CaseToSave> cases, CancellationToken cancellationToken = default) => base.SaveAsync(
        [.. cases.Select(c => c.Known > 0 && c.History.Events.Count > c.Known + 1 ? c with { History = CaseHistory.Replay(c.History.Events.SkipLast(1)) } : c)], cancellationToken);
}

internal sealed class AcceptsStale(ICaseStore inner) : PassingCases(inner)
{
    public override async Task SaveAsync(IReadOnlyCollection<CaseToSave> cases, CancellationToken cancellationToken = default)
    {
        foreach (CaseToSave one in cases)
        {
            int known = (await FindAsync(one.History.Id, cancellationToken))?.History.Events.Count ?? 0;
            await base.SaveAsync([one with { Known = Math.Min(known, one.History.Events.Count) }], cancellationToken);
        }
    }
}

/// <summary>Like the model, but without a turn for writers: who commits last wins.</summary>
internal sealed class RacingStore : IStore
{
    private readonly ConcurrentDictionary<MunicipalityCode, ModelState> _states = new();

    public async Task<IUnitOfWork> BeginAsync(MunicipalityCode municipality, UnitOfWorkKind kind = UnitOfWorkKind.Write, CancellationToken cancellationToken = default)
    {
        ModelUnitOfWork unit = new(municipality, _states.GetValueOrDefault(municipality, ModelState.Empty), kind != UnitOfWorkKind.Read, (at, state) => _states[at] = state, () => { });
        await Task.Delay(5, cancellationToken); // Others begin too.
        return unit;
    }

    public Task<StoreStatus> CheckAsync(CancellationToken cancellationToken = default) => Task.FromResult(new StoreStatus(1, 1));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

internal sealed class SortsForPeople(ICaseStore inner) : PassingCases(inner)
{
    public override IAsyncEnumerable<StoredCase> ReadAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        base.ReadAsync(query, cancellationToken).OrderBy(c => c.History.Id, StringComparer.OrdinalIgnoreCase);
}

internal sealed class PagesByCount(ICaseStore inner) : PassingCases(inner)
{
    public override async Task<CaseLinePage> ListAsync(CaseLineQuery query, CancellationToken cancellationToken = default)
    {
        if (query.After is not null && !int.TryParse(query.After, out _))
        {
            throw new ArgumentException("This is no place where a page ended.", nameof(query));
        }

        int skip = query.After is null ? 0 : int.Parse(query.After, System.Globalization.CultureInfo.InvariantCulture);
        CaseLinePage all = await base.ListAsync(query with { After = null, Lines = 500 }, cancellationToken);
        CaseLine[] lines = [.. all.Lines.Skip(skip).Take(query.Lines)];
        return new CaseLinePage(lines, skip + lines.Length < all.Lines.Count ? (skip + lines.Length).ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }
}

internal sealed class ClaimsForever(ICaseStore inner) : PassingCases(inner)
{
    public override Task<bool> ClaimAsync(string caseId, string by, Instant now, Instant until, CancellationToken cancellationToken = default) =>
        base.ClaimAsync(caseId, by, now, until <= now ? until : until + Duration.FromDays(10_000), cancellationToken);
}

internal sealed class GivesTwice(ICaseStore inner) : PassingCases(inner)
{
    public override async Task<string?> ClaimNextAsync(string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        string? next = await base.ClaimNextAsync(by, now, until, cancellationToken);
        if (next is not null)
        {
            await ReleaseAsync(next, by, cancellationToken);
        }

        return next;
    }
}

internal sealed class ForgetsClaim(ICaseStore inner) : PassingCases(inner)
{
    public override async Task SaveAsync(IReadOnlyCollection<CaseToSave> cases, CancellationToken cancellationToken = default)
    {
        await base.SaveAsync(cases, cancellationToken);
        foreach (CaseToSave one in cases)
        {
            await ReleaseAsync(one.History.Id, (await FindAsync(one.History.Id, cancellationToken))?.Claim?.By ?? "nobody", cancellationToken);
        }
    }
}

internal sealed class TellsBsn(ICaseStore inner) : PassingCases(inner)
{
    public override async Task SaveAsync(IReadOnlyCollection<CaseToSave> cases, CancellationToken cancellationToken = default)
    {
        try
        {
            await base.SaveAsync(cases, cancellationToken);
        }
        catch (StoreConflictException e)
        {
            throw new StoreConflictException(e.What, new InvalidOperationException($"Duplicate: {cases.First().History.Case.Signals[0].Person.Bsn?.ToUnmaskedString()}"));
        }
    }
}

internal sealed class CountsDouble(ISignalStore inner) : PassingSignals(inner)
{
    public override async Task<SignalsAdded> AddAsync(IReadOnlyCollection<StoredSignal> signals, CancellationToken cancellationToken = default)
    {
        SignalsAdded added = await base.AddAsync(signals, cancellationToken);
        return added with { Added = added.Added + added.Known, Known = 0 };
    }
}

internal sealed class LastReceiptHolds(ISignalStore inner) : PassingSignals(inner)
{
    public override async Task<SignalsAdded> AddAsync(IReadOnlyCollection<StoredSignal> signals, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signals);
        await EraseAsync([.. signals.Select(s => s.Content)], cancellationToken);
        return await base.AddAsync(signals, cancellationToken);
    }
}

internal sealed class DropsVersions(ISignalStore inner) : PassingSignals(inner)
{
    public override IAsyncEnumerable<StoredSignal> ReadAsync(SignalQuery query, CancellationToken cancellationToken = default) =>
        base.ReadAsync(query with { WithReplaced = false }, cancellationToken);
}

internal sealed class LeavesFindingsOut(ISignalStore inner) : PassingSignals(inner)
{
    public override IAsyncEnumerable<StoredSignal> ReadAsync(SignalQuery query, CancellationToken cancellationToken = default) =>
        base.ReadAsync(query, cancellationToken).Select(s => s with { Findings = [] });
}

internal sealed class RemembersErased(ISignalStore inner, MunicipalityCode at, ConcurrentDictionary<(MunicipalityCode, SignalKey), bool> index) : PassingSignals(inner)
{
    public override async Task<SignalsAdded> AddAsync(IReadOnlyCollection<StoredSignal> signals, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signals);
        StoredSignal[] unseen = [.. signals.Where(s => !index.ContainsKey((at, s.Content)))];
        SignalsAdded added = await base.AddAsync(unseen, cancellationToken);
        return added with { Known = added.Known + signals.Count - unseen.Length };
    }

    public override Task<int> EraseAsync(IReadOnlyCollection<SignalKey> contents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contents);
        foreach (SignalKey key in contents)
        {
            index[(at, key)] = true;
        }

        return base.EraseAsync(contents, cancellationToken);
    }
}

internal sealed class ErasesNothing(IJournalStore inner) : PassingJournals(inner)
{
    public override async Task<int> EraseAsync(JournalKind journal, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default)
    {
        int erased = 0;
        foreach (string subject in subjects)
        {
            erased += await AboutAsync(journal, subject, cancellationToken).CountAsync(cancellationToken);
        }

        return erased;
    }
}

internal sealed class IgnoresAfter(IJournalStore inner) : PassingJournals(inner)
{
    public override Task AppendAsync(JournalKind journal, IReadOnlyCollection<JournalLine> lines, long? after = null, CancellationToken cancellationToken = default) =>
        base.AppendAsync(journal, lines, null, cancellationToken);
}

internal sealed class IgnoresSequence(IJournalStore inner) : PassingJournals(inner)
{
    public override Task AppendAsync(JournalKind journal, IReadOnlyCollection<JournalLine> lines, long? after = null, CancellationToken cancellationToken = default) =>
        base.AppendAsync(journal, [.. lines.Select(l => l with { Sequence = null })], after, cancellationToken);
}

internal sealed class NeverCancels(IJournalStore inner) : PassingJournals(inner)
{
    public override Task AppendAsync(JournalKind journal, IReadOnlyCollection<JournalLine> lines, long? after = null, CancellationToken cancellationToken = default) =>
        base.AppendAsync(journal, lines, after, CancellationToken.None);
}

internal sealed class ReadsNow(IJournalStore inner, ModelStore store, MunicipalityCode at) : PassingJournals(inner)
{
    public override async IAsyncEnumerable<JournalEntry> ReadAsync(
        JournalKind journal, long after = 0, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using IUnitOfWork unit = await store.BeginAsync(at, UnitOfWorkKind.Read, cancellationToken);
        await foreach (JournalEntry entry in unit.Journals.ReadAsync(journal, after, cancellationToken))
        {
            yield return entry;
        }
    }
}

internal sealed class NewestFirst(IOutboxStore inner) : PassingOutbox(inner)
{
    public override async Task<IReadOnlyList<OutboxEntry>> ClaimAsync(OutboxKind kind, int most, string by, Instant now, Instant until, CancellationToken cancellationToken = default) =>
        [.. (await base.ClaimAsync(kind, most, by, now, until, cancellationToken)).Reverse()];
}

internal sealed class ForgetsAcknowledgements(IOutboxStore inner) : PassingOutbox(inner)
{
    public override Task AcknowledgeAsync(IReadOnlyCollection<string> ids, Instant at, CancellationToken cancellationToken = default) => Task.CompletedTask;
}

internal sealed class Overtakes(IOutboxStore inner) : PassingOutbox(inner)
{
    public override async Task<IReadOnlyList<OutboxEntry>> ClaimAsync(OutboxKind kind, int most, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<OutboxEntry> heads = await base.ClaimAsync(kind, most, by, now, until, cancellationToken);
        List<OutboxEntry> behind = [];
        await foreach (OutboxEntry entry in ReadAsync(kind, null, cancellationToken))
        {
            if (entry.AcknowledgedAt is null && heads.Any(h => h.Message.OrderKey == entry.Message.OrderKey && h.Message.Sequence < entry.Message.Sequence))
            {
                behind.Add(entry);
            }
        }

        return [.. heads, .. behind];
    }
}

internal sealed class KeepsUnsent(IOutboxStore inner) : PassingOutbox(inner)
{
    public override async Task<int> EraseAsync(OutboxKind kind, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default)
    {
        OutboxEntry[] unsent = await ReadAsync(kind, subjects, cancellationToken).Where(e => e.AcknowledgedAt is null).ToArrayAsync(cancellationToken);
        int erased = await base.EraseAsync(kind, subjects, cancellationToken);
        await AddAsync([.. unsent.Select(e => e.Message)], cancellationToken);
        return erased;
    }
}

internal sealed class SwallowsOtherBytes(IDeliveryStore inner) : PassingDeliveries(inner)
{
    public override async Task KeepAsync(string id, Stream content, CancellationToken cancellationToken = default)
    {
        try
        {
            await base.KeepAsync(id, content, cancellationToken);
        }
        catch (StoreConflictException)
        {
            // As if it were there.
        }
    }
}

internal sealed class ReadsFromStart(IDeliveryStore inner) : PassingDeliveries(inner)
{
    public override async Task<int> ReadAsync(string id, long offset, Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await base.ReadAsync(id, offset, buffer, cancellationToken);
        await base.ReadAsync(id, 0, buffer[..read], cancellationToken);
        return read;
    }
}

internal sealed class TakesAnyName(IDeliveryStore inner) : PassingDeliveries(inner)
{
    public override Task KeepAsync(string id, Stream content, CancellationToken cancellationToken = default) =>
        base.KeepAsync(string.Concat(id.Where(char.IsAsciiLetterOrDigit)).PadRight(1, '0')[..1], content, cancellationToken);
}

internal sealed class DoesStepsTwice(IRunStore inner) : PassingRuns(inner)
{
    public override async Task DoneAsync(RunStep step, CancellationToken cancellationToken = default)
    {
        if ((await StepsAsync(step?.Run ?? "", cancellationToken)).All(s => s.Name != step?.Name))
        {
            await base.DoneAsync(step!, cancellationToken);
        }
    }
}

internal sealed class GivesRuns(IRunStore inner) : PassingRuns(inner)
{
    public override async Task<bool> TakeAsync(string run, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        await base.TakeAsync(run, by, now, until, cancellationToken);
        return true;
    }
}
