namespace Vroegsignalering.Monitoring;

/// <summary>A table of rows (groups, or months) by columns that may be part of each other, and what is hidden of it.</summary>
internal sealed class CountTable
{
    private readonly int _floor;
    private readonly int _rows;

    /// <summary>Takes the numbers.</summary>
    /// <param name="floor">The lowest number that is shown, besides zero.</param>
    /// <param name="parents">For each column the column that it is part of, which stands before it; -1 when there is none.</param>
    /// <param name="values">For each column the value of each row. The order of the rows may not depend on the values.</param>
    public CountTable(int floor, int[] parents, long[][] values)
    {
        (_floor, Parents, Values, _rows) = (floor, parents, values, values.Length == 0 ? 0 : values[0].Length);
        IsTotalKnown = [.. values.Select(_ => true)];
        Dropped = new bool[values.Length];
        Block = new bool[values.Length];
        Hidden = Make<bool>();
        Outside = Make<bool>();
        Forced = Make<bool>();
        Sensitive = Make<bool>();
        Above = [.. values.Select(_ => Array.Empty<int>())];
        Below = Above;
        Low = Make<long>();
        High = Make<long>();
        foreach (long[] high in High)
        {
            Array.Fill(high, NestedRow.Unlimited);
        }
    }

    public int[] Parents { get; }

    public long[][] Values { get; }

    /// <summary>Whether an attacker knows the sum of the rows of a column; he is given it where groups overlap as well.</summary>
    public bool[] IsTotalKnown { get; }

    /// <summary>Columns that are not shown at all, total included.</summary>
    public bool[] Dropped { get; }

    /// <summary>Columns of which no row is shown and nothing is said about any.</summary>
    public bool[] Block { get; }

    /// <summary>Rows that are no part of the total of a column, because that was published before with them in it. They are hidden only where forced.</summary>
    public bool[][] Outside { get; }

    /// <summary>Whether a column that cannot be protected otherwise is not shown at all; if not, nothing is shown of what it is part of.</summary>
    public bool DropsWhatIsUnsafe { get; set; }

    /// <summary>What must be hidden for another reason, such as that it was hidden before.</summary>
    public bool[][] Forced { get; }

    /// <summary>What must be hidden although it is not small, such as what differs little from another column.</summary>
    public bool[][] Sensitive { get; }

    /// <summary>What is known to be the least, from elsewhere.</summary>
    public long[][] Low { get; }

    /// <summary>What is known to be the most, from elsewhere.</summary>
    public long[][] High { get; }

    /// <summary>For each column others that are nowhere lower, and may be what it is part of.</summary>
    public int[][] Above { get; init; }

    /// <summary>For each column others that are nowhere higher.</summary>
    public int[][] Below { get; init; }

    /// <summary>The outcome.</summary>
    public bool[][] Hidden { get; }

    /// <summary>Whether a number is small, or what is left of the column that it is part of.</summary>
    public bool IsSmall(int column, int row) => IsSmall(Values[column][row]) || (Parents[column] >= 0 && IsSmall(Rest(column, row)));

    /// <summary>Whether it may be said that a hidden number is small: of what is part of a small or unknown number nothing is said.</summary>
    public bool IsSaidToBeSmall(int column, int row) => !Block[column] && IsSmall(column, row)
        && Path(column).Skip(1).All(c => !Hidden[c][row] || !(Block[c] || IsSmall(Values[c][row])));

    /// <summary>Hides until nothing small can be computed back.</summary>
    public void Protect()
    {
        while (BlockOnce() is int open)
        {
            (DropsWhatIsUnsafe && Block[open] ? Dropped : Block)[open] = true;
        }
    }

    /// <summary>Hides single rows; gives the column of which no row may be shown when that is not enough.</summary>
    private int? BlockOnce()
    {
        Array.ForEach(Hidden, rows => Array.Clear(rows));
        for (int column = 0; column < Values.Length; column++)
        {
            int parent = Parents[column];
            Dropped[column] |= parent >= 0 && Dropped[parent];
            Block[column] |= Dropped[column] || (parent >= 0 && Block[parent]);
            for (int row = 0; row < _rows; row++)
            {
                Hidden[column][row] = Block[column] || Forced[column][row] || (parent >= 0 && Hidden[parent][row])
                    || (!Outside[column][row] && (IsSmall(column, row) || Sensitive[column][row]));
            }

            while (!Dropped[column] && !IsSafe(column))
            {
                if (NextToHide(column) is int next)
                {
                    Hidden[column][next] = true;
                }
                else if (DropsWhatIsUnsafe)
                {
                    return column;
                }
                else if (Path(column).Where(c => !Block[c]).Select(c => (int?)c).FirstOrDefault() is int open)
                {
                    return open;
                }
                else
                {
                    break; // Nothing of these columns is shown any more.
                }
            }
        }

        return null;
    }

    // The order is that of the names, so what is hidden tells nothing about the numbers. What is zero or everything cannot cover another.
    private int? NextToHide(int column)
    {
        for (int row = 0; row < _rows; row++)
        {
            if (!Hidden[column][row] && !Outside[column][row] && Values[column][row] > 0 && (Parents[column] < 0 || Rest(column, row) > 0))
            {
                return row;
            }
        }

        return null;
    }

