using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>All cases of a municipality in the order in which they need attention, each with its reasons and next step.</summary>
/// <remarks>Every signal of the request is on exactly one line per case that holds it: nothing is dropped.</remarks>
public sealed class Worklist
{
    private Worklist(IReadOnlyList<WorklistItem> items) => Items = items;

    /// <summary>The lines: open cases in order of rank, then those that are closed.</summary>
    public IReadOnlyList<WorklistItem> Items { get; }

    /// <summary>Makes households of the new signals, opens or joins cases, ranks them and those that were there.</summary>
    public static Worklist Make(WorklistRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        HouseholdHistory history = new(request.EarlierSignals, request.EarlierCases);
        CaseNumbers numbers = new(request);
        List<WorklistItem> items = [];
        List<Signal> toMatch = [];
        foreach (Signal signal in request.NewSignals.Order(SignalOrder.Instance))
        {
            if (DecidedResult(signal) is CaseResult result)
            {
                items.Add(Item(request, history, DecidedCase(request, numbers, signal, result), new Household(signal), WorklistOrigin.DecidedBefore));
            }
            else
            {
                toMatch.Add(signal);
            }
        }

        HashSet<SignalCase> joined = new(ReferenceEqualityComparer.Instance);
        Dictionary<SignalCase, List<Signal>> joining = new(ReferenceEqualityComparer.Instance);
        foreach (Household household in HouseholdMatcher.Match(toMatch))
        {
            if (history.OpenCase(household) is not SignalCase open)
            {
                items.Add(OpenCase(request, numbers, history, household));
            }
            else if (joined.Add(open))
            {
                joining.Add(open, [.. household.Signals]);
            }
            else
            {
                joining[open].AddRange(household.Signals);
            }
        }

        items.AddRange(request.EarlierCases.Where(c => c.IsOpen).Select(c => joining.TryGetValue(c, out List<Signal>? added)
            ? JoinCase(request, history, c, added)
            : Item(request, history, c, new Household(c.Signals), WorklistOrigin.Registered)));
        items.AddRange(request.RegisteredCases.Select(c => Item(request, history, c, new Household(c.Signals), WorklistOrigin.Registered)));
        items.Sort(WorklistOrder.Instance);
        return new Worklist(items);
    }

    private static WorklistItem OpenCase(WorklistRequest request, CaseNumbers numbers, HouseholdHistory history, Household household)
    {
        SignalCase opened = NewCase(request, numbers, household.Signals);
        WorklistItem item = Item(request, history, opened, household, WorklistOrigin.New);
        if (item.Rank.Tier != PriorityTier.LeftOut)
        {
            return With(item, opened with { Signals = WithStatus(opened.Signals, SignalStatus.PickedUp) });
        }

        bool repeat = item.Explain().Outcomes.First(o => o.Finding.LeavesOut).Finding.Effect == RuleEffect.LeftOutAsRepeat;
        return With(item, opened with
        {
            Result = repeat ? CaseResult.NotPickedUpRepeat : CaseResult.NotPickedUpUnjustified,
            PickedUpOn = null,
            Signals = WithStatus(opened.Signals, repeat ? SignalStatus.NotPickedUpRepeat : SignalStatus.NotPickedUpUnjustified),
        });

        WorklistItem With(WorklistItem old, SignalCase changed) =>
            new(request, changed, household, WorklistOrigin.New, old.Facts, old.EarlierSignalCount);
    }

    private static WorklistItem JoinCase(WorklistRequest request, HouseholdHistory history, SignalCase open, List<Signal> added)
    {
        SignalCase grown = open with { Signals = [.. open.Signals, .. WithStatus(added, SignalStatus.PickedUp)] };
        return Item(request, history, grown, new Household(grown.Signals), WorklistOrigin.Joined);
    }

    private static WorklistItem Item(
        WorklistRequest request, HouseholdHistory history, SignalCase signalCase, Household household, WorklistOrigin origin)
    {
        List<Signal> earlier = history.SignalsBefore(household, request.On);
        PriorityFacts facts = PriorityFacts.From(household, request.On, earlier, request.Calendar);
        return new WorklistItem(request, signalCase, household, origin, facts, earlier.Count);
    }

    private static SignalCase NewCase(WorklistRequest request, CaseNumbers numbers, IReadOnlyList<Signal> signals) => new()
    {
        Id = numbers.Next(signals),
        Signals = signals,
        MatchedOn = request.On,
        MatchingPeriodStart = request.MatchingPeriodStart,
        MatchingPeriodEnd = request.MatchingPeriodEnd,
        PickedUpOn = request.On,
    };

    private static SignalCase DecidedCase(WorklistRequest request, CaseNumbers numbers, Signal signal, CaseResult result) =>
        NewCase(request, numbers, [signal]) with
        {
            Result = result,
            PickedUpOn = null,
            Signals = signal.AboutLegalPerson ? WithStatus([signal], SignalStatus.NotPickedUpUnjustified) : [signal],
        };

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

    private static IReadOnlyList<Signal> WithStatus(IReadOnlyList<Signal> signals, SignalStatus status) =>
        [.. signals.Select(s => s with { Status = status })];
}
