using System.Numerics;

namespace Vroegsignalering.Prioritisation;

/// <summary>All facts that a decision table can tell apart: every column is cut where some row's condition begins or ends, and unknown is a piece of its own.</summary>
/// <remarks>Pieces that the same rows match are one piece, so that the grid stays small. Facts are taken one by one: that some go together never occurs is not known here.</remarks>
internal sealed class TableGrid
{
    /// <summary>How many pieces may be looked at in one table before it is too large; a choice of this product that keeps a check within a second or two.</summary>
    public const int MaximumSteps = 300_000;

    private readonly Piece[][] _columns;
    private readonly BigInteger[] _anyFrom;
    private int _steps;

    public TableGrid(TableModel table)
    {
        _columns = [.. table.Columns.Select(fact => Pieces(table, fact))];
        _anyFrom = new BigInteger[_columns.Length + 1];
        _anyFrom[^1] = All(table.Rows.Count);
        for (int i = _columns.Length - 1; i >= 0; i--)
        {
            _anyFrom[i] = _columns[i].Aggregate(_anyFrom[i + 1], (rows, piece) => rows & piece.Rows);
        }
    }

    /// <summary>Whether a search was stopped because it took too many steps; its answer then means nothing.</summary>
    public bool IsTooLarge => _steps > MaximumSteps;

    /// <summary>The rows before a row.</summary>
    public static BigInteger All(int count) => (BigInteger.One << count) - 1;

    /// <summary>The values at which a fact is worth looking at, the most ordinary first.</summary>
    public static long[] Values(TableModel table, PriorityFact fact)
    {
        IEnumerable<long> borders = table.Rows.SelectMany(row => row.Cells.ToArray()).Where(cell => cell.Fact == fact && cell.Test == TableTest.Range)
            .SelectMany(cell => new[] { cell.Low, cell.High < long.MaxValue ? cell.High + 1 : fact.Minimum }).Append(fact.Minimum);
        IEnumerable<long> known = fact.Unit is PriorityFactUnit.Choice or PriorityFactUnit.Set or PriorityFactUnit.YesNo
            ? Enumerable.Range(0, (int)fact.Maximum + 1).Select(n => (long)n)
                .OrderBy(n => fact.Unit == PriorityFactUnit.Set && (n & 1) != 0).ThenBy(n => fact.Unit == PriorityFactUnit.Set ? n == 0 ? 99 : BitOperations.PopCount((ulong)n) : 0).ThenBy(n => n)
            : borders.Where(n => n >= fact.Minimum && n <= fact.Maximum).Distinct().Order();
        return [.. known, .. fact.MayBeUnknown ? [FactNumbers.Unknown] : Array.Empty<long>()];
    }

    /// <summary>Facts that all of some rows match and none of others, one number for each column; <c>null</c> when there are none, or when it took too long.</summary>
    public long[]? Find(BigInteger matched, BigInteger notMatched)
    {
        long[] found = new long[_columns.Length];
        return !Array.Exists(_columns, pieces => !Array.Exists(pieces, p => p.IsIn(matched))) && Search(0, matched, notMatched, found) ? found : null;
    }

    private bool Search(int column, BigInteger matched, BigInteger notMatched, long[] found)
    {
        if (!(notMatched & _anyFrom[column]).IsZero)
        {
            return false;
        }

        if (column == _columns.Length)
        {
            return true;
        }

        foreach (Piece piece in _columns[column])
        {
            if (++_steps > MaximumSteps)
            {
                return false;
            }

            if (piece.IsIn(matched))
            {
                found[column] = piece.Value;
                if (Search(column + 1, matched, notMatched & piece.Rows, found))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Piece[] Pieces(TableModel table, PriorityFact fact) =>
        [.. Values(table, fact).Select(value => new Piece(value, Rows(table, fact, value))).DistinctBy(piece => piece.Rows)];

    private static BigInteger Rows(TableModel table, PriorityFact fact, long value)
    {
        byte[] bits = new byte[(table.Rows.Count / 8) + 1];
        for (int i = 0; i < table.Rows.Count; i++)
        {
            if (Holds(table.Rows[i], fact, value))
            {
                bits[i / 8] |= (byte)(1 << (i % 8));
            }
        }

        return new BigInteger(bits, isUnsigned: true);
    }

    private static bool Holds(TableRow row, PriorityFact fact, long value)
    {
        foreach (ref readonly TableCell cell in row.Cells)
        {
            if (cell.Fact == fact && !cell.Holds(value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A piece of a column: one value that stands for it, and the rows that match there as far as this column goes.</summary>
    private readonly record struct Piece(long Value, BigInteger Rows)
    {
        public bool IsIn(BigInteger rows) => (Rows & rows) == rows;
    }
}
