using System.Text;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

/// <summary>A record that was read.</summary>
internal sealed record CsvText(int Line, IReadOnlyList<string> Cells, string Original, DiagnosticCode? Fault);

/// <summary>Makes small CSV files with the default mapping: one good row, of which a test changes what matters to it.</summary>
internal static class Csv
{
    public const string Name = "energie.csv";

    public static SignalFile Read(string text, SignalMapping? mapping = null, LocalDate? receivedOn = null, string name = Name) =>
        Read(Encoding.UTF8.GetBytes(text), mapping, receivedOn, name);

    public static SignalFile Read(byte[] bytes, SignalMapping? mapping = null, LocalDate? receivedOn = null, string name = Name) =>
        SignalCsvReader.Read(new MemoryStream(bytes), mapping ?? SignalMapping.Default, name, receivedOn);

    public static IntakeRow[] Rows(string text, SignalMapping? mapping = null) => [.. Read(text, mapping).Rows];

    /// <summary>A file with one row: a good one, with these cells instead of or besides its own.</summary>
    public static IntakeRow Row(params (string Column, string Cell)[] cells) => Assert.Single(Rows(File(cells)));

    public static string File(params (string Column, string Cell)[] cells)
    {
        Dictionary<string, string> row = new(StringComparer.Ordinal)
        {
            ["reference"] = "r1",
            ["partner"] = "Energie",
            ["sentOn"] = "2027-03-01",
            ["arrears"] = "100.00",
            ["bsn"] = A.BsnDigits,
            ["postcode"] = "1234AB",
            ["houseNumber"] = "10",
        };
        foreach ((string column, string cell) in cells)
        {
            row[column] = cell;
        }

        return $"{string.Join(';', row.Keys)}\n{string.Join(';', row.Values)}\n";
    }

    public static SignalIntakeResult TakeIn(params SignalFile[] files)
    {
        SignalIntake intake = new();
        foreach (SignalFile file in files)
        {
            intake.Add(file);
        }

        return intake.Finish();
    }

    public static string Change(this string text, string from, string to) => text.Replace(from, to, StringComparison.Ordinal);

    public static string[] Codes(this IntakeRow row) => Codes(row.Findings);

    public static string[] Codes(IEnumerable<Diagnostic> findings) => [.. findings.Select(f => f.Code.Id)];

    /// <summary>Every record of a text; of each what a test may want to know after the next one was read.</summary>
    public static List<CsvText> Records(string text, SignalIntakeOptions? options = null)
    {
        CsvRecordReader reader = new(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), SignalMapping.Default.Encoding, ';', options ?? new SignalIntakeOptions());
        List<CsvText> records = [];
        while (reader.Read())
        {
            records.Add(new CsvText(
                reader.Line, [.. Enumerable.Range(0, reader.CellCount).Select(i => reader.Cell(i).ToString())], Encoding.UTF8.GetString(reader.Bytes), reader.Fault));
        }

        return records;
    }

    public static SignalMapping Mapping(string json)
    {
        SignalMappingReadResult result = SignalMappingReader.Read(Encoding.UTF8.GetBytes(json), "mapping.json");
        Assert.Empty(result.Diagnostics);
        return result.Mapping!;
    }
}
