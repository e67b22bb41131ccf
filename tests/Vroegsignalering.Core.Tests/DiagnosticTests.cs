namespace Vroegsignalering.Core.Tests;

public sealed class DiagnosticTests
{
    private static readonly DiagnosticCode Code =
        new("VS9999", DiagnosticSeverity.Warning, new Text("Er is iets.", "Something is wrong."), new Text("Herstel het.", "Repair it."));

    [Theory]
    [InlineData("energie.csv", 12, "bsn", "energie.csv row 12, bsn")]
    [InlineData("energie.csv", 12, null, "energie.csv row 12")]
    [InlineData("energie.csv", null, "bsn", "energie.csv, bsn")]
    [InlineData("energie.csv", null, null, "energie.csv")]
    [InlineData(null, 12, null, "row 12")]
    [InlineData(null, null, "bsn", "bsn")]
    [InlineData(null, null, null, "")]
    [InlineData("energie.csv", 1234567, null, "energie.csv row 1234567")]
    public void The_place_names_what_is_known(string? source, int? row, string? field, string place) =>
        Assert.Equal(place, Code.At(source, row, field).Place);

    [Fact]
    public void The_place_is_told_in_the_language_of_the_reader() =>
        Assert.Equal("energie.csv regel 12, bsn", Code.At("energie.csv", 12, "bsn").PlaceIn(Language.Dutch));

    [Fact]
    public void ToString_is_code_place_and_message_on_one_line()
    {
        Diagnostic finding = Code.At("energie.csv", 12, "bsn");

        Assert.Equal("VS9999 energie.csv row 12, bsn: Something is wrong.", finding.ToString());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
    }
}
