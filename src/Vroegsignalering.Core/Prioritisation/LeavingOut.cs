using Vroegsignalering.Households;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>Finds out by trying whether a rule leaves cases out. Yes is certain; no means that no facts were met for which it does.</summary>
internal static class LeavingOut
{
    private static readonly PriorityFacts Ordinary = new()
    {
        SignalCount = 1,
        PartnerCount = 1,
        PartnerTypes = PartnerTypes.Of(PartnerType.Energy),
        TotalArrears = Money.FromCents(500_00),
        HighestArrears = Money.FromCents(500_00),
        Repeat = RepeatKind.None,
    };

    /// <summary>Whether some facts exist that the rule leaves out: ordinary facts of which at most two that it looks at are changed.</summary>
    public static bool IsDoneBy(IPriorityRule rule)
    {
        if (rule is DecisionTableRule table)
        {
            return table.Table.Rows.Any(row => row.Finding.LeavesOut);
        }

        (PriorityFact Fact, long? Value)[] changes = [.. rule.Uses.SelectMany(fact => Values(fact), (fact, value) => (fact, value))];
        return rule.Evaluate(Ordinary).LeavesOut || Array.Exists(changes, one =>
            Array.Exists(changes, other => rule.Evaluate(other.Fact.In(one.Fact.In(Ordinary, one.Value), other.Value)).LeavesOut));
    }

    private static IEnumerable<long?> Values(PriorityFact fact)
    {
        IEnumerable<long> known = fact.Unit switch
        {
            PriorityFactUnit.Choice or PriorityFactUnit.YesNo => Enumerable.Range(0, (int)fact.Maximum + 1).Select(n => (long)n),
            PriorityFactUnit.Set => Enumerable.Range(0, fact.Choices.Count).Select(n => 1L << n),
            _ => [fact.Minimum, 0, 1, 5, 17, 20, 30, 70, 100, 365, 10_00, 100_00, 5_000_00, fact.Maximum],
        };
        return known.Where(n => n >= fact.Minimum && n <= fact.Maximum).Distinct().Select(n => (long?)n).Concat(fact.MayBeUnknown ? [null] : Array.Empty<long?>());
    }
}
