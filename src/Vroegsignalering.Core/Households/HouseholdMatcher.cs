using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>Puts signals together in households: by address, and by BSN where a signal has no address.</summary>
/// <remarks>A BSN that fails the eleven test is never used: two people may have been given the same wrong number.
/// The same signals in any order give the same households in the same order. Names are not compared.</remarks>
public static class HouseholdMatcher
{
    /// <summary>Matches the signals of one municipality and one matching period.</summary>
    /// <returns>Households in the order of their oldest signal; every signal is in exactly one.</returns>
    public static IReadOnlyList<Household> Match(IEnumerable<Signal> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        Signal[] ordered = [.. signals.Order(SignalOrder.Instance)];
        List<List<MatchedSignal>> groups = [];
        Dictionary<Address, List<MatchedSignal>> byAddress = [];
        Dictionary<Bsn, List<MatchedSignal>?> byBsn = [];

        foreach (Signal signal in ordered.Where(s => s.Address is not null))
        {
            List<MatchedSignal> group = AddTo(byAddress, signal.Address!, signal, MatchReason.SameAddress, groups);
            if (signal.Person.Bsn is Bsn bsn)
            {
                // A BSN seen at two addresses decides nothing: null says so.
                byBsn[bsn] = !byBsn.TryGetValue(bsn, out List<MatchedSignal>? known) || known == group ? group : null;
            }
        }

        Dictionary<Bsn, List<MatchedSignal>> withoutAddress = [];
        foreach (Signal signal in ordered.Where(s => s.Address is null))
        {
            if (signal.Person.Bsn is not Bsn bsn)
            {
                groups.Add([new MatchedSignal(signal, MatchReason.First)]);
            }
            else if (byBsn.TryGetValue(bsn, out List<MatchedSignal>? group) && group is not null)
            {
                group.Add(new MatchedSignal(signal, MatchReason.SameBsn));
            }
            else
            {
                AddTo(withoutAddress, bsn, signal, MatchReason.SameBsn, groups);
            }
        }

        return [.. groups.Select(InOrder).OrderBy(h => h.Signals[0], SignalOrder.Instance)];
    }

    private static List<MatchedSignal> AddTo<TKey>(
        Dictionary<TKey, List<MatchedSignal>> index, TKey key, Signal signal, MatchReason reason, List<List<MatchedSignal>> groups)
        where TKey : notnull
    {
        if (index.TryGetValue(key, out List<MatchedSignal>? group))
        {
            group.Add(new MatchedSignal(signal, reason));
            return group;
        }

        group = [new MatchedSignal(signal, MatchReason.First)];
        index.Add(key, group);
        groups.Add(group);
        return group;
    }

    // A signal without an address may be older than the first one of the address it joins.
    private static Household InOrder(List<MatchedSignal> group) =>
        new(group.OrderBy(m => m.Signal, SignalOrder.Instance));
}
