using System.Text;
using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Core.Tests.Contact.Texts;

public sealed class ContactTextCheckTests
{
    private const string Good = "Ik ben {caseworker} van {municipality}. Er is een achterstand. Klopt dat? Ik wil u helpen. Ik ben geen deurwaarder en geen incassobureau. Bel {phone}.";

    [Fact]
    public void A_text_that_is_plain_and_complete_has_no_warnings() => Assert.Empty(Codes("letter", Good));

    [Theory]
    [InlineData("VS5231", "letter", "", "Gemeentelijke schuldhulpverleningsmedewerkers beoordelen betalingsachterstanden.")]
    [InlineData("VS5232", "letter", ".", "")]
    [InlineData("VS5234", "letter", " van {municipality}", "")]
    [InlineData("VS5235", "letter", "Er is een achterstand. ", "")]
    [InlineData("VS5236", "letter", "Ik wil u helpen. ", "")]
    [InlineData("VS5237", "letter", "Bel {phone}.", "")]
    [InlineData("VS5237", "letter", "{caseworker}", "")]
    [InlineData("VS5238", "letter", "", " U moet bellen.")]
    [InlineData("VS5238", "letter", "", " Anders nemen wij maatregelen.")]
    [InlineData("VS5240", "letter", "Klopt dat? ", "")]
    [InlineData("VS5241", "letter", " en geen incassobureau", "")]
    [InlineData("VS5241", "visit-handout", "geen deurwaarder en ", "")]
    public void A_text_that_misses_something_or_is_hard_has_one_warning_for_it(string code, string kind, string left, string added)
    {
        string body = (left.Length == 0 ? Good : Good.Replace(left, "", StringComparison.Ordinal)) + added;

        Assert.Contains(code, Codes(kind, body));
    }

    [Fact]
    public void Long_sentences_count_from_more_words_than_asked_for()
    {
        const string Sixteen = "Ik ben er en ik wil u nu wel eens heel graag zien om te helpen hier.";

        Assert.Contains("VS5233", Codes("letter", $"{Good} {Sixteen}"));
        Assert.DoesNotContain("VS5233", Codes("letter", $"{Good} {Sixteen}", o => o.LongSentenceWords = 16));
        Assert.DoesNotContain("VS5233", Codes("letter", $"{Good} {Sixteen}", o => o.MaximumLongSentencesPercent = 50));
    }

    [Theory]
    [InlineData("sms", 160, false)]
    [InlineData("sms", 161, true)]
    [InlineData("whatsapp", 500, false)]
    [InlineData("whatsapp", 501, true)]
    public void A_message_is_too_long_from_the_first_character_that_does_not_fit(string kind, int length, bool isTooLong) =>
        Assert.Equal(isTooLong, Codes(kind, new string('a', length)).Contains("VS5239"));

    [Fact]
    public void An_SMS_with_a_character_outside_the_alphabet_of_SMS_is_shorter()
    {
        Assert.DoesNotContain("VS5239", Codes("sms", "ë" + new string('a', 69)));
        Assert.Contains("VS5239", Codes("sms", "ë" + new string('a', 70)));
        Assert.DoesNotContain("VS5239", Codes("sms", "é" + new string('a', 159)));
    }

    [Fact]
    public void An_announcement_names_the_day_and_until_when_it_can_be_declined()
    {
        ContactText text = Text("sms", "Ik kom op {visit-day}.", "visit-announcement");

        Assert.Contains("VS5242", ContactTextCheck.Of(text).Diagnostics.Select(d => d.Code.Id));
    }

    [Fact]
    public void What_others_can_read_needs_no_reason_and_an_envelope_only_a_sender()
    {
        Assert.DoesNotContain("VS5235", Codes("open-card", "Hallo"));
        Assert.Equal(["VS5234"], Codes("envelope", "Hallo"));
        Assert.Empty(Codes("envelope", "Van {municipality}"));
    }

    [Fact]
    public void A_warning_says_in_two_languages_what_was_measured()
    {
        Diagnostic hard = ContactTextCheck.Of(Text("letter", "Schuldhulpverleningsmedewerkers."), source: "eigen.txt").Diagnostics.Single(d => d.Code.Id == "VS5231");

        Assert.Contains("nodig: 70 of meer", hard.Code.Remedy.Dutch, StringComparison.Ordinal);
        Assert.Contains("needed: 70 or more", hard.Code.Remedy.English, StringComparison.Ordinal);
        Assert.Equal("eigen.txt, letter/first/nl", hard.Place);
    }

    [Fact]
    public void A_setting_outside_its_range_is_refused_by_name() => Assert.Equal(
        "MinimumEase", Assert.Throws<ArgumentOutOfRangeException>(() => Codes("letter", Good, o => o.MinimumEase = 101)).ParamName);

    private static string[] Codes(string kind, string body, Action<ContactTextCheckOptions>? configure = null)
    {
        ContactTextCheckOptions options = new();
        configure?.Invoke(options);
        return [.. ContactTextCheck.Of(Text(kind, body), options).Diagnostics.Select(d => d.Code.Id)];
    }

    private static ContactText Text(string kind, string body, string situation = "first") =>
        ContactTextFile.Read(Encoding.UTF8.GetBytes($"---\nkind: {kind}\nsituation: {situation}\nlanguage: nl\n---\n{body}"), "eigen.txt").Texts!.All[0];
}
