namespace Vroegsignalering.Core.Tests.Monitoring.SmallCounts;

/// <summary>Against somebody who knows everything on the page and tries every table that it could be about.</summary>
public sealed class SmallCountTableTests
{
    [Fact]
    public void Large_numbers_and_zero_are_shown_as_they_are()
    {
        IReadOnlyList<ShownCounts> rows = Protect([20, 0], [35, 12]);

        Assert.Equal([20L, 47L], rows.Select(r => r.Total));
        Assert.All(rows, r => Assert.NotNull(r.Counts));
    }

    [Fact]
    public void A_single_small_group_takes_another_with_it()
    {
        IReadOnlyList<ShownCounts> rows = Protect([3, 0], [20, 0], [40, 0], [90, 0]);

        Assert.Equal((null, true), (rows[0].Total, rows[0].IsSmall));
        Assert.Equal((null, false), (rows[1].Total, rows[1].IsSmall));
        Assert.Equal(90, rows[3].Total);
    }

    [Fact]
    public void A_group_just_above_the_border_is_not_enough_cover()
    {
        // With only 10 beside it the small group would be known to be at most 3; knowing that 11 came next, at least 2.
        IReadOnlyList<ShownCounts> rows = Protect([3, 0], [10, 0], [11, 0], [60, 0], [80, 0]);

        Assert.Null(rows[2].Total);
        Assert.True(Attacker.LearnsNothing(rows, [[3, 0], [10, 0], [11, 0], [60, 0], [80, 0]], totalsKnown: true));
    }

    [Fact]
    public void One_small_outcome_hides_all_outcomes_of_its_group_and_of_another()
    {
        IReadOnlyList<ShownCounts> rows = Protect([40, 4], [30, 30], [50, 60], [70, 70]);

        Assert.All(rows, r => Assert.NotNull(r.Total));
        Assert.Null(rows[0].Counts);
        Assert.Null(rows[1].Counts);
        Assert.NotNull(rows[3].Counts);
    }

    [Fact]
    public void Of_three_outcomes_none_can_be_computed_from_the_others()
    {
        IReadOnlyList<ShownCounts> rows = Protect([12, 20, 5], [30, 40, 0], [15, 60, 25], [80, 90, 100]);

        // The second group has none of the third outcome, so it covers nothing of it.
        Assert.Null(rows[0].Counts);
        Assert.Null(rows[2].Counts);
    }

    [Fact]
    public void A_small_group_alone_is_not_shown_at_all() => Assert.Null(SmallCountProtection.ProtectTable([[4, 0]], SmallCountProfile.Public));

    [Fact]
    public void The_attacker_of_these_tests_does_find_what_is_hidden_badly()
    {
        int[][] truth = [[3, 0], [20, 0]];
        ShownCounts[] badly = [new(null, true, null), new(20, false, [20, 0])];

        Assert.False(Attacker.LearnsNothing(badly, truth, totalsKnown: true));
    }

