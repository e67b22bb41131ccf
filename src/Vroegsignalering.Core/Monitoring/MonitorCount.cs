using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>Counts signals, cases and residents, once, into all groups and months.</summary>
internal sealed class MonitorCount
{
    /// <summary>In the period, in no month.</summary>
    private const int NoMonth = -1;

    /// <summary>Outside the period.</summary>
    private const int NotCounted = -2;

    /// <summary>The breakdowns that some indicator always has.</summary>
    private static readonly Breakdown[] OwnSplits = [Breakdown.PartnerType, Breakdown.Reason, Breakdown.Channel, Breakdown.Result, Breakdown.AmountBand, Breakdown.ArrearsAge];

    private readonly MonitorInput _input;
    private readonly Signal[] _signals;
    private readonly SignalCase[] _cases;
    private readonly int[] _caseOfSignal;
    private readonly bool[] _signalPickedUp;
    private readonly bool[] _pickedUp;
    private readonly long[] _residentFacts;
    private readonly Dictionary<YearMonth, int> _places;

    private MonitorCount(MonitorInput input)
    {
        _input = input;
        _signals = [.. input.Signals.Where(CaseCounting.IsEarly)];
        _cases = [.. input.Cases.Where(CaseCounting.IsEarly).Select(AsCounted)];
        _pickedUp = [.. _cases.Select(CaseCounting.IsPickedUp)];
        (_caseOfSignal, _signalPickedUp) = CasesOf(_signals, _cases, _pickedUp);
        _residentFacts = new long[_cases.Length];
        YearMonth[] months = MonthsOf(input, _signals, _cases);
        _places = months.Select((m, i) => (m, i)).ToDictionary(p => p.m, p => p.i);
        MonitorSplits splits = new(input, _signals, _cases, _caseOfSignal);
        Cells = new MonitorCells(
            months,
            [.. input.Breakdowns.Concat(OwnSplits).Where(b => b is not (Breakdown.None or Breakdown.Days or Breakdown.TargetGroupAndPartner)).Distinct().Order().Select(splits.Of)],
            input.Definitions.Count,
            input.SplitMonths);
    }

    public MonitorCells Cells { get; }

    public static MonitorCells Of(MonitorInput input)
    {
        MonitorCount count = new(input);
        MonitorResidents residents = new(input.ResidentKey, count._signals, count._cases, count._caseOfSignal);
        count.CountSignals();
        count.CountList();
        count.CountCases(residents);
        count.CountResidents(residents);
        return count.Cells;
    }

    private static YearMonth[] MonthsOf(MonitorInput input, Signal[] signals, SignalCase[] cases) => input.Period is MonitorPeriod period
        ? [.. period.Months]
        : [.. signals.Select(s => s.TermStartsOn).Concat(cases.Select(CaseCounting.CountedOn)).OfType<LocalDate>().Select(d => d.ToYearMonth()).Distinct().Order()];

    private SignalCase AsCounted(SignalCase signalCase) => signalCase.HelpAcceptedOn is null && signalCase.LateContacts.Count == 0
        ? signalCase
        : LateHelp.AsCounted(signalCase, _input.LateHelp);

    // A signal in several cases is in the group of the case with the first number, whatever the order of the cases.
    internal static (int[] Case, bool[] PickedUp) CasesOf(Signal[] signals, SignalCase[] cases, bool[] pickedUp)
    {
        Dictionary<Signal, (int Case, bool PickedUp)> known = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < cases.Length; i++)
        {
            foreach (Signal signal in cases[i].Signals)
            {
                known[signal] = known.TryGetValue(signal, out (int Case, bool PickedUp) other)
                    ? (string.CompareOrdinal(cases[i].Id, cases[other.Case].Id) < 0 ? i : other.Case, pickedUp[i] || other.PickedUp)
                    : (i, pickedUp[i]);
            }
        }

