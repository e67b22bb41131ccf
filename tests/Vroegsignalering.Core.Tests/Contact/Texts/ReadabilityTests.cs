using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Core.Tests.Contact.Texts;

public sealed class ReadabilityTests
{
    [Fact]
    public void Dutch_is_measured_with_the_formula_of_Flesch_and_Douma()
    {
        // Wij kij-ken met u mee: 6 syllables. Bel ge-meen-te Ner-gens: 6.
        Readability measure = Readability.Of("Wij kijken met u mee. Bel gemeente Nergens.", Language.Dutch)!;

        Assert.Equal((8, 2, 12), (measure.Words, measure.Sentences, measure.Syllables));
        Assert.Equal(206.84 - (0.93 * 4) - (77 * 1.5), measure.Ease, 9);
    }

    [Fact]
    public void English_is_measured_with_the_formula_of_Flesch()
    {
        Readability measure = Readability.Of("We want to help you. Call me today.", Language.English)!;

        Assert.Equal((8, 2, 9), (measure.Words, measure.Sentences, measure.Syllables));
        Assert.Equal(206.835 - (1.015 * 4) - (84.6 * 9 / 8), measure.Ease, 9);
    }

    [Theory]
    [InlineData("Bel dhr. Jansen. Hij helpt u.", 2)]
    [InlineData("Bel J. Jansen van de gemeente.", 1)]
    [InlineData("Een zin\nover twee regels.", 1)]
    [InlineData("Beste mevrouw,\n\nWij helpen u", 2)]
    [InlineData("Wij doen dit:\n- bellen\n- helpen", 3)]
    [InlineData("Echt waar?! Ja... Kom maar.", 3)]
    [InlineData("Mail a.b@c.example. Of bel 000.", 2)]
    [InlineData("\"Klopt dat?\" Ja.", 2)]
    [InlineData("Dat is o.a. hulp. Ja.", 2)]
    public void A_sentence_ends_where_a_reader_ends_it(string text, int sentences) => Assert.Equal(sentences, Readability.Of(text, Language.Dutch)!.Sentences);

    [Theory]
    [InlineData("")]
    [InlineData("000 - 123. !")]
    public void A_text_without_words_is_not_measured(string text) => Assert.Null(Readability.Of(text, Language.Dutch));

    [Fact]
    public void Wrapping_a_text_changes_nothing()
    {
        const string Text = "Wij willen alleen weten of wij u kunnen helpen. Bel ons op 000.";

        Assert.Equal(Readability.Of(Text, Language.Dutch), Readability.Of(Text.Replace(' ', '\n'), Language.Dutch));
    }
}
