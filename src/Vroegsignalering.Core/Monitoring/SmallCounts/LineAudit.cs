namespace Vroegsignalering.Monitoring;

/// <summary>Tells, exactly, whether rows exist that agree with everything that an attacker knows of them and of their totals.</summary>
/// <remarks>Two generalized polymatroids, here the sums of the rows and the totals, have a whole point in common if and only if for every set of parts
/// the lowest of one is at most the highest of the other. So the audit is no estimate.</remarks>
internal sealed class LineAudit
{
    private readonly NestedRow[] _rows;
    private readonly NestedRow _totals;
    private readonly long[] _low;
    private readonly long[] _high;

    public LineAudit(NestedRow[] rows, NestedRow totals, int parts)
    {
        (_rows, _totals) = (rows, totals);
        _low = new long[1 << parts];
        _high = new long[1 << parts];
        for (int set = 1; set < _low.Length; set++)
        {
            foreach (NestedRow row in rows)
            {
                _low[set] += row.Lowest(set);
                _high[set] += row.Highest(set);
            }
        }
    }

    /// <summary>Whether a column of a row can have this value.</summary>
    public bool CanColumnBe(int row, int column, long value) => value >= 0 && IsPossible(row, _rows[row].WithColumn(column, value));

    /// <summary>Whether a part of a row can have this value.</summary>
    public bool CanPartBe(int row, int part, long value) => value >= 0 && IsPossible(row, _rows[row].WithPart(part, value));

    private bool IsPossible(int row, NestedRow changed)
    {
        if (changed.IsEmpty)
        {
            return false;
        }

        for (int set = 1; set < _low.Length; set++)
        {
            if (_low[set] - _rows[row].Lowest(set) + changed.Lowest(set) > _totals.Highest(set)
                || _high[set] - _rows[row].Highest(set) + changed.Highest(set) < _totals.Lowest(set))
            {
                return false;
            }
        }

        return true;
    }
}
