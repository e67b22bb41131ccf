using NodaTime;
using Vroegsignalering.Households;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Prioritisation;

/// <summary>Everything a priority decision may depend on, and nothing else: no name, address, BSN, sex or neighbourhood.</summary>
/// <remarks>A small immutable value that is stored with the decision, so that the decision can be run again.
/// Unknown is a value of its own, never zero. Source of the limits: Wgs art. 8b, since 2021-01-01.</remarks>
public readonly record struct PriorityFacts
{
    // Unknown is kept inside the number itself, and choices in a byte: so a million households fit in half the memory.
    private readonly KnownAmount _totalArrears;
    private readonly KnownAmount _highestArrears;
    private readonly KnownAmount _arrearsGrowth;
    private readonly Known _daysInArrears;
    private readonly Known _workingDaysUntilEndOfSupply;
    private readonly Known _daysSinceEarlierSignal;
    private readonly Known _daysSinceEarlierOutcome;
    private readonly Known _youngestAge;
    private readonly Known _oldestAge;
    private readonly Known _visitsLeft;
    private readonly Known _workingDaysUntilDeadline;
    private readonly byte _repeat;
    private readonly byte _earlierOutcome;
    private readonly byte _residency;

    /// <summary>The number of signals; 1 or more.</summary>
    public int SignalCount { get; init; }

    /// <summary>The types of partner that sent them.</summary>
    public PartnerTypes PartnerTypes { get; init; }

    /// <summary>The number of different organisations that sent them, by type and name, or by type where no name is known; 1 or more.</summary>
    /// <remarks>Capitals make no other name. A signal without a name is not counted as one more when a signal of its type has one.</remarks>
    public int PartnerCount { get; init; }

    /// <summary>The sum of the known amounts; <c>null</c> when no amount is known.</summary>
    public Money? TotalArrears
    {
        get => _totalArrears.Value;
        init => _totalArrears = new KnownAmount(value);
    }

    /// <summary>The highest amount of one signal; <c>null</c> when no amount is known.</summary>
    public Money? HighestArrears
    {
        get => _highestArrears.Value;
        init => _highestArrears = new KnownAmount(value);
    }

    /// <summary>The number of signals without an amount; 0 when <see cref="TotalArrears"/> is complete.</summary>
    public int SignalsWithoutAmount { get; init; }

    /// <summary>The age in days of the oldest arrears on the day of the decision; <c>null</c> when no start is known.</summary>
    public int? DaysInArrears
    {
        get => _daysInArrears.Value;
        init => _daysInArrears = new Known(value);
    }

    /// <summary>Whether a signal tells of a threatening situation (Wgs art. 4 lid 2) or carries the crisis flag.</summary>
    public bool IsThreatening { get; init; }

    /// <summary>Which of the six threatening situations of Wgs art. 4 lid 2; empty when there is none or the partner does not say which.</summary>
    public ThreateningSituations ThreateningSituations { get; init; }

    /// <summary>Whether the end of energy supply was announced.</summary>
    public bool HasEndOfSupply { get; init; }

    /// <summary>Working days until supply ends, below zero when that day has passed; <c>null</c> when there is no such day or it is not known.</summary>
    public int? WorkingDaysUntilEndOfSupply
    {
        get => _workingDaysUntilEndOfSupply.Value;
        init => _workingDaysUntilEndOfSupply = new Known(value);
    }

    /// <summary>Whether a signal came after escalation: end of supply or a planned eviction (<i>laatsignaal</i>).</summary>
    public bool HasLateSignal { get; init; }

    /// <summary>Whether a partner that already has contact asks to take the person up (<i>warme overdracht</i>).</summary>
    public bool IsWarmHandover { get; init; }

    /// <summary>Whether the same partners reported this household before, and whether the arrears grew.</summary>
    public RepeatKind Repeat
    {
        get => (RepeatKind)_repeat;
        init => _repeat = (byte)value;
    }

    /// <summary>How much the arrears of repeats grew together, where both amounts are known; <c>null</c> when no growth is known.</summary>
    /// <remarks>Zero or more: arrears at one partner that became less do not hide that those at another grew.</remarks>
    public Money? ArrearsGrowth
    {
        get => _arrearsGrowth.Value;
        init => _arrearsGrowth = new KnownAmount(value);
    }

    /// <summary>The number of signals of any partner about the household in the half year before its newest signal, or before the day of the
    /// decision when the day of none is known.</summary>
    public int EarlierSignalCount { get; init; }

    /// <summary>Days between the last of those and the newest signal; <c>null</c> when there is none or a day is not known.</summary>
    public int? DaysSinceEarlierSignal
    {
        get => _daysSinceEarlierSignal.Value;
        init => _daysSinceEarlierSignal = new Known(value);
    }

    /// <summary>How the last closed case of the household ended; not stated when that is not known.</summary>
    public EarlierOutcome EarlierOutcome
    {
        get => (EarlierOutcome)_earlierOutcome;
        init => _earlierOutcome = (byte)value;
    }

    /// <summary>Days since that case closed; <c>null</c> when there is none or the day is not known.</summary>
    public int? DaysSinceEarlierOutcome
    {
        get => _daysSinceEarlierOutcome.Value;
        init => _daysSinceEarlierOutcome = new Known(value);
    }

    /// <summary>The age in whole years, on the day of the decision, of the youngest person that a signal is about; <c>null</c> when no birth date is known.</summary>
    /// <remarks>Who was born on 29 February is a year older on 1 March. A birth date after the day, or more than 150 years before it, is not known.</remarks>
    public int? YoungestAge
    {
        get => _youngestAge.Value;
        init => _youngestAge = new Known(value);
    }

    /// <summary>The age in whole years, on the day of the decision, of the oldest person that a signal is about; <c>null</c> when no birth date is known.</summary>
    public int? OldestAge
    {
        get => _oldestAge.Value;
        init => _oldestAge = new Known(value);
    }

    /// <summary>Whether there are minor children in the household; <c>null</c> when not known, and always when the policy does not ask for it by name.</summary>
    public bool? HasMinorChildren { get; init; }

    /// <summary>What the residency check found about the signal that it was most sure of; not stated when nothing was checked.</summary>
    public ResidencyOutcome Residency
    {
        get => (ResidencyOutcome)_residency;
        init => _residency = (byte)value;
    }

    /// <summary>Whether somebody of the household is on the list of who is not visited alone (<i>uitsluitingslijst</i>); <c>null</c> when not known.</summary>
    public bool? IsOnSafetyList { get; init; }

    /// <summary>How many home visits can still be made this month; <c>null</c> when not known.</summary>
    public int? VisitsLeft
    {
        get => _visitsLeft.Value;
        init => _visitsLeft = new Known(value);
    }

    /// <summary>Facts that the host registered (<see cref="HostFact"/>); <c>null</c> when there are none.</summary>
    public HostFactValues? Host { get; init; }

    /// <summary>Working days until the statutory term ends, below zero when it has passed; <c>null</c> when no day of receipt is known.</summary>
    public int? WorkingDaysUntilDeadline
    {
        get => _workingDaysUntilDeadline.Value;
        init => _workingDaysUntilDeadline = new Known(value);
    }

    /// <summary>Takes the facts of a household on a day.</summary>
    /// <param name="household">The household.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="earlier">Earlier signals about the household, to see repeats; empty when none are known.</param>
    /// <param name="calendar">The working days; the Dutch calendar when <c>null</c>.</param>
    /// <param name="known">What signals do not say; give a host's own through <see cref="HouseholdContext.For"/>. Unknown when <c>null</c>.</param>
    public static PriorityFacts From(
        Household household,
        LocalDate on,
        IEnumerable<Signal>? earlier = null,
        WorkingDayCalendar? calendar = null,
        HouseholdContext? known = null)
    {
        ArgumentNullException.ThrowIfNull(household);
        calendar ??= WorkingDayCalendar.Dutch;
        IReadOnlyList<Signal> before = earlier as IReadOnlyList<Signal> ?? [.. earlier ?? []];
        FactsOfSignals sums = FactsOfSignals.Of(household.Signals, on);
        LocalDate? deadline = CaseDeadline.Of(household.Signals, calendar);
        (RepeatKind repeat, Money? growth) = RepeatSignals.Compare(household, before);
        (int earlierCount, LocalDate? last) = EarlierSignals(before, sums.NewestSignal ?? on);
        return new PriorityFacts
        {
            SignalCount = household.Signals.Count,
            PartnerTypes = sums.PartnerTypes,
            PartnerCount = sums.PartnerCount,
            TotalArrears = sums.TotalArrears,
            HighestArrears = sums.HighestArrears,
            SignalsWithoutAmount = sums.SignalsWithoutAmount,
            DaysInArrears = DaysSince(sums.OldestArrears, on),
            IsThreatening = sums.IsThreatening,
            ThreateningSituations = sums.ThreateningSituations,
            HasEndOfSupply = sums.HasEndOfSupply,
            WorkingDaysUntilEndOfSupply = sums.EndOfSupplyOn is LocalDate end ? WorkingDaysUntil(end, on, calendar) : null,
            HasLateSignal = sums.HasLateSignal,
            IsWarmHandover = sums.IsWarmHandover,
            Repeat = repeat,
            ArrearsGrowth = growth,
            EarlierSignalCount = earlierCount,
            DaysSinceEarlierSignal = sums.NewestSignal is LocalDate newest ? DaysSince(last, newest) : null,
            EarlierOutcome = known?.EarlierOutcome ?? EarlierOutcome.NotStated,
            DaysSinceEarlierOutcome = DaysSince(known?.EarlierOutcomeOn, on),
            YoungestAge = sums.YoungestAge,
            OldestAge = sums.OldestAge,
            HasMinorChildren = known?.HasMinorChildren,
            Residency = known?.Residency ?? ResidencyOutcome.NotStated,
            IsOnSafetyList = known?.IsOnSafetyList,
            VisitsLeft = known?.VisitsLeft,
            Host = known?.HostFacts,
            WorkingDaysUntilDeadline = deadline is LocalDate term ? WorkingDaysUntil(term, on, calendar) : null,
        };
    }

    // Those on the day itself came together with the newest signal, not before it.
    private static (int Count, LocalDate? Last) EarlierSignals(IReadOnlyList<Signal> earlier, LocalDate newest)
    {
        LocalDate from = newest.PlusMonths(-RepeatSignals.WindowMonths);
        (int count, LocalDate? last) = (0, null);
        foreach (Signal signal in earlier)
        {
            if (signal.TermStartsOn is LocalDate day && day >= from && day < newest)
            {
                count++;
                last = last > day ? last : day;
            }
        }

        return (count, last);
    }

    // A date with a slip of the pen, such as the year 202, gives a number that facts can still hold.
    private static int? DaysSince(LocalDate? day, LocalDate on) =>
        day is LocalDate start ? Math.Clamp(Period.DaysBetween(start, on), 0, PriorityFact.HighestCount) : null;

    // On the Saturday after a Friday no working day has passed, but the day has.
    private static int WorkingDaysUntil(LocalDate day, LocalDate on, WorkingDayCalendar calendar) =>
        day < on
            ? Math.Clamp(calendar.Between(on, day), PriorityFact.LowestWorkingDays, -1)
            : Math.Min(calendar.Between(on, day), PriorityFact.HighestCount);

    /// <summary>A number or unknown, in four bytes; the default is unknown.</summary>
    private readonly record struct Known
    {
        private readonly int _raw;

        public Known(int? value) => _raw = value is int number ? number ^ int.MinValue : 0;

        public int? Value => _raw == 0 ? null : _raw ^ int.MinValue;
    }

    /// <summary>An amount or unknown, in eight bytes; the default is unknown.</summary>
    private readonly record struct KnownAmount
    {
        private readonly long _raw;

        public KnownAmount(Money? value) => _raw = value is Money amount ? amount.Cents ^ long.MinValue : 0;

        public Money? Value => _raw == 0 ? null : Money.FromCents(_raw ^ long.MinValue);
    }
}
