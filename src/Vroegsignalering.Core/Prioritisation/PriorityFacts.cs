using NodaTime;
using Vroegsignalering.Households;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Prioritisation;

/// <summary>Everything a priority decision may depend on, and nothing else: no name, address, BSN, sex or neighbourhood.</summary>
/// <remarks>A small immutable value that is stored with the decision, so that the decision can be run again.
/// Unknown is a value of its own, never zero. Source of the limits: Wgs art. 8b, since 2021-01-01.</remarks>
public readonly record struct PriorityFacts
{
    /// <summary>The number of signals; 1 or more.</summary>
    public int SignalCount { get; init; }

    /// <summary>The types of partner that sent them.</summary>
    public PartnerTypes PartnerTypes { get; init; }

    /// <summary>The sum of the known amounts; <c>null</c> when no amount is known.</summary>
    public Money? TotalArrears { get; init; }

    /// <summary>The number of signals without an amount; 0 when <see cref="TotalArrears"/> is complete.</summary>
    public int SignalsWithoutAmount { get; init; }

    /// <summary>The age in days of the oldest arrears on the day of the decision; <c>null</c> when no start is known.</summary>
    public int? DaysInArrears { get; init; }

    /// <summary>Whether a signal tells of a threatening situation (Wgs art. 4 lid 2) or carries the crisis flag.</summary>
    public bool IsThreatening { get; init; }

    /// <summary>Whether the end of energy supply was announced.</summary>
    public bool HasEndOfSupply { get; init; }

    /// <summary>Working days until supply ends, below zero when that day has passed; <c>null</c> when there is no such day or it is not known.</summary>
    public int? WorkingDaysUntilEndOfSupply { get; init; }

    /// <summary>Whether a partner that already has contact asks to take the person up (<i>warme overdracht</i>).</summary>
    public bool IsWarmHandover { get; init; }

    /// <summary>Whether the same partners reported this household before, and whether the arrears grew.</summary>
    public RepeatKind Repeat { get; init; }

    /// <summary>Working days until the statutory term ends, below zero when it has passed; <c>null</c> when no day of receipt is known.</summary>
    public int? WorkingDaysUntilDeadline { get; init; }

    /// <summary>Takes the facts of a household on a day.</summary>
    /// <param name="household">The household.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="earlier">Earlier signals about the household, to see repeats; empty when none are known.</param>
    /// <param name="calendar">The working days; the Dutch calendar when <c>null</c>.</param>
    public static PriorityFacts From(
        Household household, LocalDate on, IEnumerable<Signal>? earlier = null, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(household);
        calendar ??= WorkingDayCalendar.Dutch;
        FactsOfSignals sums = FactsOfSignals.Of(household.Signals);
        LocalDate? deadline = CaseDeadline.Of(household.Signals, calendar);
        return new PriorityFacts
        {
            SignalCount = household.Signals.Count,
            PartnerTypes = sums.PartnerTypes,
            TotalArrears = sums.TotalArrears,
            SignalsWithoutAmount = sums.SignalsWithoutAmount,
            DaysInArrears = sums.OldestArrears is LocalDate start ? Math.Max(0, Period.DaysBetween(start, on)) : null,
            IsThreatening = sums.IsThreatening,
            HasEndOfSupply = sums.HasEndOfSupply,
            WorkingDaysUntilEndOfSupply = sums.EndOfSupplyOn is LocalDate end ? WorkingDaysUntil(end, on, calendar) : null,
            IsWarmHandover = sums.IsWarmHandover,
            Repeat = RepeatSignals.Judge(household, earlier ?? []),
            WorkingDaysUntilDeadline = deadline is LocalDate last ? WorkingDaysUntil(last, on, calendar) : null,
        };
    }

    // On the Saturday after a Friday no working day has passed, but the day has.
    private static int WorkingDaysUntil(LocalDate day, LocalDate on, WorkingDayCalendar calendar) =>
        day < on ? Math.Min(-1, calendar.Between(on, day)) : calendar.Between(on, day);
}
