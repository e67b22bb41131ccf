namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class ReasonTests
{
    [Theory]
    [InlineData("Over {0:werkdag|werkdagen}.", 1, 0, "Over 1 werkdag.")]
    [InlineData("Over {0:werkdag|werkdagen}.", 0, 0, "Over 0 werkdagen.")]
    [InlineData("Over {0:werkdag|werkdagen}.", 1234, 0, "Over 1.234 werkdagen.")]
    [InlineData("{0} van {1}", 1000, 2, "1.000 van 2")]
    [InlineData("{1}{0}", 1, 2, "21")]
    [InlineData("{0:money}", 123450, 0, "€ 1.234,50")]
    [InlineData("{0:money}", -100, 0, "€ -1")]
    [InlineData("{0:partners}", 0, 0, "")]
    [InlineData("{0:partners}", 4, 0, "energiebedrijf")]
    [InlineData("{0:partners}", 6, 0, "verhuurder en energiebedrijf")]
    [InlineData("{0:partners}", 14, 0, "verhuurder, energiebedrijf en waterbedrijf")]
    [InlineData("zonder plaats", 1, 2, "zonder plaats")]
    public void Places_are_filled_in_dutch_in_every_culture(string sentence, long first, long second, string expected)
    {
        Cultures.MakeSureTheyAreThere();
        Reason reason = new("test", new Text(sentence, ""));

        Assert.All(Cultures.Names, c => Assert.Equal(expected, Cultures.Under(c, () => reason.In(Language.Dutch, first, second))));
    }

    [Theory]
    [InlineData("{0:money}", 123450, "€1,234.50")]
    [InlineData("{0:partners}", 14, "landlord, energy supplier and water company")]
    [InlineData("{0:day|days}", 1234, "1,234 days")]
    public void Places_are_filled_in_english(string sentence, long first, string expected) =>
        Assert.Equal(expected, new Reason("test", new Text("", sentence)).In(Language.English, first, 0));

    [Theory]
    [InlineData("{2}")]
    [InlineData("{x}")]
    [InlineData("{}")]
    [InlineData("{0:euro}")]
    [InlineData("{0")]
    [InlineData("}{0}")]
    [InlineData("{0:}")]
    public void A_place_of_an_unknown_form_is_refused_in_both_languages(string sentence)
    {
        Assert.Throws<FormatException>(() => new Reason("test", new Text(sentence, "")));
        Assert.Throws<FormatException>(() => new Reason("test", new Text("", sentence)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_reason_needs_a_code(string code) => Assert.Throws<ArgumentException>(() => new Reason(code, new Text("", "")));
}
