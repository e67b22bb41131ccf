using Vroegsignalering.Residency;

namespace Vroegsignalering.Core.Tests.Residency;

public sealed class SurnamesTests
{
    [Theory]
    [InlineData(null, "Berkenrode", null, "berkenrode")]
    [InlineData(null, "van der Berg", "van der", "Berg")]
    [InlineData(null, "v.d. Berg", "van der", "Berg")]
    [InlineData(null, "Vandenberg", "van den", "Berg")]
    [InlineData(null, "'t Hoen", "'t", "Hoen")]
    [InlineData(null, "in 't Veld", null, "Veld")]
    [InlineData(null, "Dijkzicht", null, "Dykzicht")]
    [InlineData(null, "\u0132zerman", null, "IJzerman")]
    [InlineData(null, "Großman", null, "Grossman")]
    [InlineData(null, "Brékster", null, "Brekster")]
    [InlineData(null, "Bre\u0301kster", null, "Brékster")]
    [InlineData(null, "Appel-Boom", null, "Boom-Appel")]
    [InlineData(null, "de Vries-van Appel", null, "Vries")]
    [InlineData(null, "Appel – de Vries", "de", "Vries")]
    public void Spelling_that_means_nothing_makes_no_other_name(string? prefix, string name, string? otherPrefix, string otherName)
    {
        Assert.True(Surnames.AreEqual(prefix, name, otherPrefix, otherName));
        Assert.True(Surnames.AreEqual(otherPrefix, otherName, prefix, name));
    }

    [Theory]
    [InlineData("Appelboom", "Apelboom")]
    [InlineData("Bosch", "Bosc")]
    [InlineData("Lindehoeve", "Lindeheove")]
    public void A_typing_error_makes_a_similar_name_that_is_not_the_same(string name, string other)
    {
        Assert.False(Surnames.AreEqual(null, name, null, other));
        Assert.True(Surnames.AreSimilar(null, name, null, other));
    }

    [Theory]
    [InlineData("Appelboom", "Berkenrode")]
    [InlineData("Bos", "Vos")]
    [InlineData("Appel-Boom", "Appel-Vries")]
    [InlineData("", "")]
    [InlineData(null, null)]
    [InlineData("-", "-")]
    [InlineData(null, "Bos")]
    public void Another_name_is_another_name(string? name, string? other) => Assert.False(Surnames.AreEqual(null, name, null, other));

    [Theory]
    [InlineData("van den Berg", "Berg")]
    [InlineData("Berg", "Berg")]
    [InlineData("De", "De")]
    public void A_register_is_searched_without_the_prefix(string name, string expected) => Assert.Equal(expected, Surnames.WithoutPrefix(name));

    [Fact]
    public void Half_a_surrogate_pair_does_not_throw() => Assert.False(Surnames.AreSimilar(null, "Bos\ud800", null, "Appelboom"));

    [Fact]
    public void Comparing_is_symmetric_for_any_text() => Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<string?>(),
        (left, right) => Surnames.AreEqual(null, left, null, right) == Surnames.AreEqual(null, right, null, left)
            && Surnames.AreSimilar(null, left, null, right) == Surnames.AreSimilar(null, right, null, left)).Check(Config.QuickThrowOnFailure);
}
