namespace Vroegsignalering.Core.Tests;

public sealed class AddressTests
{
    [Theory]
    [InlineData("10", "3h", "10", "3 H")]
    [InlineData("10", "3-h", "10", "3H")]
    [InlineData("10A", null, "10", "a")]
    [InlineData("10-2", null, "10", "2")]
    [InlineData("10 A", "2", "10", "a2")]
    [InlineData(" 10 ", " ", "010", null)]
    [InlineData("10", "-", "10", null)]
    [InlineData("10", "bis", "10", "BIS")]
    public void Spellings_of_one_address_are_equal(string number, string? addition, string otherNumber, string? otherAddition)
    {
        Address one = Address.Parse("1234AB", number, addition);
        Address other = Address.Parse("1234 ab", otherNumber, otherAddition);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(0, one.CompareTo(other));
    }

    [Theory]
    [InlineData("1234AB", "10", null)]
    [InlineData("1234AB", "11", "A")]
    [InlineData("1234AC", "10", "A")]
    [InlineData("1234AB", "10", "B")]
    [InlineData("1234AB", "101", null)]
    public void Another_postcode_number_or_addition_is_another_address(string postcode, string number, string? addition)
    {
        Address one = Address.Parse("1234AB", "10", "A");
        Address other = Address.Parse(postcode, number, addition);

        Assert.NotEqual(one, other);
        Assert.NotEqual(0, one.CompareTo(other));
        Assert.Equal(-Math.Sign(one.CompareTo(other)), Math.Sign(other.CompareTo(one)));
    }

    [Theory]
    [InlineData("10A", null, 10, "A")]
    [InlineData("10 A", null, 10, "A")]
    [InlineData("10-2", null, 10, "2")]
    [InlineData("10 - 2", "hs", 10, "2 hs")]
    [InlineData("10", " hs ", 10, "hs")]
    [InlineData("99999", null, 99999, null)]
    public void A_number_with_more_is_split_into_number_and_addition(string text, string? addition, int number, string? expected)
    {
        Address address = Address.Parse("1234AB", text, addition);

        Assert.Equal(number, address.HouseNumber);
        Assert.Equal(expected, address.HouseNumberAddition);
    }

    [Theory]
    [InlineData("1234AB", "0")]
    [InlineData("1234AB", "100000")]
    [InlineData("1234AB", "99999999999999999999")]
    [InlineData("1234AB", "A10")]
    [InlineData("1234AB", "-10")]
    [InlineData("1234AB", "")]
    [InlineData("1234AB", null)]
    [InlineData("1234A", "10")]
    [InlineData("", "10")]
    [InlineData(null, "10")]
    public void Without_a_postcode_and_a_number_there_is_no_address(string? postcode, string? number)
    {
        Assert.False(Address.TryParse(postcode, number, null, out Address? address));
        Assert.Null(address);
    }

    [Fact]
    public void Street_and_town_are_kept_and_not_compared()
    {
        Assert.True(Address.TryParse("1234AB", "10", null, " Dwaalhof ", "", out Address? with));

        Assert.Equal("Dwaalhof", with.Street);
        Assert.Null(with.Town);
        Assert.Equal(A.Address(), with);
    }

    [Fact]
    public void ToString_shows_the_first_two_digits_only()
    {
        Assert.True(Address.TryParse("1234AB", "10", "A", "Dwaalhof", "Nergenshuizen", out Address? address));

        Assert.Equal("12** ** *", address.ToString());
    }

    [Theory]
    [InlineData(null, "1234 AB 10")]
    [InlineData("a", "1234 AB 10 a")]
    public void ToUnmaskedString_is_the_address_in_full(string? addition, string expected) =>
        Assert.Equal(expected, A.Address(10, addition).ToUnmaskedString());

    [Fact]
    public void The_exception_does_not_repeat_the_parts()
    {
        FormatException exception = Assert.Throws<FormatException>(() => Address.Parse("4321QQ", "huis"));

        Assert.DoesNotContain("4321", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("huis", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_equals_nothing_else()
    {
        Assert.False(A.Address().Equals(null));
        Assert.False(A.Address().Equals((object)"1234 AB 10"));
        Assert.True(A.Address().CompareTo(null) > 0);
    }

    [Fact]
    public void A_turkish_machine_compares_the_same()
    {
        Cultures.MakeSureTheyAreThere();

        Assert.True(Cultures.Under("tr-TR", () => A.Address(10, "i").Equals(A.Address(10, "I"))));
    }
}
