using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>One pass over the signals of a household.</summary>
internal struct FactsOfSignals
{
    public PartnerTypes PartnerTypes;
    public Money? TotalArrears;
    public int SignalsWithoutAmount;
    public LocalDate? OldestArrears;
    public LocalDate? EndOfSupplyOn;
    public bool IsThreatening;
    public bool HasEndOfSupply;
    public bool IsWarmHandover;

    public static FactsOfSignals Of(IReadOnlyList<Signal> signals)
    {
        FactsOfSignals facts = default;
        foreach (Signal signal in signals)
        {
            facts.Add(signal);
        }

        return facts;
    }

    private void Add(Signal signal)
    {
        PartnerTypes = PartnerTypes.With(signal.Partner);
        TotalArrears = signal.Arrears is Money amount ? (TotalArrears ?? Money.Zero) + amount : TotalArrears;
        SignalsWithoutAmount += signal.Arrears is null ? 1 : 0;
        OldestArrears = Earliest(OldestArrears, signal.ArrearsStartOn);
        EndOfSupplyOn = Earliest(EndOfSupplyOn, signal.EndOfSupplyOn);
        IsThreatening |= signal.IsThreatening;
        HasEndOfSupply |= signal.Kind == SignalKind.EndOfSupply || signal.EndOfSupplyOn is not null;
        IsWarmHandover |= signal.WarmHandover == true;
    }

    private static LocalDate? Earliest(LocalDate? left, LocalDate? right) =>
        left is null || right < left ? right ?? left : left;
}
