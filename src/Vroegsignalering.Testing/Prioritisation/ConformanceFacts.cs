using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>Facts to try a rule with: all borders, what is unknown, what a host may have given wrongly, and many by chance.</summary>
/// <param name="facts">The facts that vary.</param>
/// <param name="numbers">Numbers in the settings of the rule; it often turns there.</param>
/// <param name="seed">What the draws follow from.</param>
internal sealed class ConformanceFacts(IReadOnlyList<PriorityFact> facts, IReadOnlyCollection<decimal> numbers, ulong seed)
{
    private const int Ordinary = 8;

    private readonly Chance _chance = new(seed);

    /// <summary>The facts, the same for the same seed.</summary>
    public PriorityFacts[] Make(int count)
    {
        List<PriorityFacts> made = [default, Each(f => f.Minimum), Each(f => f.Maximum), Each(f => f.MayBeUnknown ? null : f.Minimum), .. Outside()];
        PriorityFacts[] drawn = [.. Enumerable.Range(0, count).Select(i => Drawn(i))];
        foreach ((int index, PriorityFact fact) in facts.Index())
        {
            made.AddRange(Borders(fact).Select((number, i) => fact.In(drawn[(index + i) % Math.Min(Ordinary, drawn.Length)], number)));
        }

        return [.. made, .. drawn];
    }

    /// <summary>Numbers of a fact at which a rule may turn.</summary>
    public IEnumerable<long?> Borders(PriorityFact fact)
    {
        IEnumerable<long> known = fact.Unit is PriorityFactUnit.Choice or PriorityFactUnit.YesNo
            ? Enumerable.Range(0, (int)fact.Maximum + 1).Select(i => (long)i)
            : fact.Unit == PriorityFactUnit.Set
                ? [0, fact.Maximum, .. Enumerable.Range(0, fact.Choices.Count).Select(i => 1L << i)]
                : [fact.Minimum, fact.Minimum + 1, 0, 1, fact.Maximum - 1, fact.Maximum, .. numbers.SelectMany(n => Around(n, fact))];
        IEnumerable<long?> inRange = known.Where(n => n >= fact.Minimum && n <= fact.Maximum).Distinct().Select(n => (long?)n);
        return fact.MayBeUnknown ? inRange.Append(null) : inRange;
    }

    /// <summary>A number of a fact by chance, of which many are small and some are unknown.</summary>
    public long? Number(PriorityFact fact, int at)
    {
        int key = facts.Index().FirstOrDefault(f => ReferenceEquals(f.Item, fact)).Index;
        long Below(long limit, long draw) => (long)(_chance.Bits(Purpose.RuleFacts, at, key, draw) % (ulong)limit);
        if (fact.MayBeUnknown && Below(5, 0) == 0)
        {
            return null;
        }

        long range = fact.Maximum - fact.Minimum;
        switch (fact.Unit is PriorityFactUnit.Choice or PriorityFactUnit.YesNo or PriorityFactUnit.Set ? 3 : Below(4, 1))
        {
            case 0:
                long[] borders = [.. Borders(fact).OfType<long>()];
                return borders[Below(borders.Length, 2)];
            case 1:
                // Each order of size as often as another.
                return fact.Minimum + Below(Math.Min(range, 1L << (int)Below(34, 3)) + 1, 4);
            case 2:
                return Math.Clamp(Below(12, 5), fact.Minimum, fact.Maximum);
            default:
                return fact.Minimum + Below(range + 1, 6);
        }
    }

    private static IEnumerable<long> Around(decimal number, PriorityFact fact)
    {
        // A setting in euros is a fact in cents.
        decimal inUnit = fact.Unit == PriorityFactUnit.Cents ? number * 100 : number;
        return Math.Abs(inUnit) > fact.Maximum + 1 ? [] : [(long)inUnit - 1, (long)inUnit, (long)inUnit + 1];
    }

    private PriorityFacts Each(Func<PriorityFact, long?> number) => facts.Aggregate(default(PriorityFacts), (all, fact) => fact.In(all, number(fact)));

    private PriorityFacts Drawn(int at) => facts.Aggregate(default(PriorityFacts), (all, fact) => fact.In(all, Number(fact, at)));

    // A program that fills facts itself is not held to their range.
    private static IEnumerable<PriorityFacts> Outside() => new[] { int.MinValue + 1, -1, int.MaxValue }.Select(number => new PriorityFacts
    {
        SignalCount = number,
        PartnerCount = number,
        SignalsWithoutAmount = number,
        EarlierSignalCount = number,
        TotalArrears = Money.FromCents(number * 1_000L),
        HighestArrears = Money.FromCents(number * 1_000L),
        ArrearsGrowth = Money.FromCents(number * 1_000L),
        DaysInArrears = number,
        HasEndOfSupply = true,
        WorkingDaysUntilEndOfSupply = number,
        DaysSinceEarlierSignal = number,
        DaysSinceEarlierOutcome = number,
        YoungestAge = number,
        OldestAge = number,
        VisitsLeft = number,
        WorkingDaysUntilDeadline = number,
    });
}
