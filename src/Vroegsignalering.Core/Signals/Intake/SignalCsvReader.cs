using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads signals from a CSV file with a header, row by row, as a <see cref="SignalMapping"/> says.</summary>
public static class SignalCsvReader
{
    /// <summary>Reads a file. Rows are read as they are asked for; memory does not grow with the file.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    /// <param name="mapping">How to read them. A byte order mark in the file goes before the encoding in the mapping.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="receivedOn">The day the college received the file; <c>null</c> when not known.</param>
    /// <param name="options">How large the file may be; the defaults when <c>null</c>.</param>
    /// <returns>The rows, or the findings why the file was refused.</returns>
    /// <exception cref="ArgumentException">The mapping is for JSON.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit in the options is outside its range.</exception>
    public static SignalFile Read(
        Stream stream, SignalMapping mapping, string sourceName, LocalDate? receivedOn, SignalIntakeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        if (mapping.IsJson)
        {
            throw new ArgumentException("The mapping is for JSON; read the file with SignalJsonReader.", nameof(mapping));
        }

        SignalIntakeOptions limits = (options ?? SignalIntakeOptions.Default).Checked();
        if (stream.CanSeek && stream.Length - stream.Position > limits.MaximumBytes)
        {
            return new SignalFile(sourceName, [SignalDiagnostics.FileTooLarge.At(sourceName)], []);
        }

        CsvRecordReader records = new(stream, mapping.Encoding, mapping.Delimiter, limits);
        bool any = records.Read();

        // Excel writes the separator on a line of its own.
        any = any && (!records.Cell(0).StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || records.Read());
        if (!any || records.Fault is not null)
        {
            DiagnosticCode fault = records.Fault?.Severity == DiagnosticSeverity.Fatal ? records.Fault : SignalDiagnostics.HeaderMissing;
            return new SignalFile(sourceName, [fault.At(sourceName, row: 1)], []);
        }

        if (records.CellCount > limits.MaximumColumns)
        {
            return new SignalFile(sourceName, [SignalDiagnostics.TooManyColumns.At(sourceName, records.Line)], []);
        }

        string[] header = [.. Enumerable.Range(0, records.CellCount).Select(i => records.Cell(i).Trim().ToString())];
        Diagnostic[] refusal = [.. CheckHeader(header, mapping, sourceName, records.Line)];
        return refusal.Length > 0
            ? new SignalFile(sourceName, refusal, [])
            : new SignalFile(sourceName, [], Rows(records, new SignalRowReader(mapping, sourceName, receivedOn, header, limits.KeySecret), limits));
    }

    private static IEnumerable<Diagnostic> CheckHeader(IReadOnlyList<string> header, SignalMapping mapping, string source, int line)
    {
        foreach ((SignalField field, string name) in mapping.Columns)
        {
            int count = header.Count(h => RowCells.SameColumn(h, name));
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

    private static IEnumerable<IntakeRow> Rows(CsvRecordReader records, SignalRowReader rows, SignalIntakeOptions limits)
    {
        for (int count = 0; records.Read(); count++)
        {
            if (count == limits.MaximumRows)
            {
                yield return rows.Refuse(records, SignalDiagnostics.TooManyRows);
                yield break;
            }

            yield return rows.Read(records, records.Encoding, records.HasLineEnd);
        }
    }
}
