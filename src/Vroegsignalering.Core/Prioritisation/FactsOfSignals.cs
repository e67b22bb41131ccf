using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>One pass over the signals of a household.</summary>
internal struct FactsOfSignals
{
    public PartnerTypes PartnerTypes;
    public int PartnerCount;
    public Money? TotalArrears;
    public Money? HighestArrears;
    public int SignalsWithoutAmount;
    public LocalDate? OldestArrears;
    public LocalDate? NewestSignal;
    public LocalDate? EndOfSupplyOn;
    public bool IsThreatening;
    public ThreateningSituations ThreateningSituations;
    public bool HasEndOfSupply;
    public bool HasLateSignal;
    public bool IsWarmHandover;
    public int? YoungestAge;
    public int? OldestAge;

    public static FactsOfSignals Of(IReadOnlyList<Signal> signals, LocalDate on)
    {
        FactsOfSignals facts = default;
        foreach (Signal signal in signals)
        {
            facts.Add(signal, on);
        }

        facts.PartnerCount = signals.Count == 1 ? 1 : Organisations.CountOf(signals);
        return facts;
    }

    private void Add(Signal signal, LocalDate on)
    {
        PartnerTypes = PartnerTypes.With(signal.Partner);
        if (signal.Arrears is Money amount)
        {
            TotalArrears = (TotalArrears ?? Money.Zero) + amount;
            HighestArrears = HighestArrears > amount ? HighestArrears : amount;
        }

        SignalsWithoutAmount += signal.Arrears is null ? 1 : 0;
        OldestArrears = Earliest(OldestArrears, signal.ArrearsStartOn);
        NewestSignal = NewestSignal is null || signal.TermStartsOn > NewestSignal ? signal.TermStartsOn ?? NewestSignal : NewestSignal;
        EndOfSupplyOn = Earliest(EndOfSupplyOn, signal.EndOfSupplyOn);
        AddSituations(signal);
        IsWarmHandover |= signal.WarmHandover == true;
        if (signal.Person.BirthDate is LocalDate born && AgeOn(on, born) is int age)
        {
            YoungestAge = Math.Min(YoungestAge ?? age, age);
            OldestAge = Math.Max(OldestAge ?? age, age);
        }
    }

    private void AddSituations(Signal signal)
    {
        bool eviction = signal.Kind == SignalKind.Eviction;
        bool endOfSupply = signal.Kind == SignalKind.EndOfSupply || signal.EndOfSupplyOn is not null;
        IsThreatening |= signal.IsThreatening;
        HasEndOfSupply |= endOfSupply;
        HasLateSignal |= endOfSupply || eviction;
        ThreateningSituations = eviction ? ThreateningSituations.With(ThreateningSituationKind.ForcedEviction) : ThreateningSituations;
        ThreateningSituations = signal.ThreateningSituation == ThreateningSituationKind.NotStated
            ? ThreateningSituations
            : ThreateningSituations.With(signal.ThreateningSituation);
    }

    // Who was born on 29 February is a year older on 1 March. A birth date that cannot be is no birth date.
    private static int? AgeOn(LocalDate on, LocalDate born)
    {
        int age = on.Year - born.Year - ((on.Month, on.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
        return born > on || age > PriorityFact.HighestAge ? null : age;
    }

    private static LocalDate? Earliest(LocalDate? left, LocalDate? right) =>
        left is null || right < left ? right ?? left : left;
}
