namespace Vroegsignalering.Core.Tests;

public sealed class BsnTests
{
    [Theory]
    [InlineData("111222333")]
    [InlineData("123456782")]
    [InlineData("999999990")]
    [InlineData("012345672")]
    [InlineData("010082426")]
    public void Nine_digits_that_pass_the_eleven_test_are_a_bsn(string text)
    {
        bool valid = Bsn.TryParse(text, out Bsn? bsn);

        Assert.True(valid);
        Assert.Equal(text, bsn!.ToUnmaskedString());
    }

    [Theory]
    [InlineData("123456789")]
    [InlineData("111111111")]
    [InlineData("999012345")]
    [InlineData("000000000")]
    [InlineData("")]
    [InlineData("12345672")]
    [InlineData("0123456782")]
    [InlineData(" 23456782")]
    [InlineData("12345678A")]
    [InlineData("１２３４５６７８２")]
    [InlineData("9999.0000")]
    public void Anything_else_is_not(string text)
    {
        bool valid = Bsn.TryParse(text, out Bsn? bsn);

        Assert.False(valid);
        Assert.Null(bsn);
    }

    [Fact]
    public void ToString_shows_only_the_last_three_digits() => Assert.Equal("******006", A.Bsn().ToString());

    [Fact]
    public void No_way_of_printing_shows_the_other_digits()
    {
        Person person = A.Person();

        Assert.DoesNotContain("999900", $"{person.Bsn} {person} {A.SignalWithoutAddress()}", StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_property_that_a_serializer_could_find() =>
        Assert.Empty(typeof(Bsn).GetProperties());

    [Fact]
    public void A_serializer_writes_no_digit() =>
        Assert.DoesNotContain(System.Text.Json.JsonSerializer.Serialize(A.Bsn()), char.IsDigit);

    [Fact]
    public void The_exception_does_not_repeat_the_text()
    {
        FormatException exception = Assert.Throws<FormatException>(() => Bsn.Parse(A.WrongBsnDigits));

        Assert.DoesNotContain(exception.ToString().Split('\n')[0], char.IsDigit);
    }

    [Fact]
    public void Two_of_the_same_digits_are_equal()
    {
        Assert.Equal(A.Bsn(), A.Bsn());
        Assert.Equal(A.Bsn().GetHashCode(), A.Bsn().GetHashCode());
        Assert.NotEqual(A.Bsn(), A.Bsn(A.OtherBsnDigits));
    }
}