    private bool IsSafe(int column)
    {
        int[] inside = [.. Enumerable.Range(0, _rows).Where(row => !Outside[column][row])];
        if (!Array.Exists(inside, row => Hidden[column][row]))
        {
            return true;
        }

        // What else it is part of must be known of the same rows together, or of each row.
        int[] path = [.. Path(column)];
        if (Array.Exists(path, c => Array.Exists(inside, row => Hidden[c][row]) && !Outside[c].AsSpan().SequenceEqual(Outside[column])))
        {
            return false;
        }

        NestedRow[] rows = [.. inside.Select(row => Known(path, row))];
        long[] least = [.. path.Select(c => IsTotalKnown[c] ? inside.Sum(row => Values[c][row]) : 0)];
        long[] most = [.. path.Select(c => IsTotalKnown[c] ? inside.Sum(row => Values[c][row]) : NestedRow.Unlimited)];
        LineAudit audit = new(rows, new NestedRow(least, most, new long[path.Length], [.. path.Select(_ => NestedRow.Unlimited)]), path.Length);
        for (int at = 0; at < inside.Length; at++)
        {
            for (int k = 0; k < path.Length; k++)
            {
                if (Hidden[path[k]][inside[at]] && !IsWide(audit, path, k, at, Values[path[k]][inside[at]], inside[at]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool IsWide(LineAudit audit, int[] path, int k, int row, long value, int place)
    {
        int column = path[k];
        if (Block[column])
        {
            return (value == 0 || IsWide(v => audit.CanColumnBe(row, k, v), value, _floor))
                && (Parents[column] < 0 || !IsSmall(Rest(column, place)) || IsWide(v => audit.CanPartBe(row, k + 1, v), Rest(column, place), _floor));
        }

        if (IsSmall(value) ? !(audit.CanColumnBe(row, k, 1) && audit.CanColumnBe(row, k, _floor - 1))
            : value > 0 && !IsAllOf(column, place) && !IsWide(v => audit.CanColumnBe(row, k, v), value, _floor - 1))
        {
            return false;
        }

        return Parents[column] < 0 || Block[Parents[column]] || !IsSmall(Rest(column, place))
            || (audit.CanPartBe(row, k + 1, 1) && audit.CanPartBe(row, k + 1, _floor - 1));
    }

    private bool IsAllOf(int column, int row) => Parents[column] >= 0 && Rest(column, row) == 0;

    // What is possible has no holes, so it is enough to look this far to either side, or to count.
    private static bool IsWide(Func<long, bool> isPossible, long value, int needed)
    {
        if (isPossible(value - needed + 1) || isPossible(value + needed - 1))
        {
            return true;
        }

        int width = 1;
        for (long v = value - 1; width < needed && isPossible(v); v--)
        {
            width++;
        }

        for (long v = value + 1; width < needed && isPossible(v); v++)
        {
            width++;
        }

        return width >= needed;
    }

    private NestedRow Known(int[] path, int row)
    {
        int n = path.Length;
        (long[] low, long[] high, long[] partLow, long[] partHigh) = (new long[n], new long[n], new long[n], new long[n]);
        bool free = false; // Of what is part of a small or unknown number nothing is said.
        for (int k = n - 1; k >= 0; k--)
        {
            int column = path[k];
            (low[k], high[k]) = !Hidden[column][row] ? (Values[column][row], Values[column][row])
                : Block[column] || free ? (0, NestedRow.Unlimited)
                : Class(Values[column][row]);
            (low[k], high[k]) = (Math.Max(low[k], LowestOf(column, row)), Math.Min(high[k], HighestOf(column, row)));
            if (k < n - 1)
            {
                (partLow[k + 1], partHigh[k + 1]) = !Hidden[column][row] || Block[column] || free ? (0, NestedRow.Unlimited) : Class(Rest(column, row));
            }

            free |= Hidden[column][row] && (Block[column] || IsSmall(Values[column][row]));
        }

        partHigh[0] = NestedRow.Unlimited;
        return new NestedRow(low, high, partLow, partHigh);
    }

    private long LowestOf(int column, int row) =>
        Below[column].Where(c => IsKnown(c, row) && !Path(c).Contains(column)).Select(c => Values[c][row]).Append(Low[column][row]).Max();

    private long HighestOf(int column, int row) => Above[column].Where(c => IsKnown(c, row)).Select(c => Values[c][row]).Append(High[column][row]).Min();

    // A column that comes later counts as shown, unless it will be hidden for certain: it is small, or part of what is hidden.
    private bool IsKnown(int column, int row) => !Dropped[column] && !IsSmall(column, row) && Path(column).All(c => !Hidden[c][row]);

    // The attacker is told whether a hidden number is zero, small or neither. One more than the floor is asked of what covers a small one: that it was
    // not enough with one fewer then tells nothing either.
    private (long Low, long High) Class(long value) =>
        value == 0 ? (0, 0) : IsSmall(value) ? (1, _floor - 1) : (Math.Min(value, _floor + 1), NestedRow.Unlimited);

    private IEnumerable<int> Path(int column)
    {
        for (int at = column; at >= 0; at = Parents[at])
        {
            yield return at;
        }
    }

    private long Rest(int column, int row) => Values[Parents[column]][row] - Values[column][row];

    private bool IsSmall(long value) => value > 0 && value < _floor;

    private T[][] Make<T>() => [.. Values.Select(_ => new T[_rows])];
}