    [Theory]
    [InlineData(2, 4, 30, 200)]
    [InlineData(3, 3, 10, 20)]
    public void No_small_number_is_shown_and_none_can_be_computed_back(int outcomes, int mostRows, int most, int tests)
    {
        Gen<int> count = Gen.Frequency((3, Gen.Choose(0, 10)), (2, Gen.Choose(9, most)), (1, Gen.Constant(0)));
        Gen<int[][]> tables = from rows in Gen.Choose(1, mostRows)
                              from cells in Gen.ArrayOf(Gen.ArrayOf(count, outcomes), rows)
                              select cells.Where(r => r.Sum() > 0).ToArray();
        int shown = 0;
        Prop.ForAll(Arb.From(tables), Arb.From(Gen.Elements(true, false)), (table, known) =>
        {
            IReadOnlyList<ShownCounts>? rows = SmallCountProtection.ProtectTable(Rows(table), SmallCountProfile.Public, known);
            shown += rows?.Any(r => r.Counts is null) == true ? 1 : 0;
            return rows is null || (rows.All(r => r.Total is not (> 0 and < 10) && r.Counts?.Any(IsSmall) != true)
                && Attacker.LearnsNothing(rows, table, known));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
        Assert.True(shown > tests / 40, "Too few tables had something to hide.");
    }

    private static IReadOnlyList<ShownCounts> Protect(params int[][] cells) =>
        SmallCountProtection.ProtectTable(Rows(cells), SmallCountProfile.Public) ?? throw new InvalidOperationException("Nothing is shown.");

    private static long[][] Rows(int[][] table) => [.. table.Select(r => Array.ConvertAll(r, c => (long)c))];

    private static bool IsSmall(long count) => count is > 0 and < 10;

    /// <summary>Tries every table that agrees with what is shown. Rows are written in one number, ten bits for each outcome, so that they add up.</summary>
    private static class Attacker
    {
        public static bool LearnsNothing(IReadOnlyList<ShownCounts> rows, int[][] truth, bool totalsKnown)
        {
            int all = truth.Sum(r => r.Sum());
            int outcomes = truth.FirstOrDefault()?.Length ?? 0;
            int[] totals = [.. Enumerable.Range(0, outcomes).Select(k => truth.Sum(r => r[k]))];
            bool oneOutcome = totalsKnown && totals.Contains(all); // then an outcome is the number of cases
            int[][] possible = [.. rows.Select(r => Possible(r, all, outcomes).ToArray())];
            for (int i = 0; i < rows.Count; i++)
            {
                HashSet<int> others = [0];
                foreach (int[] other in possible.Where((_, index) => index != i))
                {
                    others = [.. others.SelectMany(_ => other, (o, r) => o + r).Where(s => Sum(s) <= all)];
                }

                HashSet<int> sums = [.. others.Select(o => Sum(o))];
                int[] left = [.. possible[i].Where(r => totalsKnown ? others.Contains(Code(totals.Select(t => (long)t)) - r) : sums.Contains(all - Sum(r)))];
                int most = (int)Math.Min(9, rows[i].Total ?? 9);
                bool learns = IsSmall(truth[i].Sum()) && !Covers(left.Select(r => Sum(r)), 1, 9);
                for (int k = 0; k < outcomes && !oneOutcome; k++)
                {
                    learns |= IsSmall(truth[i][k]) && !Covers(left.Select(r => Cell(r, k)), 1, most);
                }

                if (learns)
                {
                    return false;
                }
            }

            return true;
        }

        // Where it is not said which number is small, a range as wide as the floor is enough.
        private static bool Covers(IEnumerable<int> values, int from, int to)
        {
            HashSet<int> possible = [.. values];
            return Enumerable.Range(from, to - from + 1).All(possible.Contains) || possible.Max() - possible.Min() + 1 >= 10;
        }

        private static IEnumerable<int> Possible(ShownCounts row, int all, int outcomes)
        {
            if (row.Counts is { } cells)
            {
                return [Code(cells)];
            }

            (int from, int to) = row.Total is long cases ? ((int)cases, (int)cases) : row.IsSmall ? (1, 9) : (10, all);
            IEnumerable<int> codes = [0];
            for (int k = 0; k < outcomes; k++)
            {
                int shift = 10 * k;
                codes = codes.SelectMany(code => Enumerable.Range(0, Math.Min(all, to) - Sum(code) + 1), (code, number) => code + (number << shift));
            }

            return codes.Where(code => Sum(code) >= from);
        }

        private static int Code(IEnumerable<long> cells) => cells.Index().Sum(c => (int)c.Item << (10 * c.Index));

        private static int Cell(int code, int outcome) => (code >> (10 * outcome)) & 1023;

        private static int Sum(int code) => Cell(code, 0) + Cell(code, 1) + Cell(code, 2);
    }
}
