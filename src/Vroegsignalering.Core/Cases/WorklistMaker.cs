using NodaTime;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Designations;

namespace Vroegsignalering.Cases;

/// <summary>Makes the lines of one worklist.</summary>
internal sealed class WorklistMaker(WorklistRequest request)
{
    private readonly HouseholdHistory _history = new(request.EarlierSignals, request.EarlierCases);
    private readonly CaseNumbers _numbers = new(request);
    private readonly List<WorklistItem> _items = [];

    /// <summary>The signals whose status changed, by the signal as it came in.</summary>
    public Dictionary<Signal, Signal> Current { get; } = new(ReferenceEqualityComparer.Instance);

    public List<WorklistItem> Make()
    {
        List<Signal> toMatch = [];
        foreach (Signal signal in request.NewSignals.Order(SignalOrder.Instance))
        {
            if (DecidedResult(signal) is CaseResult result)
            {
                AddDecided(signal, result, signal.AboutLegalPerson ? Unjustified(signal) : null);
            }
            else if (Unjustified(signal) is SignalJustification unjustified)
            {
                AddDecided(signal, CaseResult.NotPickedUpUnjustified, unjustified);
            }
            else
            {
                toMatch.Add(signal);
            }
        }

        Dictionary<SignalCase, List<MatchedSignal>> joining = new(ReferenceEqualityComparer.Instance);
        foreach (Household household in HouseholdMatcher.Match(toMatch))
        {
            if (_history.OpenCase(household) is not SignalCase open)
            {
                AddNew(household);
            }
            else if (!joining.TryAdd(open, [.. household.Members]))
            {
                joining[open].AddRange(household.Members);
            }
        }

        foreach (SignalCase open in request.EarlierCases.Where(c => c.IsOpen))
        {
            AddEarlier(open, joining.GetValueOrDefault(open));
        }

        foreach (SignalCase registered in request.RegisteredCases)
        {
            Add(registered, new Household(registered.Signals), WorklistOrigin.Registered);
        }

        _items.Sort(WorklistOrder.Instance);
        return _items;
    }

    private void AddDecided(Signal signal, CaseResult result, SignalJustification? unjustified)
    {
        Household household = new(signal);
        SignalCase decided = NewCase(household) with { Result = result, PickedUpOn = null };
        bool byUs = signal.AboutLegalPerson || unjustified is not null;
        Add(byUs ? WithStatus(decided, SignalStatus.NotPickedUpUnjustified) : decided, household, WorklistOrigin.DecidedBefore, unjustified);
    }

    // The day of sending counts, so that waiting here makes no signal too old. What was picked up before is not judged again.
    private SignalJustification? Unjustified(Signal signal)
    {
        if (request.Designations is not DesignationTable table || signal.Status == SignalStatus.PickedUp)
        {
            return null;
        }

        LocalDate on = signal.SentOn ?? signal.ReceivedOn ?? request.On;
        SignalJustification judged = table.Judge(signal, on, request.Municipality);
        judged = judged.IsJustified ? judged : table.Judge(signal, on, request.Municipality, HasGrown(signal));
        return judged.IsJustified ? null : judged;
    }

    private bool HasGrown(Signal signal)
    {
        Household household = new(signal);
        IReadOnlyList<Signal> inOpenCase = _history.OpenCase(household)?.Signals ?? [];
        return RepeatSignals.Judge(household, [.. _history.SignalsBefore(household, request.On), .. inOpenCase]) == RepeatKind.Grown;
    }

    private void AddNew(Household household)
    {
        SignalCase opened = NewCase(household);
        (PriorityFacts facts, int earlier) = Facts(household);
        PriorityAssessment assessment = request.Policy.Assess(facts);
        SignalCase decided = assessment switch
        {
            { Tier: not PriorityTier.LeftOut } => WithStatus(opened, SignalStatus.PickedUp),
            { LeftOutAs: RuleEffect.LeftOutAsRepeat } => NotPickedUp(CaseResult.NotPickedUpRepeat, SignalStatus.NotPickedUpRepeat),
            _ => NotPickedUp(CaseResult.NotPickedUpUnjustified, SignalStatus.NotPickedUpUnjustified),
        };
        _items.Add(new WorklistItem(request, decided, household, WorklistOrigin.New, facts, earlier));

        SignalCase NotPickedUp(CaseResult result, SignalStatus status) =>
            WithStatus(opened with { Result = result, PickedUpOn = null }, status);
    }

