using System.Text;
using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads signals from a CSV file with a header, row by row, as a <see cref="SignalMapping"/> says.</summary>
public static class SignalCsvReader
{
    /// <summary>Reads a file. Rows are read as they are asked for; memory does not grow with the file.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    /// <param name="mapping">How to read them.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="receivedOn">The day the college received the file; <c>null</c> when not known.</param>
    /// <returns>The rows, or the findings why the file was refused.</returns>
    public static SignalCsvFile Read(Stream stream, SignalMapping mapping, string sourceName, LocalDate? receivedOn)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        StreamReader text = new(stream, mapping.Encoding, detectEncodingFromByteOrderMarks: mapping.Encoding is UTF8Encoding, 64 * 1024, leaveOpen: true);
        CsvRecordReader records = new(text, mapping.Delimiter);
        CsvRecord? first = records.Read();

        // Excel writes the separator on a line of its own.
        first = first?.Original.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) == true ? records.Read() : first;
        if (first is not CsvRecord header || header.Fault is not null)
        {
            return new SignalCsvFile(sourceName, [SignalDiagnostics.HeaderMissing.At(sourceName, row: 1)], []);
        }

        Diagnostic[] refusal = [.. CheckHeader(header.Cells, mapping, sourceName, header.Line)];
        return refusal.Length > 0
            ? new SignalCsvFile(sourceName, refusal, [])
            : new SignalCsvFile(sourceName, [], Rows(records, new SignalRowReader(mapping, sourceName, receivedOn, header.Cells)));
    }

    private static IEnumerable<Diagnostic> CheckHeader(IReadOnlyList<string> header, SignalMapping mapping, string source, int line)
    {
        foreach ((SignalField field, string name) in mapping.Columns)
        {
            int count = header.Count(h => SignalRowReader.SameColumn(h, name));
            bool mayBeAbsent = mapping.ColumnsAreOptional && field is not (SignalField.Reference or SignalField.Partner);
            if (count > 1)
            {
                yield return SignalDiagnostics.ColumnTwice.At(source, line, name);
            }
            else if (count == 0 && !mayBeAbsent)
            {
                yield return SignalDiagnostics.ColumnMissing.At(source, line, name);
            }
        }
    }

    private static IEnumerable<IntakeRow> Rows(CsvRecordReader records, SignalRowReader rows)
    {
        while (records.Read() is CsvRecord record)
        {
            yield return rows.Read(record);
        }
    }
}
