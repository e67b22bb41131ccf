namespace Vroegsignalering.Monitoring;

/// <summary>What an attacker knows of one row of counts of which each is part of the next, such as accepted, reached and picked up.</summary>
/// <remarks>With nothing before it, column k is the sum of parts 0 to k, and no part is below zero. Bounds on nested columns and on single parts are a
/// laminar family, so the whole rows within them are an M-natural-convex set (a generalized polymatroid): taking one part after the other to its limit
/// gives the limit of their sum, and the sums of points of several such sets are exactly the whole points between the sums of these limits.</remarks>
internal sealed class NestedRow
{
    /// <summary>More than any count.</summary>
    public const long Unlimited = 1_000_000_000_000;

    // The most that column j can be above column i; place 0 is nothing.
    private readonly long[,] _most;
    private long[]? _highest;
    private long[]? _lowest;

    private NestedRow(long[,] most) => _most = most;

    /// <summary>Takes bounds, from the innermost column to the outermost.</summary>
    public NestedRow(long[] low, long[] high, long[] partLow, long[] partHigh)
    {
        int size = low.Length + 1;
        _most = new long[size, size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                _most[i, j] = i == j ? 0 : i < j ? Unlimited : 0;
            }
        }

        for (int k = 0; k < low.Length; k++)
        {
            Tighten(_most, k, k + 1, partHigh[k]);
            Tighten(_most, k + 1, k, -partLow[k]);
            Tighten(_most, 0, k + 1, high[k]);
            Tighten(_most, k + 1, 0, -low[k]);
        }
    }

    /// <summary>Whether no row is within the bounds.</summary>
    public bool IsEmpty
    {
        get
        {
            for (int i = 0; i < _most.GetLength(0); i++)
            {
                if (_most[i, i] < 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private int Parts => _most.GetLength(0) - 1;

    /// <summary>The same, when a column is known.</summary>
    public NestedRow WithColumn(int column, long value) => With(0, column + 1, value);

    /// <summary>The same, when a part is known.</summary>
    public NestedRow WithPart(int part, long value) => With(part, part + 1, value);

    /// <summary>The most that the parts of a set can be together.</summary>
    public long Highest(int set) => (_highest ??= Limits(1))[set];

    /// <summary>The least that they can be.</summary>
    public long Lowest(int set) => (_lowest ??= Limits(-1))[set];

    private NestedRow With(int from, int to, long value)
    {
        long[,] most = (long[,])_most.Clone();
        Tighten(most, from, to, value);
        Tighten(most, to, from, -value);
        return new NestedRow(most);
    }

    private long[] Limits(int sign)
    {
        long[] limits = new long[1 << Parts];
        if (IsKnown())
        {
            for (int set = 1; set < limits.Length; set++)
            {
                int last = System.Numerics.BitOperations.TrailingZeroCount(set);
                limits[set] = limits[set & (set - 1)] + _most[last, last + 1];
            }

            return limits;
        }

        for (int set = 1; set < limits.Length; set++)
        {
            long[,] most = (long[,])_most.Clone();
            for (int k = 0; k < Parts; k++)
            {
                if ((set & (1 << k)) != 0)
                {
                    (int from, int to) = sign > 0 ? (k, k + 1) : (k + 1, k);
                    long limit = most[from, to];
                    limits[set] += sign * limit;
                    Tighten(most, to, from, -limit);
                }
            }
        }

        return limits;
    }

    private bool IsKnown()
    {
        for (int k = 0; k < Parts; k++)
        {
            if (_most[k, k + 1] != -_most[k + 1, k])
            {
                return false;
            }
        }

        return true;
    }

    private static void Tighten(long[,] most, int from, int to, long value)
    {
        if (value >= most[from, to])
        {
            return;
        }

        int size = most.GetLength(0);
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                most[i, j] = Math.Max(-4 * Unlimited, Math.Min(most[i, j], most[i, from] + value + most[to, j]));
            }
        }
    }
}
