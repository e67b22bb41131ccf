namespace Vroegsignalering.Cli.Policy;

/// <summary>What may be shown of one row of counts.</summary>
/// <param name="Cases">The number of cases; <c>null</c> when it is hidden.</param>
/// <param name="IsSmall">Whether the number of cases is hidden because it is small itself, and not to protect another row.</param>
/// <param name="Cells">The outcomes, together the cases; <c>null</c> when they are hidden.</param>
internal sealed record ProtectedRow(int? Cases, bool IsSmall, IReadOnlyList<int>? Cells);

/// <summary>Hides small counts in a table of groups by outcomes, and as many other rows as it takes that nobody can compute them back.</summary>
/// <remarks>Hidden are numbers of 1 to 9; zero is nobody, so it is shown. When one outcome of a row is small the whole row of outcomes is hidden, so it
/// does not show which. The attacker that is thought of knows all that is shown, the totals of the rows and of every outcome, and that groups are
/// hidden from small to large. What is hidden must then still be able to be anything from 0 (a group: 1) to 9. Groups that overlap, such as types of
/// partner, have no totals on the page; the attacker is given them all the same.</remarks>
internal sealed class SmallCounts
{
    /// <summary>The lowest number that is shown, besides zero: ten, a choice of this product.</summary>
    public const int LowestShown = 10;

    private const long Unlimited = 1_000_000_000_000;

    private readonly int[][] _cells;
    private readonly int[] _cases;
    private readonly int[] _totals;
    private readonly bool _totalsKnown;
    private readonly bool[] _casesHidden;
    private readonly bool[] _cellsHidden;

    private SmallCounts(int[][] cells, bool totalsKnown)
    {
        _cells = cells;
        _totalsKnown = totalsKnown;
        _cases = [.. cells.Select(row => row.Sum())];
        _totals = [.. Enumerable.Range(0, cells[0].Length).Select(outcome => cells.Sum(row => row[outcome]))];
        _casesHidden = Array.ConvertAll(_cases, IsSmall);
        _cellsHidden = [.. cells.Select((row, i) => _casesHidden[i] || Array.Exists(row, IsSmall))];
    }

    /// <summary>Whether a number must be hidden.</summary>
    public static bool IsSmall(int count) => count is > 0 and < LowestShown;

    /// <summary>Decides what may be shown.</summary>
    /// <param name="cells">For each group how many cases have each outcome; every case has one.</param>
    /// <param name="totalsKnown">Whether the totals of the outcomes are shown; that of the cases always is.</param>
    /// <returns>The rows, in the same order; <c>null</c> when nothing can be shown of the table.</returns>
    public static IReadOnlyList<ProtectedRow>? Protect(IReadOnlyList<IReadOnlyList<int>> cells, bool totalsKnown)
    {
        if (cells.Count == 0)
        {
            return [];
        }

        SmallCounts counts = new([.. cells.Select(row => row.ToArray())], totalsKnown);
        while (counts.FindLeak() is bool ofCases)
        {
            if (!counts.HideMore(ofCases))
            {
                return null;
            }
        }

        return [.. cells.Select((row, i) => new ProtectedRow(
            counts._casesHidden[i] ? null : counts._cases[i], counts._casesHidden[i] && IsSmall(counts._cases[i]), counts._cellsHidden[i] ? null : row))];
    }

    // Where all cases have the same outcome, and that is known, its numbers are those of the cases.
    private bool HasOneOutcome => _totalsKnown && _totals.Count(t => t > 0) == 1;

    /// <summary>Whether something small can be computed back: <c>true</c> a number of cases, <c>false</c> an outcome, <c>null</c> nothing.</summary>
    private bool? FindLeak()
    {
        for (int row = 0; row < _cells.Length; row++)
        {
            if (IsSmall(_cases[row]) && !(IsPossible(row, null, 1) && IsPossible(row, null, LowestShown - 1)))
            {
                return true;
            }

            int most = _casesHidden[row] ? LowestShown - 1 : Math.Min(LowestShown - 1, _cases[row]);
            for (int outcome = 0; outcome < _totals.Length && !HasOneOutcome; outcome++)
            {
                if (IsSmall(_cells[row][outcome]) && !(IsPossible(row, outcome, 0) && IsPossible(row, outcome, most)))
                {
                    return false;
                }
            }
        }

        return null;
    }

