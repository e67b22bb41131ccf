using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Cli.Sheets;

namespace Vroegsignalering.Cli.Tests.Sheets;

public sealed class SheetCellTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData(" @SUM(A1)")]
    [InlineData("-2")]
    [InlineData("0612345678")]
    [InlineData("01-11-2026")]
    [InlineData("152,11")]
    [InlineData("1234E5")]
    [InlineData("123456789012")]
    [InlineData("TRUE")]
    [InlineData("'=1")]
    public void What_a_spreadsheet_would_run_or_rewrite_gets_a_quote_before_it(string cell) => Assert.Equal($"'{cell}", SheetCell.Guarded(cell));

    [Theory]
    [InlineData("")]
    [InlineData("Voorbeeldstad")]
    [InlineData("'s-Gravenhage")]
    [InlineData("40")]
    [InlineData("0")]
    [InlineData("LW-2026-11-00001")]
    public void Any_other_cell_stays_as_it_is_and_is_read_as_it_is(string cell)
    {
        Assert.Equal(cell, SheetCell.Guarded(cell));
        Assert.Equal(cell, SheetCell.Plain(cell));
    }

    [Fact]
    public void Every_cell_reads_back_as_it_was() => Prop.ForAll(
        Gen.Elements('\'', '"', '=', '+', '-', '@', '0', '7', '.', ',', ' ', 'a', ';', '\t', '\uFF1D', '\u00A0').ArrayOf().Select(c => new string(c)).ToArbitrary(),
        cell => SheetCell.Plain(SheetCell.Guarded(cell)) == cell)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
}
