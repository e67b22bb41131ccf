using System.Reflection;
using System.Text;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

/// <summary>An example of every finding. The text before a colon in an example is what may never show.</summary>
public sealed class SignalDiagnosticsTests
{
    private static readonly string[] OfMappings = ["VS1040", "VS1041", "VS1042", "VS1043"];

    private static readonly string[] OfBooks = ["VS1018", "VS1019"];

    private static readonly string[] OfHeaders = ["VS1030", "VS1031", "VS1032"];

    /// <summary>Code, column, cell.</summary>
    public static readonly TheoryData<string, string, string> OfCells = new()
    {
        { "VS1001", "lastName", "Geheim\uFFFD" },
        { "VS1001", "lastName", "Geheim\0" },
        { "VS1002", "lastName", "Geheim;Geheim" },
        { "VS1003", "bsn", A.WrongBsnDigits },
        { "VS1003", "bsn", "000000000" },
        { "VS1004", "bsn", "9999000065" },
        { "VS1004", "bsn", "99990000" },
        { "VS1004", "bsn", "9999000" },
        { "VS1004", "bsn", "99990000X" },
        { "VS1004", "bsn", "9999 006" },
        { "VS1029", "bsn", "9999 00006" },
        { "VS1029", "bsn", "9999.00.006" },
        { "VS1004", "bsn", "Geheim" },
        { "VS1005", "bsn", "12345672" },
        { "VS1007", "postcode", "Geheim" },
        { "VS1007", "houseNumber", "Geheim" },
        { "VS1007", "houseNumber", "" },
        { "VS1008", "reference", " " },
        { "VS1009", "partner", "" },
        { "VS1009", "partner", "Geheim" },
        { "VS1010", "crisis", "Geheim" },
        { "VS1010", "kind", "Geheim" },
        { "VS1010", "threateningSituation", "Geheim" },
        { "VS1010", "warmHandover", "2" },
        { "VS1011", "arrears", "" },
        { "VS1012", "arrears", "Geheim" },
        { "VS1013", "arrears", "-0.01" },
        { "VS1013", "arrears", "10000000.01" },
        { "VS1014", "sentOn", "2027-02-31" },
        { "VS1014", "sentOn", "31-12-2026" },
        { "VS1014", "sentOn", "27-01-01" },
        { "VS1014", "birthDate", "1899-12-31" },
        { "VS1014", "arrearsStartOn", "46300" },
        { "VS1014", "endOfSupplyOn", "9999-12-31" },
        { "VS1014", "endOfSupplyOn", "2101-01-01" },
        { "VS1015", "sentOn", "" },
        { "VS1016", "arrearsStartOn", "2027-03-02" },
        { "VS1016", "sentOn", "2027-03-11" },
        { "VS1017", "legalPerson", "ja" },
        { "VS1050", "consentRefused", "ja" },
        { "VS1051", "personalContact", "nee" },
        { "VS1051", "pointedToDebtHelp", "nee" },
        { "VS1051", "writtenReminders", "2" },
        { "VS1051", "consentOffered", "nee" },
        { "VS1052", "writtenReminders", "Geheim" },
        { "VS1052", "writtenReminders", "-1" },
        { "VS1052", "reminderTermDays", "1000" },
        { "VS1010", "route", "Geheim" },
        { "VS1010", "consentOffered", "Geheim" },
        { "VS1020", "lastName", "\"Geheim" },
        { "VS1021", "lastName", new string('G', new SignalIntakeOptions().MaximumRowLength) },
    };

    [Theory]
    [MemberData(nameof(OfCells))]
    public void A_cell_gives_its_finding_and_the_finding_does_not_hold_the_cell(string code, string column, string cell)
    {
        IntakeRow row = Assert.Single(Csv.Read(Csv.File((column, cell)), receivedOn: A.Day).Rows);

        Diagnostic finding = Assert.Single(row.Findings);
        Assert.Equal(code, finding.Code.Id);
        Assert.Equal(2, finding.Row);
        Assert.Equal(finding.Severity >= DiagnosticSeverity.Error, row.Signal is null);
        Assert.True(finding.Field is null || finding.Field == column || (column, finding.Field) == ("houseNumber", "postcode"));
        if (cell.Trim().Length > 1)
        {
            Assert.DoesNotContain(cell, finding.ToString(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Geheim", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_bsn_and_without_an_address_nobody_can_be_found()
    {
        IntakeRow row = Csv.Row(("bsn", ""), ("houseNumber", ""));

        Assert.Equal(["VS1006"], row.Codes());
        Assert.Null(row.Signal);
    }

    [Fact]
    public void An_unusable_bsn_does_not_save_a_row_without_an_address() =>
        Assert.Equal(["VS1004", "VS1006"], Csv.Row(("bsn", "Geheim"), ("postcode", "")).Codes());

    [Fact]
    public void A_bsn_that_fails_the_eleven_test_is_kept_as_reported()
    {
        Signal signal = Csv.Row(("bsn", A.WrongBsnDigits), ("postcode", ""), ("houseNumber", "")).Signal!;

        Assert.Null(signal.Person.Bsn);
        Assert.Equal(A.UnverifiedBsn(), signal.Person.UnverifiedBsn);
        Assert.Null(signal.Address);
    }

    [Fact]
    public void A_bsn_that_lost_its_zero_gets_it_back() =>
        Assert.Equal("012345672", Csv.Row(("bsn", "12345672")).Signal!.Person.Bsn!.ToUnmaskedString());

    [Fact]
    public void A_row_tells_every_fault_at_once() =>
        Assert.Equal(["VS1012", "VS1008", "VS1009", "VS1014"], Csv.Row(("arrears", "x"), ("reference", ""), ("partner", "x"), ("sentOn", "x")).Codes());

    [Theory]
    [InlineData("0")]
    [InlineData("0.01")]
    [InlineData("10000000")]
    public void The_limits_of_an_amount_are_amounts(string amount) => Assert.Empty(Csv.Row(("arrears", amount)).Findings);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2100-12-31")]
    public void The_limits_of_a_date_are_dates(string day) => Assert.Empty(Csv.Row(("endOfSupplyOn", day)).Findings);

    [Fact]
    public void Bytes_that_are_no_utf8_set_the_row_aside_and_only_that_row()
    {
        string[] lines = Csv.File(("lastName", "Voorbeeld")).Split('\n');
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{lines[0]}\n{lines[1]}"), 0xE9, .. Encoding.UTF8.GetBytes($"\n{lines[1]}\n")];

        IntakeRow[] rows = [.. Csv.Read(bytes).Rows];

        Assert.Equal(["VS1001"], rows[0].Codes());
        Assert.Empty(rows[1].Findings);
    }

    /// <summary>Codes of whole files and of JSON: their examples are in <see cref="BadInputTests"/> and <see cref="SignalIntakeOptionsTests"/>.</summary>
    private static readonly string[] OfBadInput =
        ["VS1022", "VS1023", "VS1024", "VS1025", "VS1026", "VS1027", "VS1028", "VS1033", "VS1034", "VS1035", "VS1036", "VS1037", "VS1038", "VS1039"];

    [Fact]
    public void Every_code_has_an_example()
    {
        IEnumerable<string> all = typeof(SignalDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null)).OfType<DiagnosticCode>().Select(c => c.Id);
        IEnumerable<string> shown = OfCells.Select(row => row.Data.Item1).Concat(OfMappings).Concat(OfBooks).Concat(OfHeaders).Concat(OfBadInput).Append("VS1006");

        Assert.Empty(all.Except(shown, StringComparer.Ordinal));
    }
}
