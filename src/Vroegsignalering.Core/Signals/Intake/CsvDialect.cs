using System.Text;
using System.Text.Unicode;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Sees from the begin of a CSV file in which encoding it is and what stands between its cells.</summary>
internal static class CsvDialect
{
    private const int RowsLookedAt = 200;

    /// <summary>The encoding, by the name that a mapping has for it.</summary>
    public static (string Name, Encoding Encoding) EncodingOf(ReadOnlySpan<byte> start)
    {
        Encoding marked = TextEncodings.ByMark(start, TextEncodings.Utf8, out int mark);
        ReadOnlySpan<byte> look = start[..Math.Min(start.Length, 1000)];
        int nul = look.IndexOf((byte)0);
        bool big = mark > 0 ? TextEncodings.IsBigEndian(marked) : nul % 2 == 0;
        if (marked is UnicodeEncoding || nul >= 0)
        {
            return big ? ("utf-16be", TextEncodings.Utf16Big) : ("utf-16le", TextEncodings.Utf16Little);
        }

        return Utf8.IsValid(WithoutHalfLetter(start)) ? ("utf-8", TextEncodings.Utf8) : ("windows-1252", TextEncodings.Windows1252);
    }

    /// <summary>The delimiter that gives the header the most cells, and the first rows as it reads them.</summary>
    public static (char Delimiter, List<string[]> Rows) Rows(ReadOnlyMemory<byte> start, Encoding encoding) =>
        ";,\t|".Select(d => (Delimiter: d, Rows: Rows(start, encoding, d))).MaxBy(c => c.Rows.Count == 0 ? 0 : c.Rows[0].Length);

    // The begin of a file can end in the middle of a letter of UTF-8, which has at most three bytes before its last.
    private static ReadOnlySpan<byte> WithoutHalfLetter(ReadOnlySpan<byte> start)
    {
        for (int at = start.Length - 1; at >= 0 && at >= start.Length - 3 && start[at] >= 0x80; at--)
        {
            if (start[at] >= 0xC0)
            {
                return Utf8.IsValid(start[at..]) ? start : start[..at];
            }
        }

        return start;
    }

    private static List<string[]> Rows(ReadOnlyMemory<byte> start, Encoding encoding, char delimiter)
    {
        using MemoryStream stream = new(start.ToArray());
        CsvRecordReader reader = new(stream, encoding, delimiter, SignalIntakeOptions.Default);
        List<string[]> rows = [];
        while (rows.Count < RowsLookedAt && reader.Read() && reader.CellCount <= SignalIntakeOptions.Default.MaximumColumns)
        {
            string[] cells = reader.Cells();
            if (reader.Fault is null && (rows.Count == 0 || (reader.HasLineEnd && cells.Length == rows[0].Length)))
            {
                rows.Add(cells);
            }
            else if (rows.Count == 0)
            {
                break;
            }
        }

        return rows;
    }
}
