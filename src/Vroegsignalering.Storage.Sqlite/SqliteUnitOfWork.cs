namespace Vroegsignalering.Storage.Sqlite;

/// <summary>One transaction. After a call that failed halfway nothing more can be done in it.</summary>
internal sealed class SqliteUnitOfWork : IUnitOfWork
{
    private readonly Session _session;
    private readonly bool _isRead;
    private readonly Action<Session> _giveBack;
    private State _state;

    public SqliteUnitOfWork(MunicipalityCode municipality, Session session, bool isRead, Action<Session> giveBack)
    {
        (Municipality, _session, _isRead, _giveBack) = (municipality, session, isRead, giveBack);
        Signals = new SignalTable(this);
        Cases = new CaseTable(this);
        Journals = new JournalTable(this);
        Outbox = new OutboxTable(this);
        Deliveries = new DeliveryTable(this);
        Runs = new RunTable(this);
    }

    private enum State
    {
        Open,
        Failed,
        Committed,
        Disposed,
    }

    public MunicipalityCode Municipality { get; }

    public ISignalStore Signals { get; }

    public ICaseStore Cases { get; }

    public IJournalStore Journals { get; }

    public IOutboxStore Outbox { get; }

    public IDeliveryStore Deliveries { get; }

    public IRunStore Runs { get; }

    public Task CommitAsync(CancellationToken cancellationToken = default) => ReadAsync(
        session =>
        {
            try
            {
                if (!_isRead)
                {
                    FaultPoint.Hit("sqlite.commit.before");
                }

                session.Do("COMMIT");
                _state = State.Committed;
            }
            catch
            {
                Fail();
                throw;
            }

            if (!_isRead)
            {
                FaultPoint.Hit("sqlite.commit.after");
            }

            return true;
        },
        cancellationToken);

    public ValueTask DisposeAsync()
    {
        if (_state != State.Disposed)
        {
            _state = State.Disposed;
            _session.Undo();
            _giveBack(_session);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Whether something was erased, of which no bytes may stay behind.</summary>
    public bool HasErased { get; set; }

    /// <summary>A statement whose first value is the municipality.</summary>
    public Statement Use(string sql) => _session.Use(sql).Set(Municipality.Value);

    /// <summary>Reads.</summary>
    public Task<T> ReadAsync<T>(Func<Session, T> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        try
        {
            return Task.FromResult(Read(read));
        }
        catch (Exception e)
        {
            return Task.FromException<T>(e);
        }
    }

    /// <summary>Reads now, for what reads piece by piece.</summary>
    public T Read<T>(Func<Session, T> read)
    {
        Demand();
        return read(_session);
    }

    /// <summary>Writes; all of it, or the unit of work holds nothing.</summary>
    public Task<T> WriteAsync<T>(Func<Session, T> write, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        try
        {
            return Task.FromResult(Write(write));
        }
        catch (OperationCanceledException e) when (e.CancellationToken == cancellationToken)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }
        catch (Exception e)
        {
            return Task.FromException<T>(e);
        }
    }

    /// <summary>Writes now, for what writes piece by piece.</summary>
    public T Write<T>(Func<Session, T> write)
    {
        Demand();
        if (_isRead)
        {
            throw new InvalidOperationException("This unit of work only reads. Begin one that writes.");
        }

        try
        {
            return write(_session);
        }
        catch
        {
            Fail();
            throw;
        }
    }

    /// <summary>Makes that nothing of it holds.</summary>
    public void Fail()
    {
        _state = State.Failed;
        _session.Undo();
    }

    private void Demand()
    {
        ObjectDisposedException.ThrowIf(_state == State.Disposed, this);
        if (_state != State.Open)
        {
            throw new InvalidOperationException(_state == State.Committed
                ? "This unit of work was committed before. Begin another."
                : "A call in this unit of work failed, and nothing of it holds. Begin another.");
        }
    }
}
