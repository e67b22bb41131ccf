using NodaTime;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads signals from a JSON file of any layout, item by item, as a <see cref="SignalMapping"/> says: the columns of the mapping are
/// names of properties, with points for what lies deeper.</summary>
public static class SignalJsonReader
{
    /// <summary>Reads a file item by item. Every item ends in one <see cref="IntakeOutcome"/>, with its findings and the keys by which a store sees
    /// repeats; nothing of an item is kept when the next is asked for.</summary>
    /// <param name="stream">The bytes, in UTF-8; not closed. It is read as far as items are asked for.</param>
    /// <param name="mapping">How to read them.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="receivedOn">The day the college received the file; <c>null</c> when not known.</param>
    /// <param name="options">How large the file may be; those of the mapping when <c>null</c>.</param>
    /// <returns>The items, to be gone through once. When the file is refused, also halfway, the last row has
    /// <see cref="IntakeOutcome.FileRefused"/> and <b>no row before it may be used</b>: keep what you do with them undone until the end.</returns>
    /// <exception cref="ArgumentException">The mapping is for CSV.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit in the options is outside its range.</exception>
    public static IEnumerable<IntakeRow> ReadRows(
        Stream stream, SignalMapping mapping, string sourceName, LocalDate? receivedOn, SignalIntakeOptions? options = null) =>
        Read(stream, mapping, sourceName, receivedOn, options).RowsOrRefusal();

    /// <summary>Reads a file. Items are read as they are asked for; memory does not grow with the file.</summary>
    /// <param name="stream">The bytes, in UTF-8; not closed.</param>
    /// <param name="mapping">How to read them.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="receivedOn">The day the college received the file; <c>null</c> when not known.</param>
    /// <param name="options">How large the file may be; those of the mapping when <c>null</c>.</param>
    /// <returns>The items, or the findings why the file was refused.</returns>
    /// <exception cref="ArgumentException">The mapping is for CSV.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit in the options is outside its range.</exception>
    public static SignalFile Read(
        Stream stream, SignalMapping mapping, string sourceName, LocalDate? receivedOn, SignalIntakeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        if (!mapping.IsJson)
        {
            throw new ArgumentException("The mapping is for CSV; read the file with SignalCsvReader.", nameof(mapping));
        }

        SignalIntakeOptions limits = (options ?? mapping.Limits).Checked();
        if (stream.CanSeek && stream.Length - stream.Position > limits.MaximumBytes)
        {
            return new SignalFile(sourceName, [SignalDiagnostics.FileTooLarge.At(sourceName)], []);
        }

        string[] columns = [.. mapping.Columns.Values.Distinct(StringComparer.OrdinalIgnoreCase)];
        JsonRecordReader records = new(stream, columns, mapping.RowsAt, limits);
        return records.Open() is DiagnosticCode fault
            ? new SignalFile(sourceName, [fault.At(sourceName, row: null, mapping.RowsAt.Length == 0 ? null : mapping.RowsAt)], [])
            : new SignalFile(sourceName, [], Rows(records, new SignalRowReader(mapping, sourceName, receivedOn, columns, limits.KeySecret), limits))
            {
                Layout = new RowLayout(mapping, columns),
                ReceivedOn = receivedOn,
            };
    }

    private static IEnumerable<IntakeRow> Rows(JsonRecordReader records, SignalRowReader rows, SignalIntakeOptions limits)
    {
        for (int count = 0; records.Read(); count++)
        {
            if (count == limits.MaximumRows)
            {
                yield return rows.Refuse(records, SignalDiagnostics.TooManyRows);
                yield break;
            }

            yield return rows.Read(records, TextEncodings.Utf8, isWhole: true);
        }
    }
}
