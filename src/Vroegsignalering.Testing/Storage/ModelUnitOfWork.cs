using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>A unit of work of the model: a state that becomes that of the store at the commit.</summary>
internal sealed class ModelUnitOfWork : IUnitOfWork
{
    private readonly bool _writes;
    private readonly Action<MunicipalityCode, ModelState> _commit;
    private readonly Action _done;
    private ModelState _state;
    private bool _committed;
    private bool _disposed;

    public ModelUnitOfWork(MunicipalityCode municipality, ModelState state, bool writes, Action<MunicipalityCode, ModelState> commit, Action done)
    {
        (Municipality, _state, _writes, _commit, _done) = (municipality, state, writes, commit, done);
        (Signals, Cases, Journals) = (new ModelSignals(this), new ModelCases(this), new ModelJournals(this));
        (Outbox, Deliveries, Runs) = (new ModelOutbox(this), new ModelDeliveries(this), new ModelRuns(this));
    }

    public MunicipalityCode Municipality { get; }

    public ISignalStore Signals { get; }

    public ICaseStore Cases { get; }

    public IJournalStore Journals { get; }

    public IOutboxStore Outbox { get; }

    public IDeliveryStore Deliveries { get; }

    public IRunStore Runs { get; }

    public ModelState See(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _state;
    }

    public T Change<T>(CancellationToken cancel, Func<ModelState, (ModelState State, T Result)> change)
    {
        ModelState before = See(cancel);
        if (!_writes || _committed)
        {
            throw new InvalidOperationException("This unit of work does not write; begin one that does.");
        }

        (_state, T result) = change(before);
        return result;
    }

    public Task CommitAsync(CancellationToken cancellationToken = default)
    {
        See(cancellationToken);
        if (_committed)
        {
            throw new InvalidOperationException("This unit of work was committed before.");
        }

        _committed = true;
        if (_writes)
        {
            _commit(Municipality, _state);
        }

        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        if (!_disposed && _writes)
        {
            _done();
        }

        _disposed = true;
        return ValueTask.CompletedTask;
    }
}
