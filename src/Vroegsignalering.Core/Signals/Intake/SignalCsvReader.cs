using System.Runtime.CompilerServices;
using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads signals from a CSV file with a header, row by row, as a <see cref="SignalMapping"/> says.</summary>
/// <remarks><see cref="ReadRows"/> and <see cref="ReadRowsAsync"/> give one row after another and keep none; <see cref="Read"/> gives the same rows
/// with the name of the file, for <see cref="SignalIntake"/>. Memory does not grow with the file.</remarks>
public static class SignalCsvReader
{
    /// <summary>Reads a file row by row. Every row ends in one <see cref="IntakeOutcome"/>, with its findings and the keys by which a store sees
    /// repeats; nothing of a row is kept when the next is asked for.</summary>
    /// <param name="stream">The bytes; not closed. It is read as far as rows are asked for.</param>
    /// <param name="mapping">How to read them. A byte order mark in the file goes before the encoding in the mapping.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="receivedOn">The day the college received the file; <c>null</c> when not known.</param>
    /// <param name="options">How large the file may be; those of the mapping when <c>null</c>.</param>
    /// <returns>The rows, to be gone through once. When the file is refused, also halfway, the last row has
    /// <see cref="IntakeOutcome.FileRefused"/> and <b>no row before it may be used</b>: keep what you do with them undone until the end.</returns>
    /// <exception cref="ArgumentException">The mapping is for JSON.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit in the options is outside its range.</exception>
    public static IEnumerable<IntakeRow> ReadRows(
        Stream stream, SignalMapping mapping, string sourceName, LocalDate? receivedOn, SignalIntakeOptions? options = null) =>
        Read(stream, mapping, sourceName, receivedOn, options).RowsOrRefusal();

    /// <inheritdoc cref="ReadRows"/>
    public static IAsyncEnumerable<IntakeRow> ReadRowsAsync(
        Stream stream, SignalMapping mapping, string sourceName, LocalDate? receivedOn, SignalIntakeOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        CsvSignalRows rows = Open(stream, mapping, sourceName, receivedOn, options);
        return Iterate(rows, cancellationToken);

        static async IAsyncEnumerable<IntakeRow> Iterate(CsvSignalRows rows, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            if (!rows.IsRefused && await rows.Records.ReadAsync(cancellationToken) && rows.IsSeparatorLine)
            {
                _ = await rows.Records.ReadAsync(cancellationToken);
            }

            SignalFile file = rows.ReadHeader();
            if (rows.IsRefused)
            {
                yield return file.RefusalRow();
            }

            while (!rows.IsRefused && await rows.Records.ReadAsync(cancellationToken))
            {
                yield return rows.Current();
            }
        }
    }

    /// <summary>Reads a file. Rows are read as they are asked for; memory does not grow with the file.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    /// <param name="mapping">How to read them. A byte order mark in the file goes before the encoding in the mapping.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="receivedOn">The day the college received the file; <c>null</c> when not known.</param>
    /// <param name="options">How large the file may be; those of the mapping when <c>null</c>.</param>
    /// <returns>The rows, or the findings why the file was refused.</returns>
    /// <exception cref="ArgumentException">The mapping is for JSON.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit in the options is outside its range.</exception>
    public static SignalFile Read(
        Stream stream, SignalMapping mapping, string sourceName, LocalDate? receivedOn, SignalIntakeOptions? options = null)
    {
        CsvSignalRows rows = Open(stream, mapping, sourceName, receivedOn, options);
        if (!rows.IsRefused && rows.Records.Read() && rows.IsSeparatorLine)
        {
            _ = rows.Records.Read();
        }

        return rows.ReadHeader();
    }

    private static CsvSignalRows Open(
        Stream stream, SignalMapping mapping, string sourceName, LocalDate? receivedOn, SignalIntakeOptions? options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        if (mapping.IsJson)
        {
            throw new ArgumentException("The mapping is for JSON; read the file with SignalJsonReader.", nameof(mapping));
        }

        return new CsvSignalRows(stream, mapping, sourceName, receivedOn, (options ?? mapping.Limits).Checked());
    }
}
