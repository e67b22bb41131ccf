using System.Globalization;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>One run, step by step. Each step is one unit of work that notes that it is done.</summary>
internal sealed class MonthlyWork(
    DeskWork desk, MonthlyRunOptions options, string run, LocalDate on, Instant now, DeskCall? startedBy, IProgress<MonthlyRunProgress>? progress,
    CancellationToken cancellationToken)
{
    private const int InOneCall = 500;
    private const int CasesInBatch = 1_000;
    private const int QuestionsAtOnce = 4;

    private MunicipalitySettings Settings => desk.Settings;

    private Instant Now => options.Clock?.GetCurrentInstant() ?? now;

    public async Task<MonthlyRunReport> RunAsync()
    {
        IReadOnlyList<RunStep> steps = await StepsAsync();
        if (BegunBefore(steps) is RunBeginning before && steps.Any(s => s.Name == RunSteps.End))
        {
            if (startedBy is not null)
            {
                await desk.SeenAsync(startedBy, AccessLine.Done, cancellationToken);
            }

            return RunOutcome.Report(run, before, MonthlyRunState.DoneBefore, steps);
        }

        if (!await TakeAsync())
        {
            return new MonthlyRunReport { Run = run, On = on, State = MonthlyRunState.HeldByOther };
        }

        try
        {
            RunBeginning begun = await BeginAsync();
            await MatchAsync(begun);
            await TellPartnersAsync(begun);
            await EndAsync(begun);
            return RunOutcome.Report(run, begun, MonthlyRunState.Done, await StepsAsync());
        }
        catch
        {
            await LetGoAsync();
            throw;
        }
    }

    private Task<IReadOnlyList<RunStep>> StepsAsync() => desk.ReadAsync(work => work.Runs.StepsAsync(run, cancellationToken), cancellationToken);

    private Task<bool> TakeAsync() => desk.WriteAsync(
        async work =>
        {
            FaultPoint.Hit(FaultPoints.RunHoldBefore);
            bool taken = await HoldAsync(work);
            if (startedBy is not null)
            {
                await DeskWork.AccessAsync(work, startedBy, taken ? AccessLine.Done : AccessLine.Refused, cancellationToken);
            }

            FaultPoint.Hit(FaultPoints.RunHoldWritten);
            await work.CommitAsync(cancellationToken);
            FaultPoint.Hit(FaultPoints.RunHoldCommitted);
            return taken;
        },
        cancellationToken);

    private Task<bool> HoldAsync(IUnitOfWork work)
    {
        Instant moment = Now;
        return work.Runs.TakeAsync(run, options.Process, moment, moment + options.HoldFor, cancellationToken);
    }

    // Who stops a run can start it again at once. When even that does not work the hold ends by itself.
    private async Task LetGoAsync()
    {
        try
        {
            await desk.WriteAsync(
                async work =>
                {
                    await work.Runs.ReleaseAsync(run, options.Process, CancellationToken.None);
                    await work.CommitAsync(CancellationToken.None);
                    return true;
                },
                CancellationToken.None);
        }
        catch (Exception e) when (e is StoreUnavailableException or StoreConflictException or InvalidOperationException)
        {
            // What went wrong first is told.
        }
    }

    private RunBeginning? BegunBefore(IReadOnlyList<RunStep> steps)
    {
        if (steps.FirstOrDefault(s => s.Name == RunSteps.Begin) is not RunStep step)
        {
            return null;
        }

        RunBeginning begun = RunBeginning.Read(step.Outcome);
        return begun.On == on ? begun : throw new ArgumentException("This run began with another day that counts as today. Give that day, or another name.");
    }

    private Task<RunBeginning> BeginAsync()
    {
        progress?.Report(new MonthlyRunProgress(RunSteps.Begin, 0, 1));
        return desk.WriteAsync(
            async work =>
            {
                FaultPoint.Hit(FaultPoints.RunBeginBefore);
                RunBeginning? before = BegunBefore(await work.Runs.StepsAsync(run, cancellationToken));
                if (before is not null)
                {
                    return before.PolicyHash == Settings.Policy.Hash
                        ? before
                        : throw new ArgumentException("This run began under another policy. Finish it under that policy: a whole run has one.");
                }

                RunBeginning begun = new(on, now, Settings.Policy.Hash, options.Trace ?? new CaseworkKeys(Settings.KeySecret).Trace(Settings.Municipality.Value, "run", run));
                await work.Runs.DoneAsync(new RunStep(run, RunSteps.Begin, begun.At, begun.ToJson()), cancellationToken);
                FaultPoint.Hit(FaultPoints.RunBeginWritten);
                await work.CommitAsync(cancellationToken);
                FaultPoint.Hit(FaultPoints.RunBeginCommitted);
                return begun;
            },
            cancellationToken);
    }

    private async Task MatchAsync(RunBeginning begun)
    {
        // A register is asked outside of the unit of work that writes: nobody waits for it.
        Dictionary<Signal, ResidencyResult> answers = [];
        bool refused = await AskRegisterAsync(answers);
        _ = await desk.WriteAsync(
            async work =>
            {
                if ((await work.Runs.StepsAsync(run, cancellationToken)).Any(s => s.Name == RunSteps.Match))
                {
                    return false;
                }

                _ = await HoldAsync(work);
                await MatchAsync(work, begun, answers, refused);
                await work.CommitAsync(cancellationToken);
                FaultPoint.Hit(FaultPoints.RunMatchCommitted);
                return true;
            },
            cancellationToken);
    }

    private async Task<bool> AskRegisterAsync(Dictionary<Signal, ResidencyResult> answers)
    {
        FaultPoint.Hit(FaultPoints.RunResidencyBefore);
        bool refused = false;
        if (Settings.Register is IResidencyRegister register && !(await StepsAsync()).Any(s => s.Name == RunSteps.Match))
        {
            LoadedMonth month = await desk.ReadAsync(work => LoadedMonth.ReadAsync(work, Settings, on, cancellationToken), cancellationToken);
            IReadOnlyList<Signal> signals = Worklist.SignalsToCheck(month.Request(Settings, on, Seed));
            progress?.Report(new MonthlyRunProgress(RunSteps.Residency, 0, signals.Count));
            ResidencyCheckResult found = await new ResidencyCheck(register, Settings.Municipality, questionsAtOnce: QuestionsAtOnce).CheckAsync(signals, on, cancellationToken);
            foreach (ResidencyResult result in found.Results)
            {
                answers[KeyOf(result.Signal)] = result;
            }

            refused = found.AuthorisationFailed;
            progress?.Report(new MonthlyRunProgress(RunSteps.Residency, signals.Count, signals.Count));
        }

        FaultPoint.Hit(FaultPoints.RunResidencyDone);
        return refused;
    }

    private async Task MatchAsync(IUnitOfWork work, RunBeginning begun, Dictionary<Signal, ResidencyResult> answers, bool refused)
    {
        progress?.Report(new MonthlyRunProgress(RunSteps.Load, 0, 0));
        LoadedMonth month = await LoadedMonth.ReadAsync(work, Settings, on, cancellationToken);
        FaultPoint.Hit(FaultPoints.RunLoaded);
        WorklistRequest request = month.Request(Settings, on, Seed);
        List<(string Label, ResidencyResult Result)> ofNew = [];
        if (Settings.Register is not null)
        {
            // What came in while the register was asked waits for the next run: it was not asked about.
            IReadOnlyList<Signal> toCheck = Worklist.SignalsToCheck(request);
            HashSet<Signal> unasked = new(toCheck.Where(s => !answers.ContainsKey(KeyOf(s))), ReferenceEqualityComparer.Instance);
            Signal[] rest = [.. month.NewSignals.Where(s => !unasked.Contains(s))];
            request = request with { NewSignals = rest };
            request = request with { Residency = Residency(toCheck.Where(s => !unasked.Contains(s)), month, answers, ofNew) };
        }

        progress?.Report(new MonthlyRunProgress(RunSteps.Worklist, 0, request.NewSignals.Count));
        cancellationToken.ThrowIfCancellationRequested();
        Worklist worklist = Worklist.Make(request);
        FaultPoint.Hit(FaultPoints.RunWorklistDone);
        WorklistWriting writing = new(Settings, month, worklist, on);
        IReadOnlyList<CaseToSave> cases = writing.Cases();
        await SaveAsync(work, cases);
        FaultPoint.Hit(FaultPoints.RunDecisionsBefore);
        await DecisionJournal.AppendAsync(work, Settings.Policy, Seed, writing.Decisions(), on, done => Report(done, cases.Count), cancellationToken);
        FaultPoint.Hit(FaultPoints.RunDecisionsWritten);
        IReadOnlyList<ReviewQuestion> questions = writing.Questions(ofNew);
        await AskAsync(work, month.Review, questions);
        int lines = await LogAsync(work, worklist, begun);
        MonthlyRunReport report = new()
        {
            Run = run,
            On = on,
            State = MonthlyRunState.Done,
            NewSignals = request.NewSignals.Count,
            NewCases = worklist.Items.Count(i => i.Origin == WorklistOrigin.New && i.Case.IsOpen),
            JoinedCases = worklist.Items.Count(i => i.Origin == WorklistOrigin.Joined),
            ClosedAtOnce = worklist.Items.Count(i => !i.Case.IsOpen),
            Placed = cases.Count(c => c.Placement is not null),
            Decisions = worklist.Items.Count,
            Questions = questions.Count,
            ProcessingLines = lines,
            RegisterRefused = refused,
            RefusedOverrides = worklist.RefusedOverrides.Count,
        };
        await work.Runs.DoneAsync(new RunStep(run, RunSteps.Match, begun.At, RunOutcome.Of(report)), cancellationToken);
        FaultPoint.Hit(FaultPoints.RunMatchNoted);
    }

    private static List<ResidencyResult> Residency(
        IEnumerable<Signal> asked, LoadedMonth month, Dictionary<Signal, ResidencyResult> answers, List<(string Label, ResidencyResult Result)> ofNew)
    {
        Signal[] signals = [.. asked];
        IReadOnlyList<string> labels = SignalLabel.OfEach(signals);
        HashSet<Signal> isNew = new(month.NewSignals, ReferenceEqualityComparer.Instance);
        List<ResidencyResult> results = [];
        foreach ((string label, Signal signal) in labels.Zip(signals))
        {
            ResidencyResult result = answers[KeyOf(signal)] with { Signal = signal };
            result = result.IsInReview && month.Review.Residents.TryGetValue(label, out ResidencyReviewDecision? decided) ? result.After(decided) : result;
            results.Add(result);
            if (isNew.Contains(signal))
            {
                ofNew.Add((label, result));
            }
        }

        return results;
    }

    private async Task SaveAsync(IUnitOfWork work, IReadOnlyList<CaseToSave> cases)
    {
        FaultPoint.Hit(FaultPoints.RunCasesBefore);
        int done = 0;
        await InParts.DoAsync(cases, InOneCall, FaultPoints.RunCasesMiddle, async part =>
        {
            await work.Cases.SaveAsync(part, cancellationToken);
            Report(done += part.Count, 2 * cases.Count);
        });
        FaultPoint.Hit(FaultPoints.RunCasesWritten);
    }

    private async Task AskAsync(IUnitOfWork work, ReviewState review, IReadOnlyList<ReviewQuestion> questions)
    {
        FaultPoint.Hit(FaultPoints.RunQuestionsBefore);
        JournalLine[] lines = [.. questions.Select(q => review.Ask(q, run))];
        await InParts.DoAsync(lines, InOneCall, FaultPoints.RunQuestionsMiddle, part => work.Journals.AppendAsync(JournalKind.Review, part, after: null, cancellationToken));
        FaultPoint.Hit(FaultPoints.RunQuestionsWritten);
    }

    private async Task<int> LogAsync(IUnitOfWork work, Worklist worklist, RunBeginning begun)
    {
        FaultPoint.Hit(FaultPoints.RunLogBefore);
        CaseworkKeys keys = new(Settings.KeySecret);
        OutboxMessage[] lines =
        [
            .. worklist.Items.OrderBy(i => i.Case.Id, StringComparer.Ordinal).SelectMany(item => new[]
            {
                (Name: ProcessingLog.Ranked, Signals: item.Case.Signals),
                (Name: ProcessingLog.AskedRegister, Signals: [.. item.Residency.Select(r => r.Signal)]),
            }.SelectMany(p => desk.Log.About(p.Name, item.Case.Id, p.Signals, OperationOf(keys, begun, p.Name, item.Case.Id), begun.At))),
        ];
        await InParts.DoAsync(lines, InOneCall, FaultPoints.RunLogMiddle, part => work.Outbox.AddAsync(part, cancellationToken));
        FaultPoint.Hit(FaultPoints.RunLogWritten);
        return lines.Length;
    }

    private async Task TellPartnersAsync(RunBeginning begun)
    {
        IReadOnlyList<RunStep> steps = await StepsAsync();
        if (steps.Any(s => s.Name == RunSteps.End))
        {
            return;
        }

        (IReadOnlyList<string> alone, IReadOnlyList<string> shared) = await desk.ReadAsync(ToTellAsync, cancellationToken);
        string? until = RunOutcome.FeedbackUntil(steps.Where(s => s.Name != SharedBatch));
        int batch = steps.Count(s => s.Name.StartsWith(RunSteps.FeedbackBatch, StringComparison.Ordinal) && s.Name != SharedBatch);
        int done = 0;
        foreach (string[] ids in alone.Where(id => until is null || string.CompareOrdinal(id, until) > 0).Chunk(CasesInBatch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            batch++;
            await TellAsync(string.Create(CultureInfo.InvariantCulture, $"{RunSteps.FeedbackBatch}{batch:00000}"), ids, begun, lookEverywhere: false);
            progress?.Report(new MonthlyRunProgress(RunSteps.Feedback, done += ids.Length, alone.Count + shared.Count));
        }

        // All cases of a signal have to be looked at together.
        if (!steps.Any(s => s.Name == SharedBatch))
        {
            await TellAsync(SharedBatch, shared, begun, lookEverywhere: shared.Count > 0);
        }
    }

    private const string SharedBatch = $"{RunSteps.FeedbackBatch}shared";

    private async Task<(IReadOnlyList<string> Alone, IReadOnlyList<string> Shared)> ToTellAsync(IUnitOfWork work)
    {
        List<SignalCase> cases = [];
        await foreach (StoredCase stored in work.Cases.ReadAsync(new CaseQuery { OpenOrClosedSince = on.PlusMonths(-Households.RepeatSignals.WindowMonths) }, cancellationToken))
        {
            cases.Add(stored.History.Case);
        }

        return FeedbackTelling.ToTell(cases, Settings.Feedback);
    }

    private async Task TellAsync(string step, IReadOnlyCollection<string> ids, RunBeginning begun, bool lookEverywhere)
    {
        bool everywhere = lookEverywhere;
        _ = await desk.WriteAsync(
            async work =>
            {
                FaultPoint.Hit(FaultPoints.RunFeedbackBefore);
                if ((await work.Runs.StepsAsync(run, cancellationToken)).Any(s => s.Name == step))
                {
                    return false;
                }

                _ = await HoldAsync(work);
                List<SignalCase> cases = [];
                await foreach (StoredCase stored in work.Cases.ReadAsync(new CaseQuery { Ids = ids }, cancellationToken))
                {
                    cases.Add(stored.History.Case);
                }

                FaultPoint.Hit(FaultPoints.RunFeedbackTold);
                bool look = everywhere;
                everywhere = true;
                int messages = cases.Count == 0 ? 0
                    : await FeedbackTelling.TellAsync(work, Settings, cases, on, begun.At, look, FaultPoints.RunFeedbackMiddle, cancellationToken);
                await work.Runs.DoneAsync(new RunStep(run, step, begun.At, RunOutcome.OfFeedback(messages, ids.Max(StringComparer.Ordinal) ?? "")), cancellationToken);
                FaultPoint.Hit(FaultPoints.RunFeedbackWritten);
                await work.CommitAsync(cancellationToken);
                FaultPoint.Hit(FaultPoints.RunFeedbackCommitted);
                return true;
            },
            cancellationToken);
    }

    private Task<bool> EndAsync(RunBeginning begun)
    {
        progress?.Report(new MonthlyRunProgress(RunSteps.End, 0, 1));
        return desk.WriteAsync(
            async work =>
            {
                FaultPoint.Hit(FaultPoints.RunEndBefore);
                if (!(await work.Runs.StepsAsync(run, cancellationToken)).Any(s => s.Name == RunSteps.End))
                {
                    await work.Runs.DoneAsync(new RunStep(run, RunSteps.End, begun.At, "{}"), cancellationToken);
                }

                await work.Runs.ReleaseAsync(run, options.Process, cancellationToken);
                FaultPoint.Hit(FaultPoints.RunEndWritten);
                await work.CommitAsync(cancellationToken);
                FaultPoint.Hit(FaultPoints.RunEndCommitted);
                progress?.Report(new MonthlyRunProgress(RunSteps.End, 1, 1));
                return true;
            },
            cancellationToken);
    }

    private void Report(int done, int total) => progress?.Report(new MonthlyRunProgress(RunSteps.Cases, done, total));

    // Another key of the draws each month, so that nobody is always drawn or never.
    private string Seed => Settings.RandomSeed.Length == 0 ? "" : $"{Settings.RandomSeed}:{run}";

    private static ProcessingTrace OperationOf(CaseworkKeys keys, RunBeginning begun, string name, string caseId) =>
        new(begun.Trace.TraceId, keys.Trace(begun.Trace.TraceId, begun.Trace.OperationId, name, caseId).OperationId);

    private static Signal KeyOf(Signal signal) => signal with { Status = SignalStatus.NotStated };
}
