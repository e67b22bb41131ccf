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
            IReadOnlyList<ProtectedRow>? rows = SmallCounts.Protect(table, known);
            shown += rows?.Any(r => r.Cells is null) == true ? 1 : 0;
            return rows is null || (rows.All(r => r.Cases is not (> 0 and < 10) && r.Cells?.Any(SmallCounts.IsSmall) != true)
                && Attacker.LearnsNothing(rows, table, known));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
        Assert.True(shown > tests / 40, "Too few tables had something to hide.");
    }

    private static IReadOnlyList<ProtectedRow> Protect(params int[][] cells) =>
        SmallCounts.Protect(cells, totalsKnown: true) ?? throw new InvalidOperationException("Nothing is shown.");

    /// <summary>Tries every table that agrees with what is shown. Rows are written in one number, ten bits for each outcome, so that they add up.</summary>
    private static class Attacker
    {
        public static bool LearnsNothing(IReadOnlyList<ProtectedRow> rows, int[][] truth, bool totalsKnown)
        {
            int all = truth.Sum(r => r.Sum());
            int outcomes = truth.FirstOrDefault()?.Length ?? 0;
            int[] totals = [.. Enumerable.Range(0, outcomes).Select(k => truth.Sum(r => r[k]))];
            bool oneOutcome = totalsKnown && totals.Contains(all); // then an outcome is the number of cases
            int largest = rows.Min(r => r.Cases) ?? all;
            int[][] possible = [.. rows.Select(r => Possible(r, all, largest, outcomes).ToArray())];
            for (int i = 0; i < rows.Count; i++)
            {
                HashSet<int> others = [0];
                foreach (int[] other in possible.Where((_, index) => index != i))
                {
                    others = [.. others.SelectMany(_ => other, (o, r) => o + r).Where(s => Sum(s) <= all)];
                }

                HashSet<int> sums = [.. others.Select(o => Sum(o))];
                int[] left = [.. possible[i].Where(r => totalsKnown ? others.Contains(Code(totals) - r) : sums.Contains(all - Sum(r)))];
                int most = Math.Min(9, rows[i].Cases ?? 9);
                bool learns = SmallCounts.IsSmall(truth[i].Sum()) && !Covers(left.Select(r => Sum(r)), 1, 9);
                for (int k = 0; k < outcomes && !oneOutcome; k++)
                {
                    learns |= SmallCounts.IsSmall(truth[i][k]) && !Covers(left.Select(r => Cell(r, k)), 0, most);
                }

                if (learns)
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Covers(IEnumerable<int> values, int from, int to) => Enumerable.Range(from, to - from + 1).All(values.ToHashSet().Contains);

        private static IEnumerable<int> Possible(ProtectedRow row, int all, int largest, int outcomes)
        {
            if (row.Cells is { } cells)
            {
                return [Code(cells)];
            }

            (int from, int to) = row.Cases is int cases ? (cases, cases) : row.IsSmall ? (1, 9) : (10, largest);
            IEnumerable<int> codes = [0];
            for (int k = 0; k < outcomes; k++)
            {
                int shift = 10 * k;
                codes = codes.SelectMany(code => Enumerable.Range(0, Math.Min(all, to) - Sum(code) + 1), (code, number) => code + (number << shift));
            }

            return codes.Where(code => Sum(code) >= from);
        }

        private static int Code(IReadOnlyList<int> cells) => cells.Index().Sum(c => c.Item << (10 * c.Index));

        private static int Cell(int code, int outcome) => (code >> (10 * outcome)) & 1023;

        private static int Sum(int code) => Cell(code, 0) + Cell(code, 1) + Cell(code, 2);
    }
}
