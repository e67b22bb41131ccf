using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Benchmarks;

/// <summary>Facts of as many households as one wants. Every fact is drawn on its own, so no rule can be foretold from another; the same number always
/// gives the same facts.</summary>
/// <remarks>All shares are assumed, near those of <c>SyntheticRates</c> in <c>Vroegsignalering.Testing</c>, which has the sources. Facts that belong together in
/// life, such as amount and growth, are independent here: that is the hardest case for a processor that guesses which way a jump goes.
/// Where a fact can be unknown it sometimes is. The stream is SplitMix64 (Steele, Lea and Flood 2014).</remarks>
internal sealed class RandomFacts
{
    private ulong _state = 2027;

    private RandomFacts()
    {
    }

    /// <summary>The facts of so many households.</summary>
    public static PriorityFacts[] Of(int count)
    {
        RandomFacts random = new();
        PriorityFacts[] facts = new PriorityFacts[count];
        for (int i = 0; i < count; i++)
        {
            facts[i] = random.Next();
        }

        return facts;
    }

    private PriorityFacts Next()
    {
        // 75% one signal, 20% two, 5% three or four; each of a type by the partner mix, so types come together as they fall.
        int signals = Below(100) switch { < 75 => 1, < 95 => 2, < 99 => 3, _ => 4 };
        PartnerTypes types = PartnerTypes.None;
        for (int i = 0; i < signals; i++)
        {
            types = types.With(Partner());
        }

        bool endOfSupply = Chance(6);
        Money? arrears = Chance(97) ? Money.FromCents(Cents()) : null;
        return new PriorityFacts
        {
            SignalCount = signals,
            PartnerTypes = types,
            PartnerCount = types.Count,
            TotalArrears = arrears,
            HighestArrears = arrears,
            SignalsWithoutAmount = arrears is null ? signals : Chance(2) ? 1 : 0,
            DaysInArrears = Chance(92) ? 30 + Below(210) : null,
            IsThreatening = Chance(2),
            HasEndOfSupply = endOfSupply,
            WorkingDaysUntilEndOfSupply = endOfSupply && Chance(90) ? Below(25) - 2 : null,
            IsWarmHandover = Chance(3),
            Repeat = Below(100) switch { < 5 => RepeatKind.NotStated, < 70 => RepeatKind.None, < 83 => RepeatKind.NotGrown, < 96 => RepeatKind.Grown, _ => RepeatKind.Unknown },
            EarlierOutcome = (EarlierOutcome)(Below(100) switch { < 10 => 0, < 60 => 1, < 78 => 2, < 88 => 3, < 96 => 4, _ => 5 }),
            DaysSinceEarlierOutcome = Chance(95) ? Below(800) : null,
            YoungestAge = Chance(94) ? 18 + Below(70) : null,
            OldestAge = Chance(94) ? 18 + Below(70) : null,
            WorkingDaysUntilDeadline = Chance(97) ? Below(24) - 2 : null,
        };
    }

    // Health insurers 41%, rent, energy and water some 20% each, 1% of CAK.
    private PartnerType Partner() => Below(100) switch
    {
        < 41 => PartnerType.HealthInsurance,
        < 61 => PartnerType.Rent,
        < 81 => PartnerType.Energy,
        < 99 => PartnerType.Water,
        _ => PartnerType.CakOwnContribution,
    };

    // Skewed, as arrears are: a product of two draws, from 0 to EUR 3,000; half is below EUR 560 and about 8% below EUR 50.
    private long Cents() => (long)Below(3_000_01) * Below(3_000_01) / 3_000_01;

    private bool Chance(int percent) => Below(100) < percent;

    private int Below(int count) => (int)(((Bits() >> 32) * (ulong)count) >> 32);

    private ulong Bits()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong bits = _state;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
