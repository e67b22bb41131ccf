namespace Vroegsignalering.Core.Tests;

public sealed class PostcodeTests
{
    [Theory]
    [InlineData("1234AB")]
    [InlineData("1234 AB")]
    [InlineData("1234ab")]
    [InlineData(" 1234 aB\t")]
    public void Spaces_and_case_do_not_matter(string text)
    {
        Assert.True(Postcode.TryParse(text, out Postcode? postcode));
        Assert.Equal("1234AB", postcode.Value);
        Assert.Equal("1234 AB", postcode.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123AB")]
    [InlineData("1234A")]
    [InlineData("1234ABC")]
    [InlineData("1234  AB")]
    [InlineData("1234-AB")]
    [InlineData("12 34AB")]
    [InlineData("1234A1")]
    [InlineData("1234SA")]
    [InlineData("1234sd")]
    [InlineData("1234 SS")]
    [InlineData("12E4AB")]
    [InlineData("１２３４AB")]
    [InlineData("1234ÀB")]
    [InlineData("1234\u0131B")]
    [InlineData("1234\u017FB")]
    public void Anything_else_is_refused(string text) => Assert.False(Postcode.TryParse(text, out _));

    [Fact]
    public void The_exception_does_not_repeat_the_text()
    {
        FormatException exception = Assert.Throws<FormatException>(() => Postcode.Parse("4321QQQ"));

        Assert.DoesNotContain("4321", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Postcodes_are_equal_and_ordered_by_value()
    {
        Assert.Equal(Postcode.Parse("1234 ab"), Postcode.Parse("1234AB"));
        Assert.True(Postcode.Parse("1234AB").CompareTo(Postcode.Parse("1234AC")) < 0);
        Assert.True(Postcode.Parse("1234AB").CompareTo(null) > 0);
    }

    [Fact]
    public void A_turkish_machine_reads_the_same()
    {
        Cultures.MakeSureTheyAreThere();

        Assert.Equal("1234IJ", Cultures.Under("tr-TR", () => Postcode.Parse("1234ij").Value));
    }
}
