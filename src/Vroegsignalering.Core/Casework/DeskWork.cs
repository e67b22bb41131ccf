using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What all desks do: look whether the role may, and keep the journal of access and the processing log.</summary>
internal sealed class DeskWork(IStore store, MunicipalitySettings settings)
{
    private const int MostTries = 5;

    private readonly CaseworkKeys _keys = new(settings.KeySecret);

    public MunicipalitySettings Settings => settings;

    public ProcessingLog Log { get; } = new(settings);

    /// <summary>Begins work of somebody, when the role may do it.</summary>
    /// <exception cref="WorkerNotAllowedException">The role may not; that stands in the journal of access then.</exception>
    public async Task<DeskCall> BeginAsync(Worker by, CaseworkAction action, string what, string? subject, Instant now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        DeskCall call = new(by, action, what, subject, now, by.Trace ?? TraceOf(by, what, subject, now));
        if (WorkerRights.Allows(by.Role, action))
        {
            return call;
        }

        // What was asked for may be anything, so of a refusal no subject is kept that may be no number of ours.
        await using IUnitOfWork work = await store.BeginAsync(settings.Municipality, UnitOfWorkKind.Write, cancellationToken);
        FaultPoint.Hit(FaultPoints.RightsBefore);
        await AccessAsync(work, call with { Subject = null }, AccessLine.NotAllowed, cancellationToken);
        await work.CommitAsync(cancellationToken);
        FaultPoint.Hit(FaultPoints.RightsCommitted);
        throw new WorkerNotAllowedException(by.Role, action);
    }

    /// <summary>Adds a line to the journal of access.</summary>
    public static Task AccessAsync(IUnitOfWork work, DeskCall call, string outcome, CancellationToken cancellationToken) =>
        work.Journals.AppendAsync(
            JournalKind.Access, [AccessLine.Of(call.By, call.Action, call.What, call.Subject, outcome, call.Trace, call.Now)], after: null, cancellationToken);

    /// <summary>Notes in a unit of work of its own that something was seen.</summary>
    public Task SeenAsync(DeskCall call, string outcome, CancellationToken cancellationToken) => WriteAsync(
        async work =>
        {
            FaultPoint.Hit(FaultPoints.ListBefore);
            await AccessAsync(work, call, outcome, cancellationToken);
            await work.CommitAsync(cancellationToken);
            FaultPoint.Hit(FaultPoints.ListCommitted);
            return true;
        },
        cancellationToken);

    /// <summary>Adds a line to the processing log for each person of some signals.</summary>
    public Task LogAsync(IUnitOfWork work, DeskCall call, string name, string subject, IEnumerable<Signal> signals, CancellationToken cancellationToken) =>
        work.Outbox.AddAsync([.. Log.About(name, subject, signals, call.Trace, call.Now)], cancellationToken);

    /// <summary>Does work in a unit of work of its own, once more when others changed the same at that moment.</summary>
    public async Task<T> WriteAsync<T>(Func<IUnitOfWork, Task<T>> work, CancellationToken cancellationToken)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                await using IUnitOfWork unit = await store.BeginAsync(settings.Municipality, UnitOfWorkKind.Write, cancellationToken);
                return await work(unit);
            }
            catch (StoreConflictException) when (tries < MostTries)
            {
                // Nothing of it holds; read again and decide again.
            }
        }
    }

    /// <summary>Reads in a unit of work of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<IUnitOfWork, Task<T>> work, CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await store.BeginAsync(settings.Municipality, UnitOfWorkKind.Read, cancellationToken);
        return await work(unit);
    }

    private ProcessingTrace TraceOf(Worker by, string what, string? subject, Instant now) =>
        _keys.Trace(settings.Municipality.Value, by.Code, what, subject ?? "", InstantPattern.ExtendedIso.Format(now));
}

/// <summary>Something that somebody asked for.</summary>
internal sealed record DeskCall(Worker By, CaseworkAction Action, string What, string? Subject, Instant Now, ProcessingTrace Trace)
{
    public LocalDate Today => DutchTime.DayOf(Now);
}
