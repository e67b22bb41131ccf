using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Benchmarks;

/// <summary>The policy <see cref="TwelveRules.Policy"/> as one loop, as somebody would write it who needs no other and wants it fast: no findings or
/// sentences, but of each household which rules made its score.</summary>
internal static class TwelveRulesByHand
{
    public static void Score(ReadOnlySpan<PriorityFacts> facts, Span<PriorityScore> scores)
    {
        scores = scores[..facts.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            scores[i] = Score(in facts[i]);
        }
    }

    private static PriorityScore Score(in PriorityFacts facts)
    {
        int score = 0;
        ulong applied = 0;
        long? cents = facts.TotalArrears?.Cents;
        bool leftOut = cents < 50_00 && facts.SignalsWithoutAmount == 0;
        if (leftOut)
        {
            applied |= 1 << 0;
        }

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
        if (partner > 0)
        {
            score += partner;
            applied |= 1 << 4;
        }

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

        if (facts.SignalCount >= 2)
        {
            score += 15;
            applied |= 1 << 8;
        }

        int? days = facts.DaysInArrears;
        if (days >= 60)
        {
            score += days >= 100 ? 20 : 10;
            applied |= 1 << 9;
        }

        if (facts.YoungestAge is (>= 18 and <= 26) or (>= 67 and <= 150))
        {
            score += 10;
            applied |= 1 << 10;
        }

        int earlier = OfEarlier(facts.EarlierOutcome);
        if (earlier > 0 && facts.DaysSinceEarlierOutcome <= 365)
        {
            score += earlier;
            applied |= 1 << 11;
        }

        return Result(Tier(facts, leftOut), score, applied);
    }

    private static int OfPartners(PartnerTypes types) =>
        types.Contains(PartnerType.Rent) ? 20
        : types.Contains(PartnerType.Energy) || types.Contains(PartnerType.Water) ? 15
        : types.Contains(PartnerType.HealthInsurance) ? 5
        : 0;

    private static int OfEarlier(EarlierOutcome outcome) => outcome switch
    {
        EarlierOutcome.NoContact => 15,
        EarlierOutcome.Declined => 5,
        EarlierOutcome.Accepted => 10,
        _ => 0,
    };

    private static PriorityScore Result(PriorityTier tier, int score, ulong applied) => new(tier, score, applied, tier switch
    {
        PriorityTier.ThreateningSituation => 0,
        PriorityTier.LeftOut => 4,
        _ => score >= 60 ? 1 : score >= 30 ? 2 : 3,
    });

    private static PriorityTier Tier(in PriorityFacts facts, bool leftOut) =>
        facts.IsThreatening ? PriorityTier.ThreateningSituation
        : leftOut && !facts.HasEndOfSupply && facts.Repeat != RepeatKind.Grown ? PriorityTier.LeftOut
        : facts.WorkingDaysUntilDeadline <= 5 ? PriorityTier.TermNear
        : PriorityTier.Ordinary;
}
