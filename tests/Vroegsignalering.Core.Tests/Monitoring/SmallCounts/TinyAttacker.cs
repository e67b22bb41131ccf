namespace Vroegsignalering.Core.Tests.Monitoring.SmallCounts;

/// <summary>Tries every table of groups with picked-up, reached and accepted cases that agrees with what is published, and can play the rule itself.
/// It shares no code with the protection.</summary>
internal static class TinyAttacker
{
    /// <summary>A group: picked up, reached and accepted cases.</summary>
    public static IReadOnlyList<IndicatorValue> Figures(IReadOnlyList<long[]> groups)
    {
        List<IndicatorValue> figures = [.. Of(null, [groups.Sum(g => g[0]), groups.Sum(g => g[1]), groups.Sum(g => g[2])])];
        for (int i = 0; i < groups.Count; i++)
        {
            figures.AddRange(Of($"g{i}", groups[i]));
        }

        return figures;

        static IEnumerable<IndicatorValue> Of(string? group, long[] counts)
        {
            Breakdown breakdown = group is null ? Breakdown.None : Breakdown.AgeBand;
            yield return new(Indicators.ReachOfPickedUpCases, null, group, counts[1], counts[0]) { Breakdown = breakdown };
            yield return new(Indicators.AcceptanceOfReachedCases(HelpAcceptanceDefinitions.Ddas12), null, group, counts[2], counts[1]) { Breakdown = breakdown };
        }
    }

    /// <summary>The fewest values that a small hidden number can have, for somebody who knows the totals, what is shown and why something is hidden.</summary>
    /// <param name="published">What is shown.</param>
    /// <param name="truth">The table.</param>
    /// <param name="floor">The floor.</param>
    /// <param name="rule">What the attacker thinks is done with a table; <c>null</c> when not known.</param>
    public static int Fewest(IReadOnlyList<ShownIndicator> published, IReadOnlyList<long[]> truth, int floor, Func<IReadOnlyList<IndicatorValue>, IReadOnlyList<ShownIndicator>>? rule = null)
    {
        long[] totals = [truth.Sum(g => g[0]), truth.Sum(g => g[1]), truth.Sum(g => g[2])];
        bool[] known = [published[0].IsShown, published[0].IsShown || published[1].IsShown, published[1].IsShown];
        long[] most = [.. totals.Zip(known, (total, isKnown) => isKnown ? total : total + (2 * floor))];
        long[][][] possible = [.. truth.Select((_, g) => Possible(published[2 + (2 * g)], published[3 + (2 * g)], most, floor).ToArray())];
        HashSet<long>[] values = [.. Enumerable.Range(0, truth.Count * 5).Select(_ => new HashSet<long>())];
        long[][] table = new long[truth.Count][];
        Try(0, 0, 0, 0);

        int fewest = int.MaxValue;
        for (int i = 0; i < values.Length; i++)
        {
            long value = Sensitive(truth[i / 5], i % 5);
            if (value > 0 && value < floor)
            {
                fewest = (int)Math.Min(fewest, values[i].Max() - values[i].Min() + 1);
            }
        }

        return fewest;

        void Try(int group, long picked, long reached, long accepted)
        {
            if (group < truth.Count)
            {
                foreach (long[] row in possible[group])
                {
                    if (picked + row[0] <= most[0] && reached + row[1] <= most[1] && accepted + row[2] <= most[2])
                    {
                        table[group] = row;
                        Try(group + 1, picked + row[0], reached + row[1], accepted + row[2]);
                    }
                }
            }
            else if ((!known[0] || picked == totals[0]) && (!known[1] || reached == totals[1]) && (!known[2] || accepted == totals[2]) && IsSame())
            {
                for (int i = 0; i < values.Length; i++)
                {
                    values[i].Add(Sensitive(table[i / 5], i % 5));
                }
            }
        }

        bool IsSame() => rule is null
            || rule(Figures(table)).Zip(published).All(p => (p.First.Numerator, p.First.Denominator, p.First.Hidden) == (p.Second.Numerator, p.Second.Denominator, p.Second.Hidden));
    }

    private static long Sensitive(long[] g, int what) => what switch { 0 => g[0], 1 => g[1], 2 => g[2], 3 => g[0] - g[1], _ => g[1] - g[2] };

    private static IEnumerable<long[]> Possible(ShownIndicator reach, ShownIndicator acceptance, long[] most, int floor)
    {
        for (long p = 0; p <= most[0]; p++)
        {
            for (long r = 0; r <= Math.Min(p, most[1]); r++)
            {
                for (long a = 0; a <= Math.Min(r, most[2]); a++)
                {
                    if (Agrees(reach, r, p) && Agrees(acceptance, a, r))
                    {
                        yield return [p, r, a];
                    }
                }
            }
        }

        bool Agrees(ShownIndicator shown, long numerator, long denominator) => shown.Hidden switch
        {
            HiddenReason.None => shown.Numerator == numerator && shown.Denominator == denominator,
            HiddenReason.Small => IsSmall(numerator) || IsSmall(denominator) || IsSmall(denominator - numerator),
            _ => true,
        };

        bool IsSmall(long count) => count > 0 && count < floor;
    }
}
