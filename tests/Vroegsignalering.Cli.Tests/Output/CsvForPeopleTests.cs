using System.Text;
using Vroegsignalering.Cli.Output;

namespace Vroegsignalering.Cli.Tests.Output;

public sealed class CsvForPeopleTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31612")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("\0x")]
    [InlineData("  =1+1")]
    [InlineData("\"=1+1")]
    [InlineData("\u00A0=1")]
    [InlineData("\uFF1D1+1")]
    [InlineData("\uFF0B1")]
    public void A_text_that_a_spreadsheet_would_run_gets_a_quote_before_it(string text) =>
        Assert.Equal($"'{text}", CsvForPeople.Neutralised(text));

    [Theory]
    [InlineData("")]
    [InlineData("12 A")]
    [InlineData("a=b")]
    [InlineData("huisbezoek - brief")]
    public void Any_other_text_stays_as_it_is(string text) => Assert.Equal(text, CsvForPeople.Neutralised(text));

    [Fact]
    public void Numbers_below_zero_are_numbers_and_no_formula()
    {
        using MemoryStream stream = new();
        using (CsvForPeople csv = new(stream, Language.Dutch, new Text("a", "a"), new Text("b", "b")))
        {
            csv.Cell(-3L);
            csv.Cell(Money.FromCents(-150));
            csv.EndLine();
        }

        Assert.Equal("\uFEFFa;b\r\n-3;-1,50\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Separators_quotes_and_line_ends_are_quoted()
    {
        using MemoryStream stream = new();
        using (CsvForPeople csv = new(stream, Language.English, new Text("a", "a")))
        {
            csv.Cell("x;\"y\"\nz");
            csv.EndLine();
        }

        Assert.Equal("\uFEFFa\r\n\"x;\"\"y\"\"\nz\"\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }
}
