using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Benchmarks;

/// <summary>The policy <c>landelijk-basis-1</c> as somebody would write it who needs no other: no rules, no findings, no reasons.</summary>
internal static class NationalBasisByHand
{
    public static PriorityScore Score(in PriorityFacts facts)
    {
        int score = 0;
        ulong applied = 0;
        long? cents = facts.TotalArrears?.Cents;
        bool leftOut = cents < 50_00 && facts.SignalsWithoutAmount == 0;
        applied |= leftOut ? 1UL : 0;
        if (facts.IsThreatening)
        {
            score += 50;
            applied |= 1 << 1;
        }

        if (facts.HasEndOfSupply)
        {
            score += facts.WorkingDaysUntilEndOfSupply <= 10 ? 60 : 40;
            applied |= 1 << 2;
        }

        if (cents >= 50_00)
        {
            score += cents >= 1_000_00 ? 40 : cents >= 250_00 ? 25 : 10;
            applied |= 1 << 3;
        }

        int partner = OfPartners(facts.PartnerTypes);
        score += partner;
        applied |= partner > 0 ? 1UL << 4 : 0;
        if (facts.PartnerTypes.Count >= 2)
        {
            score += 30;
            applied |= 1 << 5;
        }

        if (facts.Repeat == RepeatKind.Grown)
        {
            score += 20;
            applied |= 1 << 6;
        }

        if (facts.IsWarmHandover)
        {
            score += 25;
            applied |= 1 << 7;
        }

        return Result(Tier(facts, leftOut), score, applied);
    }

    private static PriorityScore Result(PriorityTier tier, int score, ulong applied) => new(tier, score, applied, tier switch
    {
        PriorityTier.ThreateningSituation => 0,
        PriorityTier.LeftOut => 4,
        _ => score >= 60 ? 1 : score >= 30 ? 2 : 3,
    });

    private static int OfPartners(PartnerTypes types) =>
        types.Contains(PartnerType.Rent) ? 20
        : types.Contains(PartnerType.Energy) || types.Contains(PartnerType.Water) ? 15
        : types.Contains(PartnerType.HealthInsurance) ? 5
        : 0;

    private static PriorityTier Tier(in PriorityFacts facts, bool leftOut) =>
        facts.IsThreatening ? PriorityTier.ThreateningSituation
        : leftOut && !facts.HasEndOfSupply && facts.Repeat != RepeatKind.Grown ? PriorityTier.LeftOut
        : facts.WorkingDaysUntilDeadline <= 5 ? PriorityTier.TermNear
        : PriorityTier.Ordinary;
}
