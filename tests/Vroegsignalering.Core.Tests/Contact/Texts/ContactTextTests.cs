using System.Text;
using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Core.Tests.Contact.Texts;

public sealed class ContactTextTests
{
    private static readonly ContactTextValues Values = ContactTextValues.Example(Language.Dutch);

    [Fact]
    public void A_letter_is_filled_in_and_names_partner_and_amount()
    {
        ContactText text = ContactTexts.Shipped.Find(ContactTextKind.Letter, ContactTextSituation.SeveralPartners, Language.Dutch)!;

        ContactTextResult result = text.Render(Values with { Partners = ["Energie Nergens", "Waterbedrijf Ergens", "Huis '87"], Amount = Money.FromEuros(1234.5m) });

        Assert.Empty(result.Diagnostics);
        Assert.Contains("De meldingen zijn van Energie Nergens, Waterbedrijf Ergens en Huis '87. Volgens de meldingen is er samen een achterstand van € 1.234,50.", result.Text!.Body, StringComparison.Ordinal);
        Assert.Contains("Bel mij op 000 123 45 67.", result.Text.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Dutch, "Dat is op dinsdag 9 maart 2027, in de middag.")]
    [InlineData(Language.English, "That is on Tuesday 9 March 2027, in the afternoon.")]
    public void A_visit_is_announced_with_day_and_part_of_the_day(Language language, string sentence)
    {
        ContactText text = ContactTexts.Shipped.Find(ContactTextKind.OpenCard, ContactTextSituation.VisitAnnouncement, language)!;

        Assert.Contains(sentence, text.Render(ContactTextValues.Example(language)).Text!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_missing_is_told_and_nothing_is_made()
    {
        ContactText text = ContactTexts.Shipped.Find(ContactTextKind.Letter, ContactTextSituation.First, Language.Dutch)!;

        ContactTextResult result = text.Render(Values with { Caseworker = " \u200B\n", Phone = null, Partners = [], Amount = null, WhatsApp = null });

        Assert.Null(result.Text);
        Assert.Equal(["VS5221 caseworker", "VS5221 phone", "VS5221 partner", "VS5221 amount"], result.Diagnostics.Select(d => $"{d.Code.Id} {d.Field}"));
        Assert.All(result.Diagnostics, d => Assert.Equal("letter/first/nl", d.Source));
    }

    [Theory]
    [InlineData("Noor\r\nJansen", "Noor Jansen")]
    [InlineData("\u202ENoor\u202C\t \u00ADJansen\u0000", "Noor Jansen")]
    [InlineData(" Zoë  d'Ancona-Ünlü (team Zuid) ", "Zoë d'Ancona-Ünlü (team Zuid)")]
    public void A_value_is_put_on_one_line_without_signs_that_do_not_show(string typed, string shown)
    {
        ContactTextResult result = Made("{caseworker}|").Render(Values with { Caseworker = typed });

        Assert.Equal($"{shown}|", result.Text!.Body);
    }

    public static TheoryData<string, ContactTextValues> WrongValues => new()
    {
        { "VS5222", Values with { Caseworker = "{amount}" } },
        { "VS5222", Values with { Caseworker = "Noor: zie https://example.org" } },
        { "VS5222", Values with { Resident = "mevrouw Voorbeeld 250" } },
        { "VS5222", Values with { Municipality = "<b>Voorbeeldstad</b>" } },
        { "VS5222", Values with { Phone = "bel mij" } },
        { "VS5222", Values with { Phone = "0001234567890123" } },
        { "VS5222", Values with { Email = "noor@" } },
        { "VS5222", Values with { Email = "noor@a.example@b.example" } },
        { "VS5222", Values with { WebPage = "http://voorbeeldstad.example" } },
        { "VS5222", Values with { WebPage = "javascript:x.y" } },
        { "VS5222", Values with { Amount = Money.Zero } },
        { "VS5222", Values with { Partners = ["Energie Nergens", "http://nergens"] } },
        { "VS5222", Values with { VisitOn = new LocalDate(1, 1, 1), OptOutUntil = null } },
        { "VS5223", Values with { Caseworker = new string('a', 81) } },
        { "VS5223", Values with { Partners = [.. Enumerable.Repeat("Nergens", 11)] } },
        { "VS5226", Values with { OptOutUntil = new LocalDate(2027, 3, 10) } },
    };

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void A_value_of_another_form_is_refused_with_its_code(string code, ContactTextValues values)
    {
        ContactTextResult result = Made(
            "{municipality} {caseworker} {resident} {phone} {email} {whatsapp} {web-page} {visit-day} {visit-day-part} {opt-out-until} {partner} {amount}").Render(values);

        Assert.Null(result.Text);
        Assert.Contains(code, result.Diagnostics.Select(d => d.Code.Id));
    }

    [Theory]
    [InlineData("VS5225", "Team Schuldhulp", "voorbeeldstad.example")]
    [InlineData("VS5225", "Noor", "voorbeeldstad.example/schulden")]
    [InlineData("VS5225", "Noor", "schuld-en.example")]
    [InlineData("VS5224", "Noor van Energie Nérgens", "voorbeeldstad.example")]
    public void A_value_that_tells_others_too_much_is_refused_on_an_open_card(string code, string caseworker, string page)
    {
        ContactTextResult result = Made("Bel {caseworker}, {phone}. Of lees {web-page}.", "open-card").Render(Values with { Caseworker = caseworker, WebPage = page });

        Assert.Null(result.Text);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData("Het gaat om 250,-.")]
    [InlineData("Het gaat om EUR250.")]
    [InlineData("Het gaat om 250euro.")]
    [InlineData("Het bedrag loopt op.")]
    [InlineData("U bent achterstallig.")]
    [InlineData("Wij doen vroegsignalering.")]
    [InlineData("Kom naar het geldloket.")]
    [InlineData("Er is een nota.")]
    public void An_open_card_with_an_amount_or_a_word_for_it_does_not_exist(string words) => Assert.All(
        new[] { "open-card", "sms", "voicemail", "visit-leaflet", "envelope" },
        kind => Assert.Equal("VS5211", Read($"---\nkind: {kind}\nsituation: first\nlanguage: nl\n---\n{words}").Diagnostics[0].Code.Id));

    [Theory]
    [InlineData("Gemeente Geldrop-Mierlo, kamer 2, bel mij.")]
    [InlineData("Ik ben notaris Geldof in Gelderland, om 12,5 uur.")]
    public void Words_that_only_look_like_it_are_no_reason_to_refuse(string words) =>
        Assert.NotNull(Read($"---\nkind: open-card\nsituation: first\nlanguage: nl\n---\n{words}").Texts);

    [Fact]
    public void A_letter_that_comes_first_offers_a_conversation() => Assert.All(
        new[] { ContactTextSituation.First, ContactTextSituation.SeveralPartners, ContactTextSituation.Threatening },
        situation =>
        {
            Assert.Contains("praat", ContactTexts.Shipped.Find(ContactTextKind.Letter, situation, Language.Dutch)!.Body, StringComparison.Ordinal);
            Assert.Contains("talk", ContactTexts.Shipped.Find(ContactTextKind.Letter, situation, Language.English)!.Body, StringComparison.Ordinal);
        });

    [Fact]
    public void The_subject_of_an_email_is_open_and_its_body_is_not()
    {
        ContactText text = Read("---\nkind: email\nsituation: first\nlanguage: nl\nsubject: Bericht van {caseworker}\n---\nUw achterstand. {caseworker}").Texts!.All[0];

        Assert.Equal("Bericht van Noor Jansen", text.Render(Values).Text!.Subject);
        Assert.Equal("VS5225", Assert.Single(text.Render(Values with { Caseworker = "Incasso" }).Diagnostics).Code.Id);
    }

    [Fact]
    public void Nothing_of_a_resident_shows_in_a_log()
    {
        ContactTextResult result = Made("{resident}").Render(Values);

        Assert.DoesNotContain("Voorbeeld", $"{Values}{result.Text}{result}", StringComparison.Ordinal);
    }

    private static ContactText Made(string body, string kind = "letter") => Read($"---\nkind: {kind}\nsituation: first\nlanguage: nl\n---\n{body}").Texts!.All[0];

    private static ContactTextReadResult Read(string text) => ContactTextFile.Read(Encoding.UTF8.GetBytes(text), "eigen.txt");
}
