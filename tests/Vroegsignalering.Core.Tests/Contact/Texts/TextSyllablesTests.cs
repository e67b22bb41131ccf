using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Core.Tests.Contact.Texts;

public sealed class TextSyllablesTests
{
    // As they are divided at the end of a line.
    [Theory]
    [InlineData("ge-meen-te ach-ter-stand brief be-ta-len huis be-zoek schul-den hulp me-vrouw bel-len")]
    [InlineData("nieuw nieu-we leeuw leeu-wen eeuw mooi mooi-e draai-en groei-en ui-en ei-e-ren bij bij-en bij-een bij-zon-der vrij-heid")]
    [InlineData("blau-we vrou-wen hout fout-je neus deu-ren boe-ken zee zee-ën knie knie-ën i-dee i-dee-ën twee-ën-twin-tig")]
    [InlineData("fi-nan-ci-eel fi-nan-ci-ë-le so-ci-aal ma-te-ri-aal ra-di-o vi-de-o the-a-ter ac-tie si-tu-a-tie in-di-vi-du-eel ac-tu-eel")]
    [InlineData("co-ör-di-na-tie co-ö-pe-ra-tie re-ü-nie ru-ï-ne ge-ïnd ge-ëist ge-ëerd be-ëin-di-gen o-ri-ën-ta-tie na-ïef Bel-gi-ë")]
    [InlineData("bu-reau ni-veau ca-deau toi-let mail ty-pe ba-by roy-aal a-qua-ri-um quiz mu-se-um team web-site on-line")]
    [InlineData("IJs-land ij-zer Au-gus-tus oc-to-ber een één zo'n au-to's 's nr re-a-ge-ren be-oor-de-len di-eet hi-aat cli-ënt")]
    public void Dutch_words_have_the_syllables_by_which_they_are_divided(string words) => HaveTheirSyllables(words, Language.Dutch);

    [Theory]
    [InlineData("help let-ter mu-ni-ci-pal-i-ty mes-sage solve solved ta-ble peo-ple want-ed need-ed called calls hous-es notes hope")]
    [InlineData("sta-tion spe-cial re-gion vi-o-lent di-al vid-e-o quick guar-an-tee you your day eve-ning ev-ery be-hind col-lec-tion a-gen-cy bail-iff")]
    public void English_words_have_the_syllables_of_a_dictionary(string words) => HaveTheirSyllables(words, Language.English);

    [Theory]
    [InlineData("e-mail", 2)]
    [InlineData("zee-egel", 3)]
    [InlineData("BSN", 1)]
    [InlineData("", 1)]
    [InlineData("-", 1)]
    public void A_hyphen_parts_a_word_and_no_word_has_less_than_one(string word, int syllables) => Assert.Equal(syllables, TextSyllables.Of(word, Language.Dutch));

    private static void HaveTheirSyllables(string words, Language language) =>
        Assert.Equal(words, string.Join(' ', words.Split(' ').Select(word =>
        {
            int counted = TextSyllables.Of(word.Replace("-", "", StringComparison.Ordinal), language);
            return counted == word.Split('-').Length ? word : $"{word}={counted}";
        })));
}
