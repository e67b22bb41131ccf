using NodaTime;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Tests.Storage;

/// <summary>A store that does what another does, but for what a test makes wrong.</summary>
internal sealed class PassingStore(IStore inner, Action<PassingUnit, UnitOfWorkKind> makeWrong) : IStore
{
    public Func<MunicipalityCode, MunicipalityCode> Municipality { get; init; } = code => code;

    public async Task<IUnitOfWork> BeginAsync(
        MunicipalityCode municipality, UnitOfWorkKind kind = UnitOfWorkKind.Write, CancellationToken cancellationToken = default)
    {
        PassingUnit unit = new(await inner.BeginAsync(municipality is null ? null! : Municipality(municipality), kind, cancellationToken), municipality!);
        makeWrong(unit, kind);
        return unit;
    }

    public Task<StoreStatus> CheckAsync(CancellationToken cancellationToken = default) => inner.CheckAsync(cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}

internal sealed class PassingUnit(IUnitOfWork inner, MunicipalityCode municipality) : IUnitOfWork
{
    private bool _committed;

    public MunicipalityCode Municipality => municipality;

    public ISignalStore Signals { get; set; } = inner.Signals;

    public ICaseStore Cases { get; set; } = inner.Cases;

    public IJournalStore Journals { get; set; } = inner.Journals;

    public IOutboxStore Outbox { get; set; } = inner.Outbox;

    public IDeliveryStore Deliveries { get; set; } = inner.Deliveries;

    public IRunStore Runs { get; set; } = inner.Runs;

    public bool CommitsAlways { get; set; }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        await inner.CommitAsync(cancellationToken);
        _committed = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (CommitsAlways && !_committed)
        {
            _committed = true;
            await inner.CommitAsync();
        }

        await inner.DisposeAsync();
    }
}

internal class PassingSignals(ISignalStore inner) : ISignalStore
{
    public virtual Task<SignalsAdded> AddAsync(IReadOnlyCollection<StoredSignal> signals, CancellationToken cancellationToken = default) => inner.AddAsync(signals, cancellationToken);

    public virtual IAsyncEnumerable<StoredSignal> ReadAsync(SignalQuery query, CancellationToken cancellationToken = default) => inner.ReadAsync(query, cancellationToken);

    public virtual Task<int> EraseAsync(IReadOnlyCollection<SignalKey> contents, CancellationToken cancellationToken = default) => inner.EraseAsync(contents, cancellationToken);
}

internal class PassingCases(ICaseStore inner) : ICaseStore
{
    public virtual Task<StoredCase?> FindAsync(string caseId, CancellationToken cancellationToken = default) => inner.FindAsync(caseId, cancellationToken);

    public virtual IAsyncEnumerable<StoredCase> ReadAsync(CaseQuery query, CancellationToken cancellationToken = default) => inner.ReadAsync(query, cancellationToken);

    public virtual Task SaveAsync(IReadOnlyCollection<CaseToSave> cases, CancellationToken cancellationToken = default) => inner.SaveAsync(cases, cancellationToken);

    public virtual Task<CaseLinePage> ListAsync(CaseLineQuery query, CancellationToken cancellationToken = default) => inner.ListAsync(query, cancellationToken);

    public virtual Task<bool> ClaimAsync(string caseId, string by, Instant now, Instant until, CancellationToken cancellationToken = default) =>
        inner.ClaimAsync(caseId, by, now, until, cancellationToken);

    public virtual Task<string?> ClaimNextAsync(string by, Instant now, Instant until, CancellationToken cancellationToken = default) =>
        inner.ClaimNextAsync(by, now, until, cancellationToken);

    public virtual Task ReleaseAsync(string caseId, string by, CancellationToken cancellationToken = default) => inner.ReleaseAsync(caseId, by, cancellationToken);

