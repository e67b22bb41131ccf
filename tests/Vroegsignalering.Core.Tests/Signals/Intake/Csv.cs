using System.Text;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

/// <summary>Makes small CSV files with the default mapping: one good row, of which a test changes what matters to it.</summary>
internal static class Csv
{
    public const string Name = "energie.csv";

    public static SignalCsvFile Read(string text, SignalMapping? mapping = null, LocalDate? receivedOn = null, string name = Name) =>
        Read(Encoding.UTF8.GetBytes(text), mapping, receivedOn, name);

    public static SignalCsvFile Read(byte[] bytes, SignalMapping? mapping = null, LocalDate? receivedOn = null, string name = Name) =>
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

    public static SignalIntakeResult TakeIn(params SignalCsvFile[] files)
    {
        SignalIntake intake = new();
        foreach (SignalCsvFile file in files)
        {
            intake.Add(file);
        }

        return intake.Finish();
    }

    public static string[] Codes(this IntakeRow row) => Codes(row.Findings);

    public static string[] Codes(IEnumerable<Diagnostic> findings) => [.. findings.Select(f => f.Code.Id)];

    public static SignalMapping Mapping(string json)
    {
        SignalMappingReadResult result = SignalMappingReader.Read(Encoding.UTF8.GetBytes(json), "mapping.json");
        Assert.Empty(result.Diagnostics);
        return result.Mapping!;
    }
}
