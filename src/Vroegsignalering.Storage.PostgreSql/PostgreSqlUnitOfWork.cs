using System.Globalization;
using Npgsql;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>A transaction. Cases, steps, messages and lines are collected and written at the commit, sorted, so that writers lock in one order and not for
/// long; who reads them before that gets them written first.</summary>
internal sealed class PostgreSqlUnitOfWork : IUnitOfWork
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly Session _session;
    private readonly CaseTable _cases;
    private readonly RunTable _runs;
    private readonly OutboxTable _outbox;
    private readonly JournalTable _journals;
    private readonly bool _reads;

    private PostgreSqlUnitOfWork(NpgsqlConnection connection, NpgsqlTransaction transaction, Session session, MunicipalityCode municipality, bool reads)
    {
        (_connection, _transaction, _session, _reads) = (connection, transaction, session, reads);
        Municipality = municipality;
        Signals = new SignalTable(session);
        Cases = _cases = new CaseTable(session);
        Journals = _journals = new JournalTable(session);
        Outbox = _outbox = new OutboxTable(session);
        Deliveries = new DeliveryTable(session);
        Runs = _runs = new RunTable(session);
    }

    public MunicipalityCode Municipality { get; }

    public ISignalStore Signals { get; }

    public ICaseStore Cases { get; }

    public IJournalStore Journals { get; }

    public IOutboxStore Outbox { get; }

    public IDeliveryStore Deliveries { get; }

    public IRunStore Runs { get; }

    public static async Task<PostgreSqlUnitOfWork> BeginAsync(
        NpgsqlConnection connection, MunicipalityCode municipality, UnitOfWorkKind kind, TimeSpan busy, CancellationToken ct)
    {
        bool reads = kind == UnitOfWorkKind.Read;
        NpgsqlTransaction transaction = await connection.BeginTransactionAsync(
            reads ? System.Data.IsolationLevel.RepeatableRead : System.Data.IsolationLevel.ReadCommitted, ct).ConfigureAwait(false);
        Session session = new(connection, transaction, municipality.Value, reads, busy);

        // SET LOCAL and not set_config(): Citus passes only the first on to where the rows are. A municipality is four digits, never text of others.
        // Plans are made for the values, so that only the partitions of the months and the municipality that are asked for are opened and locked.
        await session.ExecuteAsync(
            StoreConflict.NotStated,
            string.Create(CultureInfo.InvariantCulture, $"""
                SET TRANSACTION READ {(reads ? "ONLY" : "WRITE")};
                SET LOCAL vroeg.municipality = '{municipality.Value}';
                SET LOCAL lock_timeout = {(int)Math.Min(busy.TotalMilliseconds, int.MaxValue)};
                SET LOCAL plan_cache_mode = force_custom_plan;
                SELECT 1
                """),
            ct).ConfigureAwait(false);
        return new PostgreSqlUnitOfWork(connection, transaction, session, municipality, reads);
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        _session.MustRun(writes: false, cancellationToken);
        if (!_reads)
        {
            await _cases.FlushAsync(cancellationToken).ConfigureAwait(false);
            await _runs.FlushAsync(cancellationToken).ConfigureAwait(false);
            await _outbox.FlushAsync(cancellationToken).ConfigureAwait(false);
            await _journals.FlushAsync(cancellationToken).ConfigureAwait(false);
            FaultPoint.Hit("postgres.commit.before");
        }

        await _session.GuardAsync(StoreConflict.NotStated, async () =>
        {
            await _session.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        _session.Ended = true;
        if (!_reads)
        {
            FaultPoint.Hit("postgres.commit.after");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _session.Ended = true;
        try
        {
            await _transaction.DisposeAsync().ConfigureAwait(false);
            await _connection.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (StoreFault.Of(e, StoreConflict.NotStated) is not null)
        {
            // The connection is gone, and with it the transaction: that is what disposing asks for.
        }
    }
}
