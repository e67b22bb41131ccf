using NodaTime;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What people do with rows that were set aside: see, repair, take in, give up.</summary>
public sealed class QuarantineDesk(IStore store, MunicipalitySettings settings)
{
    private readonly DeskWork _desk = new(store, settings);

    /// <summary>The rows, by file and number; without what stands in them.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment.</param>
    /// <param name="state">Only those that stand here; <c>null</c>, the default, for all.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<IReadOnlyList<QuarantineLine>> ListAsync(
        Worker by, Instant now, QuarantineState? state = null, CancellationToken cancellationToken = default) =>
        ListedAsync(by, now, state, cancellationToken);

    /// <summary>Opens a row, with what stands in it.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="rowId">The number of the row.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><c>null</c> when there is none. The number of its <see cref="QuarantineEntry.Trail"/> is what the other steps ask for.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<QuarantineEntry?> OpenAsync(Worker by, string rowId, Instant now, CancellationToken cancellationToken = default) =>
        OpenedAsync(by, rowId, now, cancellationToken);

    /// <summary>Repairs a row. It is read at once with the mapping of the original, and refused with findings when it is still wrong.</summary>
    /// <param name="by">Who repairs it.</param>
    /// <param name="rowId">The number of the row.</param>
    /// <param name="known">How many things had happened to it when the worker read it.</param>
    /// <param name="cells">The cells by column; those of <see cref="RowLayout.RepairColumns"/> count, and one that is missing stays as it is.</param>
    /// <param name="reason">Why; <c>null</c> when not stated.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<QuarantineWritten> RepairAsync(
        Worker by, string rowId, int known, IReadOnlyDictionary<string, string> cells, string? reason, Instant now, CancellationToken cancellationToken = default) =>
        DoAsync(by, "quarantine.repair", rowId, known, now, (quarantine, entry) => quarantine.Repair(rowId, Merged(entry, cells), now, by.Code, reason), cancellationToken);

    /// <summary>Has a repaired row taken in: the signal is in the store from then on.</summary>
    /// <param name="by">Who does so.</param>
    /// <param name="rowId">The number of the row.</param>
    /// <param name="known">How many things had happened to it when the worker read it.</param>
    /// <param name="reason">Why; <c>null</c> when not stated.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<QuarantineWritten> TakeInAsync(
        Worker by, string rowId, int known, string? reason, Instant now, CancellationToken cancellationToken = default) =>
        DoAsync(by, "quarantine.take-in", rowId, known, now, (quarantine, _) => quarantine.TakeIn(rowId, now, by.Code, reason), cancellationToken);

    /// <summary>Decides that a row is not taken in.</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="rowId">The number of the row.</param>
    /// <param name="known">How many things had happened to it when the worker read it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<QuarantineWritten> GiveUpAsync(
        Worker by, string rowId, int known, string reason, Instant now, CancellationToken cancellationToken = default) =>
        DoAsync(by, "quarantine.give-up", rowId, known, now, (quarantine, _) => quarantine.GiveUp(rowId, now, by.Code, reason), cancellationToken);

    private async Task<IReadOnlyList<QuarantineLine>> ListedAsync(Worker by, Instant now, QuarantineState? state, CancellationToken cancellationToken)
    {
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.Quarantine, "quarantine.list", subject: null, now, cancellationToken);
        SignalQuarantine quarantine = await _desk.ReadAsync(work => StoredQuarantine.ReadAsync(work, cancellationToken), cancellationToken);
        await _desk.SeenAsync(call, AccessLine.Done, cancellationToken);
        return
        [
            .. quarantine.Entries.Where(e => state is null || e.State == state).Select(e => new QuarantineLine
            {
                Id = e.Id,
                Source = Masking.LongNumbers(e.SetAside.Source),
                ReceivedOn = e.SetAside.ReceivedOn,
                Reasons = e.SetAside.Reasons,
                Arrears = e.SetAside.Arrears,
                State = e.State,
                Known = e.Trail.Count,
            }),
        ];
    }

    private async Task<QuarantineEntry?> OpenedAsync(Worker by, string rowId, Instant now, CancellationToken cancellationToken)
    {
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.Quarantine, "quarantine.open", rowId, now, cancellationToken);
        return await _desk.WriteAsync(
            async work =>
            {
                FaultPoint.Hit(FaultPoints.QuarantineOpenBefore);
                QuarantineEntry? entry = (await StoredQuarantine.ReadAsync(work, rowId, cancellationToken)).Find(rowId);
                if (entry is null)
                {
                    await DeskWork.AccessAsync(work, call with { Subject = null }, AccessLine.NotFound, cancellationToken);
                }
                else
                {
                    await work.Outbox.AddAsync([_desk.Log.AboutRow(ProcessingLog.RowSeen, rowId, call.Trace, now)], cancellationToken);
                    await DeskWork.AccessAsync(work, call, AccessLine.Done, cancellationToken);
                }

                FaultPoint.Hit(FaultPoints.QuarantineOpenWritten);
                await work.CommitAsync(cancellationToken);
                FaultPoint.Hit(FaultPoints.QuarantineOpenCommitted);
                return entry;
            },
            cancellationToken);
    }

    private async Task<QuarantineWritten> DoAsync(
        Worker by, string what, string rowId, int known, Instant now, Func<SignalQuarantine, QuarantineEntry, QuarantineOutcome> step, CancellationToken cancellationToken)
    {
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.Quarantine, what, rowId, now, cancellationToken);
        return await _desk.WriteAsync(work => DoAsync(work, call, rowId, known, step, cancellationToken), cancellationToken);
    }

    private async Task<QuarantineWritten> DoAsync(
        IUnitOfWork work, DeskCall call, string rowId, int known, Func<SignalQuarantine, QuarantineEntry, QuarantineOutcome> step, CancellationToken cancellationToken)
    {
        FaultPoint.Hit(FaultPoints.QuarantineBefore);
        SignalQuarantine quarantine = await StoredQuarantine.ReadAsync(work, rowId, cancellationToken);
        if (quarantine.Find(rowId) is not QuarantineEntry before)
        {
            return await EndAsync(work, call with { Subject = null }, new QuarantineWritten { State = CaseWriteState.NotFound }, cancellationToken);
        }

        if (before.Trail.Count != known)
        {
            return await EndAsync(work, call, new QuarantineWritten { State = CaseWriteState.Conflict, Entry = before }, cancellationToken);
        }

        QuarantineOutcome outcome = step(quarantine, before);
        if (outcome.Event is not QuarantineEvent happened)
        {
            return await EndAsync(work, call, new QuarantineWritten { State = CaseWriteState.Refused, Entry = before, Findings = outcome.Findings }, cancellationToken);
        }

        QuarantineEntry entry = outcome.Quarantine.Find(rowId)!;
        await work.Journals.AppendAsync(
            JournalKind.Quarantine, [StoredQuarantine.Line(happened, entry.SetAside.Layout, entry.Trail.Count, call.Today)], after: null, cancellationToken);
        FaultPoint.Hit(FaultPoints.QuarantineMiddle);
        if (happened is RowTakenIn)
        {
            await TakeInAsync(work, entry, call, cancellationToken);
        }

        await work.Outbox.AddAsync([_desk.Log.AboutRow(ProcessingLog.RowChanged, rowId, call.Trace, call.Now)], cancellationToken);
        return await EndAsync(work, call, new QuarantineWritten { State = CaseWriteState.Accepted, Entry = entry, Findings = outcome.Findings }, cancellationToken);
    }

    private async Task TakeInAsync(IUnitOfWork work, QuarantineEntry entry, DeskCall call, CancellationToken cancellationToken)
    {
        IntakeRow row = entry.RepairedFile().Rows.Single();
        StoredSignal signal = StoredSignal.Of(row.Signal!, _desk.Settings.KeySecret, [.. row.Findings.Select(f => f.Code.Id)]);
        SignalsAdded added = await work.Signals.AddAsync([signal], cancellationToken);
        await work.Journals.AppendAsync(
            JournalKind.Intake, [IntakeJournal.RepairedLine(entry.SetAside.Arrears, row.Arrears, added, signal.Day, call.Today)], after: null, cancellationToken);
        FaultPoint.Hit(FaultPoints.QuarantineSignalsWritten);
    }

    private static async Task<QuarantineWritten> EndAsync(IUnitOfWork work, DeskCall call, QuarantineWritten written, CancellationToken cancellationToken)
    {
        await DeskWork.AccessAsync(work, call, AccessLine.Of(written.State), cancellationToken);
        FaultPoint.Hit(FaultPoints.QuarantineWritten);
        await work.CommitAsync(cancellationToken);
        FaultPoint.Hit(FaultPoints.QuarantineCommitted);
        return written;
    }

    // A form gives only what it shows; what it does not give stays as it is.
    private static Dictionary<string, string> Merged(QuarantineEntry entry, IReadOnlyDictionary<string, string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return entry.SetAside.Layout.RepairColumns.Zip(entry.CurrentCells)
            .ToDictionary(c => c.First, c => cells.GetValueOrDefault(c.First, c.Second), StringComparer.Ordinal);
    }
}
