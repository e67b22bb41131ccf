using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>How units and the end are written on a line: whole numbers with a space between them.</summary>
internal static class JournalLines
{
    public static byte[] Of(UnitResult unit)
    {
        StringBuilder line = new();
        line.Append(CultureInfo.InvariantCulture, $"{unit.Index}");
        foreach (long[] counts in unit.Counts)
        {
            foreach (long count in counts)
            {
                line.Append(CultureInfo.InvariantCulture, $" {count}");
            }
        }

        return Encoding.ASCII.GetBytes(line.ToString());
    }

    public static byte[] End(JournalHeader header, string sum) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"end {header.Before - header.From} {sum}"));

    /// <summary>Reads a unit; <c>null</c> when the line is not this unit.</summary>
    public static UnitResult? Read(ReadOnlySpan<byte> line, JournalHeader header, long index)
    {
        long[][] counts = new long[header.Variants][];
        if (!TryNumber(ref line, out long first) || first != index)
        {
            return null;
        }

        for (int v = 0; v < counts.Length; v++)
        {
            counts[v] = new long[2 * header.Measures];
            for (int i = 0; i < counts[v].Length; i++)
            {
                if (line.IsEmpty || line[0] != ' ')
                {
                    return null;
                }

                line = line[1..];
                if (!TryNumber(ref line, out counts[v][i]))
                {
                    return null;
                }
            }
        }

        return line.IsEmpty ? new UnitResult(index, counts) : null;
    }

    private static bool TryNumber(ref ReadOnlySpan<byte> line, out long value)
    {
        bool isOne = Utf8Parser.TryParse(line, out value, out int length);
        line = isOne ? line[length..] : line;
        return isOne;
    }
}
