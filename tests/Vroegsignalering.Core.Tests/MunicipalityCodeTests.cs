namespace Vroegsignalering.Core.Tests;

public sealed class MunicipalityCodeTests
{
    [Theory]
    [InlineData("0344")]
    [InlineData("0034")]
    [InlineData("1999")]
    public void Four_digits_are_a_code_and_leading_zeros_count(string text) =>
        Assert.Equal(text, MunicipalityCode.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("344")]
    [InlineData("00344")]
    [InlineData("0000")]
    [InlineData("GM34")]
    [InlineData(" 344")]
    [InlineData("Onbekend")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(MunicipalityCode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => MunicipalityCode.Parse(text));
    }

    [Fact]
    public void Codes_are_equal_and_ordered_by_value()
    {
        Assert.Equal(MunicipalityCode.Parse("0344"), MunicipalityCode.Parse("0344"));
        Assert.True(MunicipalityCode.Parse("0344").CompareTo(MunicipalityCode.Parse("0363")) < 0);
    }
}