    private void AddEarlier(SignalCase open, List<MatchedSignal>? joining)
    {
        if (joining is null)
        {
            Add(open, new Household(open.Signals), WorklistOrigin.Registered);
            return;
        }

        MatchedSignal[] added = [.. joining.Select(m => new MatchedSignal(WithStatus(m.Signal, SignalStatus.PickedUp), JoinReason(open, m)))];
        SignalCase grown = open with { Signals = [.. open.Signals, .. added.Select(m => m.Signal)] };
        Household household = new([.. new Household(open.Signals).Members, .. added]);
        (PriorityFacts facts, int earlier) = FactsOfGrown(open, added, household);
        _items.Add(new WorklistItem(request, grown, household, WorklistOrigin.Joined, facts, earlier));
    }

    private static MatchReason JoinReason(SignalCase open, MatchedSignal member) => member.Reason switch
    {
        MatchReason.First when open.Signals.Any(s => s.Address is not null && s.Address.Equals(member.Signal.Address)) => MatchReason.SameAddress,
        MatchReason.First => MatchReason.SameBsn,
        _ => member.Reason,
    };

    // A newer report of the same partner about the same person is about the same arrears: its amount takes the place of the older
    // one, it is not added to it. What threatens and which terms run follows from all signals.
    private (PriorityFacts Facts, int Earlier) FactsOfGrown(SignalCase open, MatchedSignal[] added, Household whole)
    {
        Household current = new(open.Signals.Where(old => !added.Any(a => SamePartners.Compare(a.Signal, old) != SamePartner.No)).Concat(added.Select(a => a.Signal)));
        (PriorityFacts amounts, int earlier) = Facts(current);
        PriorityFacts all = PriorityFacts.From(whole, request.On, calendar: request.Calendar);
        return (
            all with { TotalArrears = amounts.TotalArrears, SignalsWithoutAmount = amounts.SignalsWithoutAmount, Repeat = amounts.Repeat },
            earlier);
    }

    private void Add(SignalCase signalCase, Household household, WorklistOrigin origin, SignalJustification? unjustified = null)
    {
        (PriorityFacts facts, int earlier) = Facts(household);

        // No term runs any more for a case that is closed.
        PriorityFacts current = signalCase.IsOpen ? facts : facts with { WorkingDaysUntilDeadline = null };
        _items.Add(new WorklistItem(request, signalCase, household, origin, current, earlier) { Unjustified = unjustified });
    }

    private (PriorityFacts Facts, int Earlier) Facts(Household household)
    {
        List<Signal> earlier = _history.SignalsBefore(household, request.On);
        return (PriorityFacts.From(household, request.On, earlier, request.Calendar), earlier.Count);
    }

    private SignalCase NewCase(Household household) => new()
    {
        Id = _numbers.Next(household.Signals),
        Signals = household.Signals,
        MatchedOn = request.On,
        MatchingPeriodStart = request.MatchingPeriodStart,
        MatchingPeriodEnd = request.MatchingPeriodEnd,
        PickedUpOn = request.On,
    };

    private SignalCase WithStatus(SignalCase signalCase, SignalStatus status) =>
        signalCase with { Signals = [.. signalCase.Signals.Select(s => WithStatus(s, status))] };

    private Signal WithStatus(Signal signal, SignalStatus status) => Current[signal] = signal with { Status = status };

    private static CaseResult? DecidedResult(Signal signal) => signal.Status switch
    {
        _ when signal.AboutLegalPerson => CaseResult.NotPickedUpUnjustified,
        SignalStatus.NotPickedUpRepeat => CaseResult.NotPickedUpRepeat,
        SignalStatus.NotPickedUpUnjustified => CaseResult.NotPickedUpUnjustified,
        SignalStatus.NotPickedUpOther => CaseResult.NotPickedUpOther,
        SignalStatus.Deceased => CaseResult.Deceased,
        SignalStatus.NotResident => CaseResult.NotResident,
        SignalStatus.AlreadyInDebtHelp => CaseResult.AlreadyInDebtHelp,
        _ => null,
    };
}
