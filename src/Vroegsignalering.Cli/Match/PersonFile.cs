using System.Globalization;
using System.Text;
using NodaTime;
using Vroegsignalering.Cli.Intake;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Match;

/// <summary>A row of a file of persons.</summary>
/// <param name="Record">The person.</param>
/// <param name="Label">The text of one more column, when it was asked for.</param>
internal readonly record struct PersonRow(PersonRecord Record, string? Label);

/// <summary>The persons of a CSV file with a header. It is read as files of signals are.</summary>
/// <param name="Rows">The persons.</param>
/// <param name="SetAside">What was found in rows that could not be read as a person; they do not count.</param>
internal sealed record PersonFile(IReadOnlyList<PersonRow> Rows, IReadOnlyList<Diagnostic> SetAside)
{
    private const int SampleBytes = 64 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="mapping">How to read it; <c>null</c> to see from the file and its header.</param>
    /// <param name="labelColumn">One more column to read; <c>null</c> for none.</param>
    public static PersonFile Read(string path, PersonMapping? mapping, string? labelColumn)
    {
        using FileStream stream = SignalFiles.OpenWhole(path);
        FileSettings settings = mapping?.File ?? new FileSettings();
        if (stream.Length > settings.Limits.MaximumBytes)
        {
            throw new CallException($"'{path}': {SignalDiagnostics.FileTooLarge.Message.English}");
        }

        (Encoding encoding, char delimiter) = DialectOf(stream, mapping);
        CsvRecordReader records = new(stream, encoding, delimiter, settings.Limits);
        if (!records.Read() || records.Fault is not null || records.CellCount > settings.Limits.MaximumColumns)
        {
            throw new CallException($"'{path}' has no header that can be read.");
        }

        string[] header = records.Cells();
        mapping ??= PersonMapping.Guess(header);
        int label = labelColumn is null ? -1 : Array.IndexOf(header, labelColumn);
        return labelColumn is not null && label < 0
            ? throw new CallException($"There is no column '{labelColumn}' in the header.")
            : ReadRows(records, path, header.Length, new PersonColumns(mapping.Places(header), mapping.File.Dates), label, settings.Limits);
    }

    private static (Encoding Encoding, char Delimiter) DialectOf(FileStream stream, PersonMapping? mapping)
    {
        byte[] start = new byte[Math.Min(stream.Length, SampleBytes)];
        stream.ReadExactly(start);
        stream.Position = 0;
        Encoding encoding = mapping?.File.Encoding ?? CsvDialect.EncodingOf(start).Encoding;
        return (encoding, mapping?.File.Delimiter ?? CsvDialect.Rows(start, encoding).Delimiter);
    }

    private static PersonFile ReadRows(
        CsvRecordReader records, string path, int columns, PersonColumns places, int label, SignalIntakeOptions limits)
    {
        List<PersonRow> rows = [];
        List<Diagnostic> setAside = [];
        while (records.Read())
        {
            DiagnosticCode? fault = records.Fault
                ?? (rows.Count == limits.MaximumRows ? SignalDiagnostics.TooManyRows : null)
                ?? (RecordCheck.HasWrongEncoding(records, records.Encoding) ? SignalDiagnostics.WrongEncoding : null)
                ?? (records.CellCount != columns ? SignalDiagnostics.WrongColumnCount : null);
            if (fault?.Severity == DiagnosticSeverity.Fatal)
            {
                throw new CallException($"'{path}': {fault.Message.English}");
            }

            if (fault is not null)
            {
                setAside.Add(fault.At(Path.GetFileName(path), records.Line));
                continue;
            }

            rows.Add(new PersonRow(places.Read(records, rows.Count + setAside.Count + 1), label < 0 ? null : records.Cell(label).Trim().ToString()));
        }

        return new PersonFile(rows, setAside);
    }
}

/// <summary>Reads a person from the cells of a record.</summary>
internal sealed class PersonColumns(IReadOnlyDictionary<PersonField, int> places, DateForm? dates)
{
    /// <summary>Reads a person.</summary>
    /// <param name="record">The record.</param>
    /// <param name="number">Its number, which is its id when there is no column for it.</param>
    public PersonRecord Read(IntakeRecord record, int number)
    {
        string? Of(PersonField field) =>
            places.TryGetValue(field, out int place) && record.Cell(place).Trim() is { IsEmpty: false } text ? text.ToString() : null;

        string? born = Of(PersonField.BirthDate);
        LocalDate? day = born is null ? null : dates?.Parse(born);
        return new PersonRecord
        {
            Id = Of(PersonField.Id) ?? number.ToString(CultureInfo.InvariantCulture),
            IdentityNumber = Of(PersonField.IdentityNumber),
            GivenNames = Of(PersonField.GivenNames),
            Initials = Of(PersonField.Initials),
            NamePrefix = Of(PersonField.NamePrefix),
            LastName = Of(PersonField.LastName),
            BirthDate = day,
            BirthDateText = born,
            Street = Of(PersonField.Street),
            HouseNumber = Of(PersonField.HouseNumber),
            HouseNumberAddition = Of(PersonField.HouseNumberAddition),
            AddressLine2 = Of(PersonField.AddressLine2),
            Postcode = Of(PersonField.Postcode),
            Town = Of(PersonField.Town),
            Region = Of(PersonField.Region),
            Phone = Of(PersonField.Phone),
            Email = Of(PersonField.Email),
            BusinessName = Of(PersonField.BusinessName),
        };
    }
}
