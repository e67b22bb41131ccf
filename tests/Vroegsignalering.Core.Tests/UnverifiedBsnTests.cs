namespace Vroegsignalering.Core.Tests;

public sealed class UnverifiedBsnTests
{
    [Theory]
    [InlineData("999900007")]
    [InlineData("000000000")]
    [InlineData("99990000X")]
    public void Nine_characters_that_are_no_bsn_are_kept_as_reported(string text)
    {
        Assert.True(UnverifiedBsn.TryParse(text, out UnverifiedBsn? bsn));
        Assert.Equal(text, bsn.ToUnmaskedString());
    }

    [Theory]
    [InlineData("999900006")]
    [InlineData("99990000")]
    [InlineData("9999000070")]
    [InlineData("9999 0007")]
    [InlineData("9999\t0007")]
    [InlineData("")]
    public void A_real_bsn_another_length_or_a_space_is_refused(string text)
    {
        Assert.False(UnverifiedBsn.TryParse(text, out UnverifiedBsn? bsn));
        Assert.Null(bsn);
    }

    [Fact]
    public void ToString_shows_the_last_three_characters_and_that_the_test_failed() =>
        Assert.Equal("******007?", A.UnverifiedBsn().ToString());

    [Fact]
    public void There_is_no_property_that_a_serializer_could_find() => Assert.Empty(typeof(UnverifiedBsn).GetProperties());
}