        return ([.. signals.Select(s => known.TryGetValue(s, out (int Case, bool) found) ? found.Case : -1)],
            [.. signals.Select(s => known.TryGetValue(s, out (int, bool PickedUp) found) && found.PickedUp)]);
    }

    private int MonthOf(LocalDate? on) => on is not LocalDate day ? NoMonth : _places.TryGetValue(day.ToYearMonth(), out int place) ? place : NotCounted;

    private void CountSignals()
    {
        Span<int> row = stackalloc int[Tally.ListEntries];
        for (int i = 0; i < _signals.Length; i++)
        {
            Signal signal = _signals[i];
            int month = MonthOf(signal.TermStartsOn);
            if (month == NotCounted)
            {
                continue;
            }

            bool late = CaseCounting.IsLate(signal);
            row[Tally.Signals] = 1;
            row[Tally.EnergySignals] = One(signal.Partner == PartnerType.Energy);
            row[Tally.EndOfSupplyEnergySignals] = One(signal is { Partner: PartnerType.Energy, Kind: SignalKind.EndOfSupply });
            row[Tally.SignalsInCase] = One(_caseOfSignal[i] >= 0);
            row[Tally.SignalsPickedUp] = One(_signalPickedUp[i]);
            row[Tally.SignalsNotPickedUp] = One(!_signalPickedUp[i]);
            row[Tally.LateSignals] = One(late);
            row[Tally.LateSignalsPickedUp] = One(late && _signalPickedUp[i]);
            Cells.AddSignal(i, month, row);
        }
    }

    private void CountList()
    {
        HashSet<Signal> pickedUp = new(_input.Cases.Where(CaseCounting.IsPickedUp).SelectMany(c => c.Signals).Where(s => !CaseCounting.IsEarly(s)), ReferenceEqualityComparer.Instance);
        foreach (Signal entry in _input.Signals.Where(s => !CaseCounting.IsEarly(s)))
        {
            int month = MonthOf(entry.TermStartsOn);
            foreach (int slot in month == NotCounted ? [] : month == NoMonth ? (int[])[0] : [0, month + 1])
            {
                Cells.All(slot).Counts[Tally.ListEntries]++;
                Cells.All(slot).Counts[Tally.ListEntriesPickedUp] += One(pickedUp.Contains(entry));
            }
        }
    }

    private void CountCases(MonitorResidents residents)
    {
        int[] row = new int[Tally.Accepted + _input.Definitions.Count];
        int[] ofChannels = new int[row.Length];
        for (int i = 0; i < _cases.Length; i++)
        {
            int month = MonthOf(CaseCounting.CountedOn(_cases[i]));
            if (month == NotCounted)
            {
                continue;
            }

            Fill(row, i, residents);
            row.CopyTo(ofChannels, 0);
            ofChannels.AsSpan(Tally.Attempts, Tally.Residents - Tally.Attempts).Clear();
            Cells.AddCase(i, month, row, ofChannels);
            CountAttempts(_cases[i], month, row[Tally.Reached] == 1, _pickedUp[i]);
        }
    }

    private void Fill(Span<int> row, int at, MonitorResidents residents)
    {
        SignalCase signalCase = _cases[at];
        row.Clear();
        bool multiple = signalCase.Signals.Count(CaseCounting.IsEarly) > 1;
        row[Tally.Cases] = 1;
        row[Tally.MultipleCases] = One(multiple);
        row[Tally.Closed] = One(!signalCase.IsOpen);
        if (CaseCounting.CountedOn(signalCase) is LocalDate on)
        {
            bool consecutive = residents.HasEarlierCase(at, RecurrenceDefinition.PreviousSixMonths.WindowOf(on));
            row[Tally.DatedCases] = 1;
            row[Tally.SingleCases] = One(!multiple && !consecutive);
            row[Tally.ConsecutiveToSixMonths] = One(consecutive);
            row[Tally.ConsecutiveToMonth] = One(residents.HasEarlierCase(at, RecurrenceDefinition.PreviousMonth.WindowOf(on)));
        }

        _residentFacts[at] = 1;
        if (_pickedUp[at])
        {
            FillPickedUp(row, at, signalCase, CaseCounting.IsReached(signalCase));
        }
    }

    private void FillPickedUp(Span<int> row, int at, SignalCase signalCase, bool reached)
    {
        bool late = signalCase.Signals.Any(CaseCounting.IsLate);
        row[Tally.PickedUp] = 1;
        row[Tally.Reached] = row[Tally.ReachedFirst] = One(reached);
        row[Tally.LatePickedUp] = One(late);
        row[Tally.LateReached] = One(late && reached);
        row[Tally.FoundTheWay] = One(FoundTheWay(signalCase, reached));
        row[Tally.Attempts] = signalCase.Attempts.Count;
        row[Tally.AttemptsThatCouldReach] = signalCase.Attempts.Count(CouldReach);
        row[Tally.AttemptsThatReached] = signalCase.Attempts.Count(a => CouldReach(a) && a.Reached == true);
        row[Tally.WithDayOfHelp] = One(signalCase.HelpAcceptedOn is not null);
        row[Tally.SolvedWithin30Days] = One(QuickFixTest.Of(signalCase).State == QuickFixState.Solved);
        if (!reached)
        {
            return;
        }

        _residentFacts[at] |= 2;
        for (int i = 0; i < _input.Definitions.Count; i++)
        {
            if (_input.Definitions[i].IsAccepted(signalCase))
            {
                row[Tally.Accepted + i] = 1;
                _residentFacts[at] |= 4L << i;
            }
        }
    }

    private void CountAttempts(SignalCase signalCase, int month, bool reached, bool pickedUp)
    {
        if (!pickedUp)
        {
            return;
        }

        ContactAttempt? first = null;
        foreach (ContactAttempt attempt in signalCase.Attempts)
        {
            int group = MonitorSplits.ChannelGroup(attempt.Channel);
            Cells.AddToChannel(group, month, Tally.Attempts);
            if (CouldReach(attempt))
            {
                Cells.AddToChannel(group, month, Tally.AttemptsThatCouldReach);
            }

            if (CouldReach(attempt) && attempt.Reached == true)
            {
                Cells.AddToChannel(group, month, Tally.AttemptsThatReached);
                first = first is null || IsBefore(attempt, first) ? attempt : first;
            }
        }

        if (reached)
        {
            Cells.AddToChannel(MonitorSplits.ChannelGroup(first?.Channel ?? ContactChannel.NotStated), month, Tally.ReachedFirst);
        }
    }

    private void CountResidents(MonitorResidents residents)
    {
        for (int resident = 0; resident < residents.Count; resident++)
        {
            foreach (int signal in residents.SignalsOf(resident))
            {
                int month = MonthOf(_signals[signal].TermStartsOn);
                if (month != NotCounted)
                {
                    Cells.AddResident(resident, 1, month, signal, isSignal: true);
                }
            }

            foreach (int at in residents.CasesOf(resident))
            {
                int month = MonthOf(CaseCounting.CountedOn(_cases[at]));
                if (month != NotCounted)
                {
                    Cells.AddResident(resident, _residentFacts[at], month, at, isSignal: false);
                }
            }
        }
    }

    private static bool FoundTheWay(SignalCase signalCase, bool reached) =>
        signalCase.LateContacts.Count > 0 || signalCase.DeclinedChannels.Count > 0 || (reached && !signalCase.Attempts.Any(a => a.Reached == true));

    // That a card and administration cannot reach is our reading of the definitions of DDAS.
    private static bool CouldReach(ContactAttempt attempt) => attempt is { Reached: not null, Channel: not (ContactChannel.Card or ContactChannel.Administrative) };

    // Of two on one day the first in the order of the channels, so that the order of registration changes nothing.
    private static bool IsBefore(ContactAttempt left, ContactAttempt right) =>
        (left.On ?? LocalDate.MaxIsoValue, left.Channel).CompareTo((right.On ?? LocalDate.MaxIsoValue, right.Channel)) < 0;

    private static int One(bool yes) => yes ? 1 : 0;
}