    private bool HideMore(bool ofCases)
    {
        if (!ofCases && Smallest(_cellsHidden) is int outcomes)
        {
            _cellsHidden[outcomes] = true;
            return true;
        }

        if (Smallest(_casesHidden) is int group)
        {
            (_casesHidden[group], _cellsHidden[group]) = (true, true);
            return true;
        }

        return false;
    }

    // The order is that of the numbers of cases, so what is hidden tells nothing about outcomes.
    private int? Smallest(bool[] hidden) => Enumerable.Range(0, _cases.Length).Where(i => !hidden[i]).OrderBy(i => _cases[i]).ThenBy(i => i)
        .Select(i => (int?)i).FirstOrDefault();

    /// <summary>Whether a table exists that agrees with all that the attacker knows and has this number at this place.</summary>
    /// <remarks>Every row is a box of which the sum lies between two bounds, and so is what is known of the totals. The sums of points of such sets are
    /// the whole points between the sums of their bounds over every set of outcomes (generalized polymatroids), so looking at those is enough.</remarks>
    private bool IsPossible(int row, int? outcome, int number)
    {
        Known[] rows = [.. Enumerable.Range(0, _cells.Length).Select(i => i == row ? Of(i).With(outcome, number) : Of(i))];
        Known totals = new(
            [.. _totals.Select(t => _totalsKnown ? t : 0L)], [.. _totals.Select(t => _totalsKnown ? t : (long)_cases.Sum())], _cases.Sum(), _cases.Sum());
        if (Array.Exists(rows, r => r.IsEmpty))
        {
            return false;
        }

        for (int set = 1; set < 1 << _totals.Length; set++)
        {
            if (rows.Sum(r => r.Lowest(set)) > totals.Highest(set) || rows.Sum(r => r.Highest(set)) < totals.Lowest(set))
            {
                return false;
            }
        }

        return true;
    }

    private Known Of(int row)
    {
        (long fewest, long most) = !_casesHidden[row] ? (_cases[row], _cases[row])
            : IsSmall(_cases[row]) ? (1, LowestShown - 1)
            : (LowestShown, SmallestShown());
        return _cellsHidden[row]
            ? new Known(new long[_totals.Length], [.. _totals.Select(_ => most)], fewest, most)
            : new Known([.. _cells[row].Select(c => (long)c)], [.. _cells[row].Select(c => (long)c)], fewest, most);
    }

    private long SmallestShown() => Smallest(_casesHidden) is int shown ? _cases[shown] : Unlimited;

    /// <summary>What is known of a row: bounds for each outcome and for their sum.</summary>
    private sealed record Known(long[] Low, long[] High, long Fewest, long Most)
    {
        public bool IsEmpty => Low.Sum() > Most || High.Sum() < Fewest || Fewest > Most || Low.Zip(High).Any(b => b.First > b.Second);

        public Known With(int? outcome, long number)
        {
            if (outcome is not int at)
            {
                return this with { Fewest = Math.Max(Fewest, number), Most = Math.Min(Most, number) };
            }

            (long[] low, long[] high) = ([.. Low], [.. High]);
            (low[at], high[at]) = (Math.Max(low[at], number), Math.Min(high[at], number));
            return this with { Low = low, High = high };
        }

        public long Highest(int set) => Math.Min(Sum(High, set), Most - Sum(Low, ~set));

        public long Lowest(int set) => Math.Max(Sum(Low, set), Fewest - Sum(High, ~set));

        private static long Sum(long[] bounds, int set)
        {
            long sum = 0;
            for (int i = 0; i < bounds.Length; i++)
            {
                sum += (set & (1 << i)) != 0 ? bounds[i] : 0;
            }

            return sum;
        }
    }
}
