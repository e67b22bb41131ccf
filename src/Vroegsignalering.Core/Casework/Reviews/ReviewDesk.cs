using NodaTime;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What people answer about records that may belong together and about residents. The next run follows the answers.</summary>
public sealed class ReviewDesk(IStore store, MunicipalitySettings settings)
{
    private readonly DeskWork _desk = new(store, settings);

    /// <summary>The questions that were asked and not answered: the first due first.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<IReadOnlyList<ReviewLine>> ListAsync(Worker by, Instant now, CancellationToken cancellationToken = default) => ListedAsync(by, now, cancellationToken);

    /// <summary>Opens a question, with the records beside each other.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="id">The number of the question.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><c>null</c> when there is no such question that waits.</returns>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<ReviewView?> OpenAsync(Worker by, string id, Instant now, CancellationToken cancellationToken = default) => OpenedAsync(by, id, now, cancellationToken);

    /// <summary>Answers a question about two signals.</summary>
    /// <param name="by">Who answers.</param>
    /// <param name="id">The number of the question.</param>
    /// <param name="known">How many lines there were about it when the worker read it.</param>
    /// <param name="choice">The answer.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentException">There is no choice or no reason.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<ReviewWritten> DecideAsync(
        Worker by, string id, int known, MatchReviewChoice choice, string reason, Instant now, CancellationToken cancellationToken = default) =>
        DecidedAsync(by, id, known, choice is >= MatchReviewChoice.SamePerson and <= MatchReviewChoice.DifferentHouseholds ? choice.ToString() : null, isResident: false, reason, now, cancellationToken);

    /// <summary>Answers a question about a resident.</summary>
    /// <param name="by">Who answers.</param>
    /// <param name="id">The number of the question.</param>
    /// <param name="known">How many lines there were about it when the worker read it.</param>
    /// <param name="choice">The answer.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentException">There is no choice or no reason.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not.</exception>
    public Task<ReviewWritten> DecideAsync(
        Worker by, string id, int known, ResidencyReviewChoice choice, string reason, Instant now, CancellationToken cancellationToken = default) =>
        DecidedAsync(by, id, known, choice is >= ResidencyReviewChoice.Resident and <= ResidencyReviewChoice.NotFollowedUp ? choice.ToString() : null, isResident: true, reason, now, cancellationToken);

    private async Task<IReadOnlyList<ReviewLine>> ListedAsync(Worker by, Instant now, CancellationToken cancellationToken)
    {
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.Review, "review.list", subject: null, now, cancellationToken);
        ReviewState state = await _desk.ReadAsync(work => ReviewState.ReadAsync(work, cancellationToken), cancellationToken);
        await _desk.SeenAsync(call, AccessLine.Done, cancellationToken);
        return [.. state.Waiting.Select(q => q.Line(state.Known(q.Id)))];
    }

    private async Task<ReviewView?> OpenedAsync(Worker by, string id, Instant now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.Review, "review.open", id, now, cancellationToken);
        return await _desk.WriteAsync(
            async work =>
            {
                FaultPoint.Hit(FaultPoints.ReviewOpenBefore);
                ReviewState state = await ReviewState.ReadAsync(work, cancellationToken);
                ReviewView? view = state.Find(id) is ReviewQuestion question ? await ViewAsync(work, question, state.Known(id), cancellationToken) : null;
                if (view is not null)
                {
                    await LogAsync(work, call, ProcessingLog.ReviewSeen, view, cancellationToken);
                }

                await DeskWork.AccessAsync(work, CallOf(call, view?.Line), view is null ? AccessLine.NotFound : AccessLine.Done, cancellationToken);
                FaultPoint.Hit(FaultPoints.ReviewOpenWritten);
                await work.CommitAsync(cancellationToken);
                FaultPoint.Hit(FaultPoints.ReviewOpenCommitted);
                return view;
            },
            cancellationToken);
    }

    private async Task<ReviewWritten> DecidedAsync(
        Worker by, string id, int known, string? choice, bool isResident, string reason, Instant now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        string stated = choice ?? throw new ArgumentException("An answer needs a choice.", nameof(choice));
        DeskCall call = await _desk.BeginAsync(by, CaseworkAction.Review, "review.decide", id, now, cancellationToken);
        return await _desk.WriteAsync(
            async work =>
            {
                FaultPoint.Hit(FaultPoints.ReviewBefore);
                ReviewState state = await ReviewState.ReadAsync(work, cancellationToken);
                ReviewQuestion? question = state.Find(id);
                CaseWriteState end = question is null ? state.IsAsked(id) ? CaseWriteState.Conflict : CaseWriteState.NotFound
                    : (question.Kind == ReviewKind.Resident) != isResident ? CaseWriteState.Refused
                    : state.Known(id) != known ? CaseWriteState.Conflict
                    : CaseWriteState.Accepted;
                ReviewLine? line = question?.Line(state.Known(id));
                if (end == CaseWriteState.Accepted)
                {
                    await work.Journals.AppendAsync(JournalKind.Review, [state.Answer(question!, stated, reason, call)], after: null, cancellationToken);
                    FaultPoint.Hit(FaultPoints.ReviewMiddle);
                    ReviewView view = await ViewAsync(work, question!, known, cancellationToken);
                    await LogAsync(work, call, ProcessingLog.ReviewAnswered, view, cancellationToken);
                    line = line! with { Known = known + 1 };
                }

                await DeskWork.AccessAsync(work, CallOf(call, line), AccessLine.Of(end), cancellationToken);
                FaultPoint.Hit(FaultPoints.ReviewWritten);
                await work.CommitAsync(cancellationToken);
                FaultPoint.Hit(FaultPoints.ReviewCommitted);
                return new ReviewWritten(end, line);
            },
            cancellationToken);
    }

    // The journal of access has the number of the case, so that it is found with the case.
    private static DeskCall CallOf(DeskCall call, ReviewLine? line) => call with { Subject = line?.CaseIds[0] };

    private Task LogAsync(IUnitOfWork work, DeskCall call, string name, ReviewView view, CancellationToken cancellationToken) =>
        _desk.LogAsync(work, call, name, view.Line.CaseIds[0], new[] { view.Signal, view.OtherSignal }.OfType<Signal>(), cancellationToken);

    private static async Task<ReviewView> ViewAsync(IUnitOfWork work, ReviewQuestion question, int known, CancellationToken cancellationToken) => new()
    {
        Line = question.Line(known),
        Question = ReviewTexts.Question(question.Kind),
        Why = [.. question.Why.Select(why => ReviewTexts.Why(question.Kind, why)).OfType<Text>()],
        Signal = await SignalAsync(work, question.Place, cancellationToken),
        OtherSignal = await SignalAsync(work, question.OtherPlace, cancellationToken),
        Found = question.Found,
    };

    private static async Task<Signal?> SignalAsync(IUnitOfWork work, SignalPlace? place, CancellationToken cancellationToken) =>
        place is SignalPlace there && await work.Cases.FindAsync(there.CaseId, cancellationToken) is StoredCase stored
            ? stored.History.Case.Signals.ElementAtOrDefault(there.Index)
            : null;
}
