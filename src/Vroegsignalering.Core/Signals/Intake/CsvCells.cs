using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Finds the cells of a record, in bytes or in letters. All signs that matter are one unit in every encoding that is read.</summary>
/// <typeparam name="T">A byte, or a letter as its number.</typeparam>
internal sealed class CsvCells<T>(T delimiter, int maximum)
    where T : unmanaged, IBinaryInteger<T>
{
    private static readonly T Quote = T.CreateTruncating('"');
    private static readonly T Cr = T.CreateTruncating('\r');
    private static readonly T Lf = T.CreateTruncating('\n');

    private CsvCell[] _cells = new CsvCell[32];
    private int _cellStart;
    private bool _cellQuoted;
    private bool _open;
    private int _lines;
    private int _linesBeforeQuote;

    /// <summary>The number of cells found, also beyond the limit.</summary>
    public int Count { get; private set; }

    /// <summary>A cell.</summary>
    public CsvCell this[int column] => _cells[column];

    /// <summary>Looks for the end of the record at the begin of the units.</summary>
    /// <param name="units">What was read.</param>
    /// <param name="final">Whether the file ends where they end.</param>
    /// <param name="longest">How long a record may be.</param>
    public CsvScan Scan(ReadOnlySpan<T> units, bool final, int longest)
    {
        if (units.Length > longest + 2L)
        {
            units = units[..(longest + 2)];
            final = false;
        }

        (Count, _cellStart, _cellQuoted, _open, _lines) = (0, 0, false, false, 0);
        int at = PassPlainCells(units);
        while (at < units.Length)
        {
            if (at == _cellStart && units[at] == Quote)
            {
                (_open, _cellQuoted, _linesBeforeQuote) = (true, true, _lines);
                at++;
            }

            int step = _open ? units[at..].IndexOfAny(Quote, Cr, Lf) : units[at..].IndexOfAny(delimiter, Cr, Lf);
            if (step < 0)
            {
                break;
            }

            at += step;
            T sign = units[at];
            bool undecided = at + 1 == units.Length && !final;
            if (!_open && sign == delimiter)
            {
                EndCell(at++);
            }
            else if (undecided && sign != Lf)
            {
                break;
            }
            else if (sign == Quote)
            {
                at = PassQuote(units, at);
            }
            else if (_open)
            {
                _lines += at < longest ? 1 : 0;
                at = AfterLineEnd(units, at);
            }
            else
            {
                EndCell(at);
                return at > longest
                    ? new CsvScan(CsvScanEnd.TooLong, longest, longest, _lines)
                    : new CsvScan(CsvScanEnd.Row, at, AfterLineEnd(units, at), _lines + 1, HasLineEnd: true);
            }
        }

        return WithoutLineEnd(units, final, longest);
    }

    // Most records have no quotes: their cells are found by looking at many units at once. Stops at the line end, at the first quote that begins a
    // cell, and where few units are left; Scan goes on from there.
    private int PassPlainCells(ReadOnlySpan<T> units)
    {
        int at = 0;
        if (!Vector256.IsHardwareAccelerated)
        {
            return at;
        }

        ref T first = ref MemoryMarshal.GetReference(units);
        (Vector256<T> delimiters, Vector256<T> quotes) = (Vector256.Create(delimiter), Vector256.Create(Quote));
        (Vector256<T> crs, Vector256<T> lfs) = (Vector256.Create(Cr), Vector256.Create(Lf));
        for (; at <= units.Length - Vector256<T>.Count; at += Vector256<T>.Count)
        {
            Vector256<T> block = Vector256.LoadUnsafe(ref first, (nuint)at);
            Vector256<T> ends = Vector256.Equals(block, crs) | Vector256.Equals(block, lfs) | Vector256.Equals(block, quotes);
            uint stops = ends.ExtractMostSignificantBits();
            uint signs = Vector256.Equals(block, delimiters).ExtractMostSignificantBits() | stops;
            for (; signs != 0; signs &= signs - 1)
            {
                int bit = BitOperations.TrailingZeroCount(signs);
                if ((stops & (1u << bit)) == 0)
                {
                    EndPlainCell(at + bit);
                }
                else if (units[at + bit] != Quote || _cellStart == at + bit)
                {
                    return at + bit;
                }
            }
        }

        return at;
    }

    // A doubled quote is one sign of the cell; a single one ends what is quoted.
    private int PassQuote(ReadOnlySpan<T> units, int at)
    {
        _open = at + 1 < units.Length && units[at + 1] == Quote;
        return at + (_open ? 2 : 1);
    }

    private CsvScan WithoutLineEnd(ReadOnlySpan<T> units, bool final, int longest)
    {
        bool tooLong = units.Length > longest;
        if (!tooLong && !final)
        {
            return new CsvScan(CsvScanEnd.More);
        }

        if (_open)
        {
            return OnlyItsLine(units, final && !tooLong ? CsvScanEnd.OpenAtEnd : CsvScanEnd.OpenTooLong, longest);
        }

        EndCell(units.Length);
        return tooLong
            ? new CsvScan(CsvScanEnd.TooLong, longest, longest, _lines)
            : new CsvScan(CsvScanEnd.Row, units.Length, units.Length, _lines);
    }

    // A quote that stays open takes in no more than the line in which it was opened, or all that follows would be lost with it.
    private CsvScan OnlyItsLine(ReadOnlySpan<T> units, CsvScanEnd end, int longest)
    {
        int length = units[_cellStart..].IndexOfAny(Cr, Lf);
        if (length >= 0 && _cellStart + length < longest)
        {
            length += _cellStart;
            return new CsvScan(end, length, AfterLineEnd(units, length), _linesBeforeQuote + 1, HasLineEnd: true);
        }

        return end == CsvScanEnd.OpenAtEnd
            ? new CsvScan(end, units.Length, units.Length, _linesBeforeQuote)
            : new CsvScan(end, longest, longest, _linesBeforeQuote);
    }

    private static int AfterLineEnd(ReadOnlySpan<T> units, int at) =>
        at + (units[at] == Cr && at + 1 < units.Length && units[at + 1] == Lf ? 2 : 1);

    // The first cells fit in the list that there is; the others go the longer way.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndPlainCell(int end)
    {
        (CsvCell[] cells, int count) = (_cells, Count);
        if ((uint)count >= (uint)cells.Length)
        {
            EndCell(end);
            return;
        }

        unchecked
        {
            cells[count] = new CsvCell(_cellStart, end - _cellStart, Quoted: false);
            (Count, _cellStart) = (count + 1, end + 1);
        }
    }

    private void EndCell(int end)
    {
        if (Count >= _cells.Length && Count <= maximum)
        {
            Array.Resize(ref _cells, Math.Min(_cells.Length * 2, maximum + 1));
        }

        if (Count < _cells.Length)
        {
            _cells[Count] = new CsvCell(_cellStart, end - _cellStart, _cellQuoted);
        }

        Count++;
        (_cellStart, _cellQuoted) = (end + 1, false);
    }
}
