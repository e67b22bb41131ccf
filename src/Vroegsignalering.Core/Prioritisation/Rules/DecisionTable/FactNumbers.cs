namespace Vroegsignalering.Prioritisation;

/// <summary>Reads the number of a fact by its place in <see cref="PriorityFact.All"/>: a jump, where the descriptor itself costs a call.</summary>
internal static class FactNumbers
{
    /// <summary>Stands for an unknown fact; no fact has this number.</summary>
    public const long Unknown = long.MinValue;

    public static long Of(in PriorityFacts facts, int place) => place switch
    {
        0 => facts.SignalCount,
        1 => facts.PartnerTypes.Bits,
        2 => facts.PartnerCount,
        3 => Of(facts.TotalArrears),
        4 => Of(facts.HighestArrears),
        5 => facts.SignalsWithoutAmount,
        6 => facts.DaysInArrears ?? Unknown,
        7 => facts.IsThreatening ? 1 : 0,
        8 => facts.ThreateningSituations.Bits,
        9 => facts.HasEndOfSupply ? 1 : 0,
        10 => facts.WorkingDaysUntilEndOfSupply ?? Unknown,
        11 => facts.HasLateSignal ? 1 : 0,
        12 => facts.IsWarmHandover ? 1 : 0,
        13 => (long)facts.Repeat,
        14 => Of(facts.ArrearsGrowth),
        15 => facts.EarlierSignalCount,
        16 => facts.DaysSinceEarlierSignal ?? Unknown,
        17 => (long)facts.EarlierOutcome,
        18 => facts.DaysSinceEarlierOutcome ?? Unknown,
        19 => facts.YoungestAge ?? Unknown,
        20 => facts.OldestAge ?? Unknown,
        21 => Of(facts.HasMinorChildren),
        22 => (long)facts.Residency,
        23 => Of(facts.IsOnSafetyList),
        24 => facts.VisitsLeft ?? Unknown,
        25 => facts.WorkingDaysUntilDeadline ?? Unknown,
        _ => Unknown,
    };

    private static long Of(Money? amount) => amount is Money known ? known.Cents : Unknown;

    private static long Of(bool? answer) => answer is bool known ? known ? 1 : 0 : Unknown;
}
