namespace Vroegsignalering.Core.Tests;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("999900006", "******006")]
    [InlineData("a;999900006;b", "a;******006;b")]
    [InlineData("9999.00.006", "****.**.006")]
    [InlineData("9999 00 006", "**** ** 006")]
    [InlineData("9999-00-006", "****-**-006")]
    [InlineData("9999  00006", "****  **006")]
    [InlineData("9999 - 00006", "**** - **006")]
    [InlineData("06-12345678", "**-*****678")]
    [InlineData("+31 6 12345678", "+** * *****678")]
    [InlineData("12345678", "*****678")]
    [InlineData("１２３４５６７８", "*****６７８")]
    [InlineData("999900006;999900018", "******006;******018")]
    public void A_long_number_keeps_its_last_three_digits(string text, string masked) => Assert.Equal(masked, Masking.LongNumbers(text));

    [Theory]
    [InlineData("")]
    [InlineData("geen cijfers")]
    [InlineData("1234567")]
    [InlineData("1234 AB 10")]
    [InlineData("1.234,50")]
    [InlineData("31-12-2026")]
    [InlineData("2026-12-31")]
    [InlineData("31.12.2026")]
    [InlineData("2026.12.31")]
    [InlineData("2026-12-31;31-12-2026")]
    public void Short_numbers_and_dates_stay_readable(string text) => Assert.Equal(text, Masking.LongNumbers(text));

    [Fact]
    public void A_date_without_separators_is_a_long_number() => Assert.Equal("*****231", Masking.LongNumbers("20261231"));
}
