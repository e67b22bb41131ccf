using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Cli.Policy;

namespace Vroegsignalering.Cli.Tests.Policy;

/// <summary>Against somebody who knows everything on the page and tries every table that it could be about.</summary>
public sealed class SmallCountsTests
{
    [Fact]
    public void Large_numbers_and_zero_are_shown_as_they_are()
    {
        IReadOnlyList<ProtectedRow> rows = Protect([20, 0], [35, 12]);

        Assert.Equal([20, 47], rows.Select(r => r.Cases));
        Assert.All(rows, r => Assert.NotNull(r.Cells));
    }

    [Fact]
    public void A_single_small_group_takes_another_with_it()
    {
        IReadOnlyList<ProtectedRow> rows = Protect([3, 0], [20, 0], [40, 0], [90, 0]);

        Assert.Equal((null, true), (rows[0].Cases, rows[0].IsSmall));
        Assert.Equal((null, false), (rows[1].Cases, rows[1].IsSmall));
        Assert.Equal(90, rows[3].Cases);
    }

    [Fact]
    public void A_group_just_above_the_border_is_not_enough_cover()
    {
        // With only 10 beside it the small group would be known to be at most 3; knowing that 11 came next, at least 2.
        IReadOnlyList<ProtectedRow> rows = Protect([3, 0], [10, 0], [11, 0], [60, 0], [80, 0]);

        Assert.Null(rows[2].Cases);
        Assert.True(Attacker.LearnsNothing(rows, [[3, 0], [10, 0], [11, 0], [60, 0], [80, 0]], totalsKnown: true));
    }

    [Fact]
    public void One_small_outcome_hides_all_outcomes_of_its_group_and_of_another()
    {
        IReadOnlyList<ProtectedRow> rows = Protect([40, 4], [30, 30], [50, 60], [70, 70]);

        Assert.All(rows, r => Assert.NotNull(r.Cases));
        Assert.Null(rows[0].Cells);
        Assert.Null(rows[1].Cells);
        Assert.NotNull(rows[3].Cells);
    }

    [Fact]
    public void Of_three_outcomes_none_can_be_computed_from_the_others()
    {
        IReadOnlyList<ProtectedRow> rows = Protect([12, 20, 5], [30, 40, 0], [15, 60, 25], [80, 90, 100]);

        Assert.Null(rows[0].Cells);
        Assert.Null(rows[1].Cells);
        Assert.NotNull(rows[3].Cells);
    }

    [Fact]
    public void A_small_group_alone_is_not_shown_at_all() => Assert.Null(SmallCounts.Protect([[4, 0]], totalsKnown: true));

    [Fact]
    public void The_attacker_of_these_tests_does_find_what_is_hidden_badly()
    {
        int[][] truth = [[3, 0], [20, 0]];
        ProtectedRow[] badly = [new(null, true, null), new(20, false, [20, 0])];

        Assert.False(Attacker.LearnsNothing(badly, truth, totalsKnown: true));
    }

    [Fact]
    public void No_small_number_is_shown_and_none_can_be_computed_back()
    {
        Gen<int> count = Gen.Frequency((3, Gen.Choose(0, 12)), (2, Gen.Choose(9, 30)), (1, Gen.Constant(0)));
        Gen<int[][]> tables = from rows in Gen.Choose(1, 4)
                              from cells in Gen.ArrayOf(Gen.ArrayOf(count, 2), rows)
                              select cells.Where(r => r.Sum() > 0).ToArray();
        int shown = 0;
        Prop.ForAll(Arb.From(tables), Arb.From(Gen.Elements(true, false)), (table, known) =>
        {
            IReadOnlyList<ProtectedRow>? rows = SmallCounts.Protect(table, known);
            shown += rows?.Any(r => r.Cells is null) == true ? 1 : 0;
            return rows is null || (rows.All(r => r.Cases is not (> 0 and < 10) && r.Cells?.Any(SmallCounts.IsSmall) != true)
                && Attacker.LearnsNothing(rows, table, known));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        Assert.True(shown > 10, "Too few tables had something to hide beside something to show.");
    }

    private static IReadOnlyList<ProtectedRow> Protect(params int[][] cells) =>
        SmallCounts.Protect(cells, totalsKnown: true) ?? throw new InvalidOperationException("Nothing is shown.");

    /// <summary>Tries every table of two outcomes that agrees with what is shown.</summary>
    private static class Attacker
    {
        public static bool LearnsNothing(IReadOnlyList<ProtectedRow> rows, int[][] truth, bool totalsKnown)
        {
            int all = truth.Sum(r => r.Sum());
            int first = truth.Sum(r => r[0]);
            int largest = rows.Min(r => r.Cases) ?? all;
            List<(int, int)>[] possible = [.. rows.Select(r => Possible(r, all, largest))];
            for (int i = 0; i < rows.Count; i++)
            {
                HashSet<(int, int)> others = [(0, 0)];
                foreach (List<(int, int)> other in possible.Where((_, index) => index != i))
                {
                    others = [.. others.SelectMany(o => other, (o, r) => (o.Item1 + r.Item1, o.Item2 + r.Item2)).Where(s => s.Item1 + s.Item2 <= all)];
                }

                (int First, int Second)[] left =
                [
                    .. possible[i].Where(r => others.Any(o => o.Item1 + o.Item2 + r.Item1 + r.Item2 == all && (!totalsKnown || o.Item1 + r.Item1 == first))),
                ];
                int cases = truth[i].Sum();
                int most = rows[i].Cases is int shown ? Math.Min(9, shown) : 9;
                bool oneOutcome = totalsKnown && (first == 0 || first == all); // then an outcome is the number of cases
                bool hides = !(SmallCounts.IsSmall(cases) && !Covers(left.Select(l => l.First + l.Second), 1, 9))
                    && !(SmallCounts.IsSmall(truth[i][0]) && !oneOutcome && !Covers(left.Select(l => l.First), 0, most))
                    && !(SmallCounts.IsSmall(truth[i][1]) && !oneOutcome && !Covers(left.Select(l => l.Second), 0, most));
                if (!hides)
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Covers(IEnumerable<int> values, int from, int to) => Enumerable.Range(from, to - from + 1).All(values.ToHashSet().Contains);

        private static List<(int, int)> Possible(ProtectedRow row, int all, int largest)
        {
            if (row.Cells is [int a, int b])
            {
                return [(a, b)];
            }

            (int from, int to) = row.Cases is int cases ? (cases, cases) : row.IsSmall ? (1, 9) : (10, largest);
            return [.. Enumerable.Range(0, all + 1).SelectMany(_ => Enumerable.Range(0, all + 1), (x, y) => (x, y)).Where(p => p.x + p.y >= from && p.x + p.y <= to)];
        }
    }
}
