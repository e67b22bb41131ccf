using System.Numerics;

namespace Vroegsignalering.Signals.Intake;

/// <summary>How looking for the end of a record ended.</summary>
internal enum CsvScanEnd
{
    /// <summary>There is nothing to read.</summary>
    None = 0,

    /// <summary>The record may go on beyond what was read.</summary>
    More,

    /// <summary>A whole record.</summary>
    Row,

    /// <summary>The record is longer than allowed.</summary>
    TooLong,
}

/// <summary>Where a record ends.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Length">Its length without the line end.</param>
/// <param name="Next">Where the next record begins.</param>
/// <param name="Lines">The line ends passed over.</param>
/// <param name="InQuotes">Whether a quote was open at its end.</param>
/// <param name="HasLineEnd">Whether a line end follows it.</param>
internal readonly record struct CsvScan(CsvScanEnd End, int Length = 0, int Next = 0, int Lines = 0, bool InQuotes = false, bool HasLineEnd = false);

/// <summary>The place of a cell in its record, quotes included.</summary>
internal readonly record struct CsvCell(int Start, int Length, bool Quoted);

/// <summary>Finds the cells of a record, in bytes or in letters. All signs that matter are one unit in every encoding that is read.</summary>
internal sealed class CsvCells(int maximum)
{
    private CsvCell[] _cells = new CsvCell[32];

    /// <summary>The number of cells found, also beyond the limit.</summary>
    public int Count { get; private set; }

    /// <summary>A cell.</summary>
    public CsvCell this[int column] => _cells[column];

    /// <summary>Looks for the end of the record at the begin of the units.</summary>
    public CsvScan Scan<T>(ReadOnlySpan<T> units, T delimiter, bool final, int longest)
        where T : unmanaged, IBinaryInteger<T>
    {
        T quote = T.CreateTruncating('"');
        T cr = T.CreateTruncating('\r');
        T lf = T.CreateTruncating('\n');
        if (units.Length > longest + 2L)
        {
            units = units[..(longest + 2)];
            final = false;
        }

        Count = 0;
        int lines = 0;
        int cellStart = 0;
        bool cellQuoted = false;
        bool quoted = false;
        int i = 0;
        while (i < units.Length)
        {
            if (i == cellStart && units[i] == quote)
            {
                (quoted, cellQuoted) = (true, true);
                i++;
            }

            int step = quoted ? units[i..].IndexOfAny(quote, cr, lf) : units[i..].IndexOfAny(delimiter, cr, lf);
            if (step < 0)
            {
                break;
            }

            i += step;
            T found = units[i];
            bool last = i + 1 == units.Length;
            if (quoted && found == quote)
            {
                if (last && !final)
                {
                    break;
                }

                bool doubled = !last && units[i + 1] == quote;
                quoted = doubled;
                i += doubled ? 2 : 1;
            }
            else if (found == delimiter)
            {
                Add(cellStart, i, cellQuoted);
                i++;
                (cellStart, cellQuoted) = (i, false);
            }
            else
            {
                if (last && found == cr && !final)
                {
                    break;
                }

                int width = found == cr && !last && units[i + 1] == lf ? 2 : 1;
                if (!quoted)
                {
                    Add(cellStart, i, cellQuoted);
                    return i > longest
                        ? TooLong(longest, lines, inQuotes: false)
                        : new CsvScan(CsvScanEnd.Row, i, i + width, lines + 1, InQuotes: false, HasLineEnd: true);
                }

                lines += i < longest ? 1 : 0;
                i += width;
            }
        }

        if (units.Length > longest)
        {
            return TooLong(longest, lines, quoted);
        }

        if (!final)
        {
            return new CsvScan(CsvScanEnd.More);
        }

        Add(cellStart, units.Length, cellQuoted);
        return new CsvScan(CsvScanEnd.Row, units.Length, units.Length, lines, quoted);
    }

    /// <summary>Writes a cell without its quotes; a line end within it becomes one LF.</summary>
    /// <returns>The length.</returns>
    public static int Unquote(ReadOnlySpan<char> raw, Span<char> cell)
    {
        int length = 0;
        bool quoted = true;
        for (int i = 1; i < raw.Length; i++)
        {
            char c = raw[i];
            bool pair = i + 1 < raw.Length && raw[i + 1] == (c == '\r' ? '\n' : c);
            if (quoted && c == '"')
            {
                if (!pair)
                {
                    quoted = false;
                    continue;
                }

                i++;
            }
            else if (c == '\r')
            {
                c = '\n';
                i += pair ? 1 : 0;
            }

            cell[length++] = c;
        }

        return length;
    }

    private static CsvScan TooLong(int longest, int lines, bool inQuotes) => new(CsvScanEnd.TooLong, longest, longest, lines, inQuotes);

    private void Add(int start, int end, bool quoted)
    {
        if (Count < _cells.Length)
        {
            _cells[Count] = new CsvCell(start, end - start, quoted);
        }
        else if (Count <= maximum)
        {
            Array.Resize(ref _cells, Math.Min(_cells.Length * 2, maximum + 1));
            _cells[Count] = new CsvCell(start, end - start, quoted);
        }

        Count++;
    }
}