    public virtual Task<int> EraseAsync(IReadOnlyCollection<string> caseIds, CancellationToken cancellationToken = default) => inner.EraseAsync(caseIds, cancellationToken);
}

internal class PassingJournals(IJournalStore inner) : IJournalStore
{
    public virtual Task<long> LastNumberAsync(JournalKind journal, CancellationToken cancellationToken = default) => inner.LastNumberAsync(journal, cancellationToken);

    public virtual Task AppendAsync(JournalKind journal, IReadOnlyCollection<JournalLine> lines, long? after = null, CancellationToken cancellationToken = default) =>
        inner.AppendAsync(journal, lines, after, cancellationToken);

    public virtual IAsyncEnumerable<JournalEntry> ReadAsync(JournalKind journal, long after = 0, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(journal, after, cancellationToken);

    public virtual IAsyncEnumerable<JournalEntry> AboutAsync(JournalKind journal, string subject, CancellationToken cancellationToken = default) =>
        inner.AboutAsync(journal, subject, cancellationToken);

    public virtual Task<int> EraseAsync(JournalKind journal, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default) =>
        inner.EraseAsync(journal, subjects, cancellationToken);
}

internal class PassingOutbox(IOutboxStore inner) : IOutboxStore
{
    public virtual Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancellationToken = default) => inner.AddAsync(messages, cancellationToken);

    public virtual Task<IReadOnlyList<OutboxEntry>> ClaimAsync(
        OutboxKind kind, int most, string by, Instant now, Instant until, CancellationToken cancellationToken = default) => inner.ClaimAsync(kind, most, by, now, until, cancellationToken);

    public virtual Task AcknowledgeAsync(IReadOnlyCollection<string> ids, Instant at, CancellationToken cancellationToken = default) => inner.AcknowledgeAsync(ids, at, cancellationToken);

    public virtual Task FailAsync(string id, Instant retryFrom, CancellationToken cancellationToken = default) => inner.FailAsync(id, retryFrom, cancellationToken);

    public virtual IAsyncEnumerable<OutboxEntry> ReadAsync(OutboxKind kind, IReadOnlyCollection<string>? subjects = null, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(kind, subjects, cancellationToken);

    public virtual Task<OutboxBacklog> BacklogAsync(OutboxKind kind, CancellationToken cancellationToken = default) => inner.BacklogAsync(kind, cancellationToken);

    public virtual Task<int> EraseAsync(OutboxKind kind, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default) => inner.EraseAsync(kind, subjects, cancellationToken);
}

internal class PassingDeliveries(IDeliveryStore inner) : IDeliveryStore
{
    public virtual Task KeepAsync(string id, Stream content, CancellationToken cancellationToken = default) => inner.KeepAsync(id, content, cancellationToken);

    public virtual Task<IReadOnlyList<StoredDelivery>> ListAsync(CancellationToken cancellationToken = default) => inner.ListAsync(cancellationToken);

    public virtual Task<int> ReadAsync(string id, long offset, Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(id, offset, buffer, cancellationToken);

    public virtual Task EraseAsync(string id, CancellationToken cancellationToken = default) => inner.EraseAsync(id, cancellationToken);
}

internal class PassingRuns(IRunStore inner) : IRunStore
{
    public virtual Task<bool> TakeAsync(string run, string by, Instant now, Instant until, CancellationToken cancellationToken = default) => inner.TakeAsync(run, by, now, until, cancellationToken);

    public virtual Task ReleaseAsync(string run, string by, CancellationToken cancellationToken = default) => inner.ReleaseAsync(run, by, cancellationToken);

    public virtual Task DoneAsync(RunStep step, CancellationToken cancellationToken = default) => inner.DoneAsync(step, cancellationToken);

    public virtual Task<IReadOnlyList<RunStep>> StepsAsync(string run, CancellationToken cancellationToken = default) => inner.StepsAsync(run, cancellationToken);

    public virtual Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) => inner.ListAsync(cancellationToken);
}
