using Vroegsignalering.Households;

namespace Vroegsignalering.Prioritisation;

/// <summary>Facts that hang together, so that a question about one of them is not a silly one.</summary>
/// <remarks>The rule, a choice of this product: a change may break no relation that held. When a fact stops holding on which others rest, such
/// as the announced end of supply, those become unknown with it; the answer then has to be the same with and without them.</remarks>
internal static class FactRelations
{
    private static readonly Relation[] Relations =
    [
        (in f) => f.WorkingDaysUntilEndOfSupply is null || f.HasEndOfSupply,
        (in f) => f.ThreateningSituations.Count == 0 || f.IsThreatening,
        (in f) => f.ArrearsGrowth is null || IsRepeat(f),
        (in f) => f.DaysSinceEarlierSignal is null || f.EarlierSignalCount > 0,
        (in f) => f.DaysSinceEarlierOutcome is null || HasEarlierCase(f),
        (in f) => !(f.HighestArrears > f.TotalArrears),
        (in f) => f.SignalsWithoutAmount <= f.SignalCount,
        (in f) => f.PartnerCount <= f.SignalCount,
        (in f) => !(f.YoungestAge > f.OldestAge),
        (in f) => f.PartnerTypes.Bits != 0,
        (in f) => f.TotalArrears is null || f.SignalsWithoutAmount < f.SignalCount,
    ];

    private delegate bool Relation(in PriorityFacts facts);

    /// <summary>Whether no relation that held before is broken after.</summary>
    public static bool Allow(in PriorityFacts before, in PriorityFacts after)
    {
        foreach (Relation holds in Relations)
        {
            if (!holds(after) && holds(before))
            {
                return false;
            }
        }

        // An announced end of supply is a late signal. The other way round it is no relation: who asks about an announcement asks about that alone.
        return !after.HasEndOfSupply || after.HasLateSignal || !before.HasLateSignal;
    }

    /// <summary>The facts after a change of one, with what rested on it made to fit.</summary>
    public static PriorityFacts Fit(in PriorityFacts after, PriorityFact changed) => changed.Id switch
    {
        "hasEndOfSupply" when !after.HasEndOfSupply => after with { WorkingDaysUntilEndOfSupply = null },
        "isThreatening" when !after.IsThreatening => after with { ThreateningSituations = ThreateningSituations.None },
        "repeat" when !IsRepeat(after) => after with { ArrearsGrowth = null },
        "earlierSignalCount" when after.EarlierSignalCount == 0 => after with { DaysSinceEarlierSignal = null },
        "earlierOutcome" when !HasEarlierCase(after) => after with { DaysSinceEarlierOutcome = null },
        "totalArrears" when after.HighestArrears > after.TotalArrears => after with { HighestArrears = after.TotalArrears },
        "totalArrears" when after.TotalArrears is not null && after.SignalsWithoutAmount == after.SignalCount => after with { SignalsWithoutAmount = 0 },
        _ => after,
    };

    private static bool IsRepeat(in PriorityFacts facts) => facts.Repeat is RepeatKind.NotGrown or RepeatKind.Grown or RepeatKind.Unknown;

    private static bool HasEarlierCase(in PriorityFacts facts) => facts.EarlierOutcome is not (EarlierOutcome.NotStated or EarlierOutcome.None);
}
