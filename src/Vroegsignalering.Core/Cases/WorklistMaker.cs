using NodaTime;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Privacy;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Designations;

namespace Vroegsignalering.Cases;

/// <summary>Makes the lines of one worklist.</summary>
internal sealed class WorklistMaker(WorklistRequest request)
{
    private readonly HouseholdHistory _history = new(request.EarlierSignals, request.EarlierCases);
    private readonly ClosedCases _closed = new(request.EarlierCases);
    private readonly CaseNumbers _numbers = new(request);
    private readonly ResidencyOfSignals _residency = new(request.Residency);
    private readonly ILookup<string, SignalWithdrawal> _withdrawals = request.Withdrawals.ToLookup(w => w.Reference, StringComparer.Ordinal);
    private readonly OverridesOfCases _overrides = new(request);
    private readonly List<WorklistItem> _items = [];
    private readonly Lazy<LargeAddresses> _large = new(() => LargeAddressesOf(request));

    /// <summary>The signals whose status changed, by the signal as it came in.</summary>
    public Dictionary<Signal, Signal> Current { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What people have to say about pairs of signals.</summary>
    public IReadOnlyList<HouseholdQuestion> Questions { get; private set; } = [];

    /// <summary>The overrides that were not followed.</summary>
    public IReadOnlyList<RefusedOverride> RefusedOverrides => _overrides.Refused();

    /// <summary>The signals that a register has to be asked about.</summary>
    public IReadOnlyList<Signal> ToCheck() =>
    [
        .. NewSignals().Where(s => DecidedResult(s) is null && Unjustified(s) is null),
        .. request.EarlierCases.Concat(request.RegisteredCases).Where(c => c.IsOpen).OrderBy(c => c.Id, StringComparer.Ordinal).SelectMany(c => c.Signals),
    ];

    public List<WorklistItem> Make()
    {
        List<Signal> toMatch = [];
        foreach (Signal signal in NewSignals())
        {
            if (DecidedResult(signal) is CaseResult result)
            {
                AddDecided(signal, result, signal.AboutLegalPerson ? Unjustified(signal) : null);
            }
            else if (Unjustified(signal) is SignalJustification unjustified)
            {
                AddDecided(signal, CaseResult.NotPickedUpUnjustified, unjustified);
            }
            else if (_residency.ResultOf(signal) is CaseResult closed)
            {
                AddDecided(signal, closed, unjustified: null);
            }
            else
            {
                toMatch.Add(signal);
            }
        }

        // Of two open cases that fit, the oldest goes on.
        SignalCase[] open = [.. request.EarlierCases.Where(c => c.IsOpen).OrderBy(c => c.PickedUpOn).ThenBy(c => c.Id, StringComparer.Ordinal)];
        HouseholdMatch match = HouseholdMatcher.Match(
            toMatch, [.. open.Select(c => c.Signals)], _residency.Guard(request.Households), request.EarlierSignals, _residency.AddressOf);
        Questions = match.Questions;
        Dictionary<int, Household> joining = [];
        foreach (Household household in match.Households)
        {
            if (household.OpenCase is int number)
            {
                joining.Add(number, household);
            }
            else
            {
                AddNew(household);
            }
        }

        for (int number = 0; number < open.Length; number++)
        {
            AddEarlier(open[number], joining.GetValueOrDefault(number));
        }

        foreach (SignalCase registered in request.RegisteredCases)
        {
            Add(registered, HouseholdOf(registered), WorklistOrigin.Registered);
        }

        _items.Sort(WorklistOrder.Instance);
        WorklistPlaces.Give(_items, request);
        PointAtHousemates();
        return _items;
    }

    // A signal that was put in twice is one signal.
    private IEnumerable<Signal> NewSignals() =>
        request.NewSignals.Distinct(ReferenceEqualityComparer.Instance).Cast<Signal>().Order(SignalOrder.Instance);

    private static LargeAddresses LargeAddressesOf(WorklistRequest request)
    {
        ResidencyOfSignals residency = new(request.Residency);
        IEnumerable<Signal> current = request.EarlierCases.Where(c => c.IsOpen).SelectMany(c => c.Signals).Concat(request.NewSignals);
        return new LargeAddresses(
            request.EarlierSignals.Select(s => (s, s.Address)).Concat(current.Select(s => (s, residency.AddressOf(s)))), residency.Guard(request.Households));
    }

    // At an address of many residents it says nothing that somebody else has a case.
    private void PointAtHousemates()
    {
        if (request.Households.CasePer != CasePer.Resident)
        {
            return;
        }

        foreach (IGrouping<Address?, WorklistItem> there in _items
            .Where(i => i.Case.IsOpen && i.Household is { Address: not null, HasManyResidents: false }).GroupBy(i => i.Household.Address))
        {
            if (there.Count() >= request.Households.LargeAddressFrom)
            {
                continue;
            }

            foreach (WorklistItem item in there)
            {
                item.CasesAtSameAddress = [.. there.Where(other => other != item).Select(other => other.Case.Id)];
            }
        }
    }

    private void AddDecided(Signal signal, CaseResult result, SignalJustification? unjustified)
    {
        Household household = new(signal);
        SignalCase decided = NewCase(household) with { Result = result, PickedUpOn = null };
        SignalStatus? status = signal.AboutLegalPerson || unjustified is not null ? SignalStatus.NotPickedUpUnjustified : _residency.StatusOf(signal);
        Add(status is SignalStatus ours ? WithStatus(decided, ours) : decided, household, WorklistOrigin.DecidedBefore, unjustified);
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
        bool perPerson = IsPerPerson(_residency.AddressOf(signal) is Address address && _large.Value.Contains(address));
        return RepeatSignals.Judge(
            household, [.. _history.SignalsBefore(household, request.On, perPerson), .. _history.OpenSignals(signal, perPerson)]) == RepeatKind.Grown;
    }

    private bool IsPerPerson(bool hasManyResidents) => hasManyResidents || request.Households.CasePer == CasePer.Resident;

    // The register may know a new address, and that many people live there.
    private Household HouseholdOf(SignalCase signalCase) => new(new Household(signalCase.Signals).Members, _residency.AddressOf)
    {
        HasManyResidents = signalCase.Signals.Any(s => _residency.AddressOf(s) is Address address && _large.Value.Contains(address)),
    };

    private void AddNew(Household household)
    {
        SignalCase opened = NewCase(household);
        (PriorityFacts facts, int earlier) = Facts(household, Known(household, isOpen: true));
        PriorityAssessment assessment = request.Policy.Assess(facts);
        SignalCase decided = assessment switch
        {
            { Tier: not PriorityTier.LeftOut } => WithStatus(opened, SignalStatus.PickedUp),
            _ when _overrides.For(opened.Id) is not null => WithStatus(opened, SignalStatus.PickedUp),
            { LeftOutAs: RuleEffect.LeftOutAsRepeat } => NotPickedUp(CaseResult.NotPickedUpRepeat, SignalStatus.NotPickedUpRepeat),
            _ => NotPickedUp(CaseResult.NotPickedUpUnjustified, SignalStatus.NotPickedUpUnjustified),
        };
        Add(decided, household, WorklistOrigin.New, facts, earlier, household.Signals);

        SignalCase NotPickedUp(CaseResult result, SignalStatus status) =>
            WithStatus(opened with { Result = result, PickedUpOn = null }, status);
    }

    private void AddEarlier(SignalCase open, Household? joining)
    {
        if (joining is null)
        {
            Household unchanged = HouseholdOf(open);
            (PriorityFacts stillSo, int before) = FactsOfGrown(open, [], unchanged);
            Add(open, unchanged, WorklistOrigin.Registered, stillSo, before, open.Signals);
            return;
        }

        MatchedSignal[] added = [.. joining.Members.Select(m => new MatchedSignal(WithStatus(m.Signal, SignalStatus.PickedUp), m.Reason))];
        SignalCase grown = open with { Signals = [.. open.Signals, .. added.Select(m => m.Signal)] };
        Household household = new([.. new Household(open.Signals).Members, .. added], _residency.AddressOf) { HasManyResidents = joining.HasManyResidents };
        (PriorityFacts facts, int earlier) = FactsOfGrown(open, added, household);
        Add(grown, household, WorklistOrigin.Joined, facts, earlier, [.. open.Signals, .. joining.Signals]);
    }

    // A newer report of the same partner about the same person is about the same arrears: its amount takes the place of the older
    // one, it is not added to it. What threatens and which terms run follows from all signals.
    private (PriorityFacts Facts, int Earlier) FactsOfGrown(SignalCase open, MatchedSignal[] added, Household whole)
    {
        ILookup<PartnerType, Signal> joined = added.Select(a => a.Signal).ToLookup(s => s.Partner);
        ILookup<PartnerType, Signal> before = open.Signals.ToLookup(s => s.Partner);
        Dictionary<PartnerType, LocalDate?> latest = before.ToDictionary(p => p.Key, p => p.Max(s => s.TermStartsOn));
        Household current = new(new Household(open.Signals
            .Where(old => !joined[old.Partner].Any(now => SamePartners.Compare(now, old) != SamePartner.No)
                && !(latest[old.Partner] > old.TermStartsOn && before[old.Partner].Any(newer => newer.TermStartsOn > old.TermStartsOn && SamePartners.Compare(newer, old) != SamePartner.No)))
            .Concat(added.Select(a => a.Signal))).Members)
        {
            HasManyResidents = whole.HasManyResidents,
        };
        (PriorityFacts amounts, int earlier) = Facts(current, known: null);
        PriorityFacts all = PriorityFacts.From(whole, request.On, calendar: request.Calendar, known: Known(whole, isOpen: true));
        return (
            all with
            {
                TotalArrears = amounts.TotalArrears,
                HighestArrears = amounts.HighestArrears,
                SignalsWithoutAmount = amounts.SignalsWithoutAmount,
                Repeat = amounts.Repeat,
                ArrearsGrowth = amounts.ArrearsGrowth,
                EarlierSignalCount = amounts.EarlierSignalCount,
                DaysSinceEarlierSignal = amounts.DaysSinceEarlierSignal,
            },
            earlier);
    }

    private void Add(SignalCase signalCase, Household household, WorklistOrigin origin, SignalJustification? unjustified = null)
    {
        (PriorityFacts facts, int earlier) = Facts(household, Known(household, signalCase.IsOpen));

        // No term runs any more for a case that is closed.
        PriorityFacts current = signalCase.IsOpen ? facts : facts with { WorkingDaysUntilDeadline = null };
        Add(signalCase, household, origin, current, earlier, household.Signals, unjustified);
    }

    /// <summary>Adds a line; the signals are those that came in, before their status changed.</summary>
    private void Add(
        SignalCase signalCase,
        Household household,
        WorklistOrigin origin,
        in PriorityFacts facts,
        int earlier,
        IEnumerable<Signal> signals,
        SignalJustification? unjustified = null)
    {
        SignalWithdrawal[] notices = _withdrawals.Count == 0
            ? [.. signalCase.Withdrawals]
            : [.. signalCase.Withdrawals.Concat(signalCase.Signals.SelectMany(s => _withdrawals[s.Reference].Where(w => w.IsAbout(s)))).Distinct()];
        PriorityOverride? decided = signalCase.IsOpen ? _overrides.Follow(signalCase.Id, facts) : null;
        _items.Add(new WorklistItem(request, signalCase, household, origin, facts, earlier)
        {
            Override = decided,
            OverriddenClass = decided is null ? null : _overrides.ClassOf(decided),
            Unjustified = unjustified,
            Residency = _residency.Of(signals),
            Notices = notices,
            Withdrawal = notices.Length > 0 ? WithdrawalAdvice.For(signalCase, notices) : null,
        });
    }

    private (PriorityFacts Facts, int Earlier) Facts(Household household, HouseholdContext? known)
    {
        bool perPerson = IsPerPerson(household.HasManyResidents);
        List<Signal> earlier = _history.SignalsBefore(household, request.On, perPerson);
        return (PriorityFacts.From(household, request.On, earlier, request.Calendar, known), earlier.Count);
    }

    // The host is asked nothing about a case that is closed: no priority follows from the answer.
    private HouseholdContext Known(Household household, bool isOpen)
    {
        HouseholdContext host = (isOpen ? request.HostFacts?.Invoke(household) : null)?.For(request.Policy) ?? new HouseholdContext();
        ResidencyOutcome residency = _residency.SurestOf(household.Signals);
        HouseholdContext known = host with
        {
            Residency = residency == ResidencyOutcome.NotStated ? host.Residency : residency,
            IsOnSafetyList = host.IsOnSafetyList == true ? true : IsOnSafetyList(household) ?? host.IsOnSafetyList,
        };
        return _closed.LastOf(household, IsPerPerson(household.HasManyResidents)) switch
        {
            SignalCase last => known with { EarlierOutcome = ClosedCases.OutcomeOf(last.Result), EarlierOutcomeOn = ClosedCases.LastDayOf(last) },
            null when known.EarlierOutcome == EarlierOutcome.NotStated && _closed.CanTell(household) => known with { EarlierOutcome = EarlierOutcome.None },
            _ => known,
        };
    }

    private bool? IsOnSafetyList(Household household) => request.SafetyList is SafetyExclusionList list
        ? household.Signals.Any(s => list.Lists(s.Person.Bsn, s.Address, request.On) || list.Lists(_residency.BsnOf(s), _residency.AddressOf(s), request.On))
        : null;

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
