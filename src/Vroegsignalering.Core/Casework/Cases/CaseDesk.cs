using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What people do with cases. Everything that is read or changed stands in the journal of access, and in the processing log for each person.</summary>
public sealed class CaseDesk(IStore store, MunicipalitySettings settings)
{
    private readonly DeskWork _desk = new(store, settings);
    private readonly CaseReading _reading = new(settings);

    /// <summary>Reads a page of the worklist; it holds no persons.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="query">Which lines.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<CaseLinePage> ListAsync(Worker by, CaseLineQuery query, Instant now, CancellationToken cancellationToken = default) =>
        ListedAsync(by, query, now, cancellationToken);

    /// <summary>Opens a case.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="now">The moment.</param>
    /// <param name="isBlind">Whether to leave out who it is about, for who decides on priority.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><c>null</c> when there is none.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<CaseView?> OpenAsync(Worker by, string caseId, Instant now, bool isBlind = false, CancellationToken cancellationToken = default) =>
        OpenedAsync(by, caseId, now, isBlind, cancellationToken);

    /// <summary>Registers what happened in a case. What that means for partners is put in the outbox in the same unit of work.</summary>
    /// <param name="by">Who registers it; it stands in the event.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="known">How many events the case had when the worker read it: <see cref="CaseView.Known"/>.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="now">The moment; nothing can have happened on a later day.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<CaseWritten> RegisterAsync(
        Worker by, string caseId, int known, CaseEvent happened, Instant now, CancellationToken cancellationToken = default) =>
        RegisteredAsync(by, caseId, known, happened is null ? null! : [happened], now, cancellationToken);

    /// <summary>Registers several things that happened in a case, one after the other, such as what makes up a result: all of them, or none when one is refused.
    /// What that means for partners is put in the outbox in the same unit of work.</summary>
    /// <param name="by">Who registers them; it stands in the events.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="known">How many events the case had when the worker read it: <see cref="CaseView.Known"/>.</param>
    /// <param name="happened">What happened, in order; one or more.</param>
    /// <param name="now">The moment; nothing can have happened on a later day.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>As for one: of a refusal the first reason, of what is accepted all findings.</returns>
    /// <exception cref="ArgumentException">There is none, or one is not for people to register.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<CaseWritten> RegisterAsync(
        Worker by, string caseId, int known, IReadOnlyList<CaseEvent> happened, Instant now, CancellationToken cancellationToken = default) =>
        RegisteredAsync(by, caseId, known, happened, now, cancellationToken);

    /// <summary>Takes up a case, so that no other does; one's own claim is made longer.</summary>
    /// <param name="by">Who takes it up.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">Until when; then the case is free again.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Whether it was given; not when another holds it, or the case is closed or not there.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<bool> ClaimAsync(Worker by, string caseId, Instant now, Instant until, CancellationToken cancellationToken = default) =>
        ClaimedAsync(by, "case.claim", caseId, now, (work, id) => work.Cases.ClaimAsync(id, by.Code, now, until, cancellationToken), cancellationToken);

    /// <summary>Takes up the first open case of the worklist that nobody holds.</summary>
    /// <param name="by">Who takes it up.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">Until when.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The number of the case; <c>null</c> when there is none.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<string?> ClaimNextAsync(Worker by, Instant now, Instant until, CancellationToken cancellationToken = default) =>
        ClaimedNextAsync(by, now, until, cancellationToken);

    /// <summary>Gives a case back. A claim of another stays.</summary>
    /// <param name="by">Who gives it back.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task ReleaseAsync(Worker by, string caseId, Instant now, CancellationToken cancellationToken = default) =>
        ClaimedAsync(by, "case.release", caseId, now, async (work, id) =>
        {
            await work.Cases.ReleaseAsync(id, by.Code, cancellationToken);
            return await work.Cases.FindAsync(id, cancellationToken) is not null;
        }, cancellationToken);

    /// <summary>Gives an open case another class from the next run on. What the law puts first stays first.</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="classId">The id of a class of the policy.</param>
    /// <param name="reason">Why, in words that a colleague understands and without personal data.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Whether it was noted; not when there is no such open case.</returns>
    /// <exception cref="ArgumentException">There is no such class in the policy, or no reason.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<bool> OverrideAsync(
        Worker by, string caseId, string classId, string reason, Instant now, CancellationToken cancellationToken = default) =>
        OverriddenAsync(by, caseId, classId, reason, now, cancellationToken);

    private async Task<CaseLinePage> ListedAsync(Worker by, CaseLineQuery query, Instant now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.ListCases, "case.list", subject: null, now, cancellationToken);
        CaseLinePage page = await _desk.ReadAsync(work => work.Cases.ListAsync(query, cancellationToken), cancellationToken);
        await _desk.SeenAsync(call, AccessLine.Done, cancellationToken);
        return page;
    }

    private async Task<CaseView?> OpenedAsync(Worker by, string caseId, Instant now, bool isBlind, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.OpenCase, isBlind ? "case.open-blind" : "case.open", caseId, now, cancellationToken);

        // Read first, from one moment, and note it before anybody sees it; so who only reads waits for no writer while it reads.
        FaultPoint.Hit(FaultPoints.OpenBefore);
        (StoredCase? stored, CaseView? view) = await _desk.ReadAsync(
            async work =>
            {
                StoredCase? found = await work.Cases.FindAsync(caseId, cancellationToken);
                return (found, found is null ? null : await _reading.ViewAsync(work, found, call.Today, isBlind, cancellationToken));
            },
            cancellationToken);
        return await _desk.WriteAsync(
            async work =>
            {
                if (stored is not null)
                {
                    await _desk.LogAsync(work, call, ProcessingLog.Opened, caseId, stored.History.Case.Signals, cancellationToken);
                }

                FaultPoint.Hit(FaultPoints.OpenLogWritten);
                await DeskWork.AccessAsync(work, stored is null ? call with { Subject = null } : call, stored is null ? AccessLine.NotFound : AccessLine.Done, cancellationToken);
                FaultPoint.Hit(FaultPoints.OpenAccessWritten);
                await work.CommitAsync(cancellationToken);
                FaultPoint.Hit(FaultPoints.OpenCommitted);
                return view;
            },
            cancellationToken);
    }

    private async Task<CaseWritten> RegisteredAsync(Worker by, string caseId, int known, IReadOnlyList<CaseEvent> happened, Instant now, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentOutOfRangeException.ThrowIfZero(happened.Count, nameof(happened));
        if (happened.Any(e => e is null || !CaseRegistering.IsByPeople(e) || e.IsTakenOver))
        {
            throw new ArgumentException("Only a run opens cases and adds signals, and only a migration takes events over.", nameof(happened));
        }

        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.RegisterInCase, "case.register", caseId, now, cancellationToken);
        CaseEvent[] mine = [.. happened.Select(e => e with { By = by.Code })];
        bool lookEverywhere = false;
        return await _desk.WriteAsync(
            work =>
            {
                bool look = lookEverywhere;
                lookEverywhere = true;
                return WriteEventsAsync(work, call, caseId, known, mine, look, cancellationToken);
            },
            cancellationToken);
    }

    private async Task<CaseWritten> WriteEventsAsync(
        IUnitOfWork work, DeskCall call, string caseId, int known, IReadOnlyList<CaseEvent> happened, bool lookEverywhere, CancellationToken cancellationToken)
    {
        FaultPoint.Hit(FaultPoints.RegisterBefore);
        if (await work.Cases.FindAsync(caseId, cancellationToken) is not StoredCase before)
        {
            return await EndAsync(work, call with { Subject = null }, new CaseWritten { State = CaseWriteState.NotFound }, cancellationToken);
        }

        if (before.History.Events.Count != known)
        {
            return await EndAsync(work, call, new CaseWritten { State = CaseWriteState.Conflict, Case = before }, cancellationToken);
        }

        CaseHistory history = before.History;
        List<CaseFinding> findings = [];
        foreach (CaseEvent one in happened)
        {
            CaseChange change = history.Add(one, call.Today);
            if (!change.IsAccepted)
            {
                return await EndAsync(work, call, new CaseWritten { State = CaseWriteState.Refused, Case = before, Refusal = change.Refusal }, cancellationToken);
            }

            history = change.History;
            findings.AddRange(change.Findings);
        }

        StoredCase after = before with { History = history };
        after = after with { Placement = await _reading.PlaceAsync(work, after, call.Today, cancellationToken) };
        await work.Cases.SaveAsync([new CaseToSave(after.History, known) { Placement = after.Placement }], cancellationToken);
        FaultPoint.Hit(FaultPoints.RegisterCaseWritten);
        FaultPoint.Hit(FaultPoints.RegisterFeedbackBefore);
        _ = await FeedbackTelling.TellAsync(
            work, _desk.Settings, [after.History.Case], call.Today, call.Now, lookEverywhere, FaultPoints.RegisterFeedbackMiddle, cancellationToken);
        FaultPoint.Hit(FaultPoints.RegisterFeedbackWritten);
        await _desk.LogAsync(work, call, ProcessingLog.Registered, caseId, after.History.Case.Signals, cancellationToken);
        FaultPoint.Hit(FaultPoints.RegisterLogWritten);
        return await EndAsync(work, call, new CaseWritten { State = CaseWriteState.Accepted, Case = after, Findings = findings }, cancellationToken);
    }

    private static async Task<CaseWritten> EndAsync(IUnitOfWork work, DeskCall call, CaseWritten written, CancellationToken cancellationToken)
    {
        await DeskWork.AccessAsync(work, call, AccessLine.Of(written.State), cancellationToken);
        FaultPoint.Hit(FaultPoints.RegisterAccessWritten);
        await work.CommitAsync(cancellationToken);
        FaultPoint.Hit(FaultPoints.RegisterCommitted);
        return written;
    }

    private async Task<bool> ClaimedAsync(
        Worker by, string what, string caseId, Instant now, Func<IUnitOfWork, string, Task<bool>> work, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.ClaimCase, what, caseId, now, cancellationToken);
        return await _desk.WriteAsync(
            async unit =>
            {
                FaultPoint.Hit(FaultPoints.ClaimBefore);
                bool given = await work(unit, caseId);
                await ClaimEndAsync(unit, given ? call : call with { Subject = null }, given, cancellationToken);
                return given;
            },
            cancellationToken);
    }

    private async Task<string?> ClaimedNextAsync(Worker by, Instant now, Instant until, CancellationToken cancellationToken)
    {
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.ClaimCase, "case.claim-next", subject: null, now, cancellationToken);
        return await _desk.WriteAsync(
            async unit =>
            {
                FaultPoint.Hit(FaultPoints.ClaimBefore);
                string? given = await unit.Cases.ClaimNextAsync(by.Code, now, until, cancellationToken);
                await ClaimEndAsync(unit, call with { Subject = given }, given is not null, cancellationToken);
                return given;
            },
            cancellationToken);
    }

    private static async Task ClaimEndAsync(IUnitOfWork work, DeskCall call, bool given, CancellationToken cancellationToken)
    {
        await DeskWork.AccessAsync(work, call, given ? AccessLine.Done : AccessLine.Refused, cancellationToken);
        FaultPoint.Hit(FaultPoints.ClaimWritten);
        await work.CommitAsync(cancellationToken);
        FaultPoint.Hit(FaultPoints.ClaimCommitted);
    }

    private async Task<bool> OverriddenAsync(Worker by, string caseId, string classId, string reason, Instant now, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.OverridePriority, "case.override", caseId, now, cancellationToken);
        PriorityOverride decided = new() { CaseId = caseId, ClassId = classId, Reason = reason, By = by.Code, On = call.Today };
        if (!_desk.Settings.Policy.Classes.Any(c => c.Id == classId))
        {
            throw new ArgumentException("The policy has no such class.", nameof(classId));
        }

        return await _desk.WriteAsync(
            async work =>
            {
                FaultPoint.Hit(FaultPoints.OverrideBefore);
                bool isOpen = (await work.Cases.FindAsync(caseId, cancellationToken))?.History.Case.IsOpen == true;
                if (isOpen)
                {
                    await work.Journals.AppendAsync(JournalKind.Overrides, [StoredOverrides.Line(decided)], after: null, cancellationToken);
                }

                await DeskWork.AccessAsync(work, isOpen ? call : call with { Subject = null }, isOpen ? AccessLine.Done : AccessLine.NotFound, cancellationToken);
                FaultPoint.Hit(FaultPoints.OverrideWritten);
                await work.CommitAsync(cancellationToken);
                FaultPoint.Hit(FaultPoints.OverrideCommitted);
                return isOpen;
            },
            cancellationToken);
    }
}
