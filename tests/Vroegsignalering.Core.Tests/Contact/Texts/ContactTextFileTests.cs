using System.Text;
using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Core.Tests.Contact.Texts;

public sealed class ContactTextFileTests
{
    [Fact]
    public void A_municipality_reads_its_own_texts()
    {
        ContactTextReadResult read = Read("""

            # Van ons team communicatie
            ---
            kind: letter
            situation: first
            language: nl
            ---

            Beste { resident },

            Bel {caseworker}.

            ---
            kind: email
            situation: first
            language: en
            subject: About {municipality}
            ---
            Hello
            """);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["letter/first/nl", "email/first/en"], read.Texts!.All.Select(t => t.Id));
        Assert.Equal("Beste {resident},\n\nBel {caseworker}.", read.Texts.All[0].Body);
        Assert.Equal("About {municipality}", read.Texts.All[1].Subject);
        Assert.Equal([TextPlaceholder.Caseworker, TextPlaceholder.Resident], read.Texts.All[0].Placeholders);
    }

    [Theory]
    [InlineData("VS5203", 1, "Beste,")]
    [InlineData("VS5203", 1, "")]
    [InlineData("VS5203", 2, "---\nkind: letter")]
    [InlineData("VS5204", 2, "---\nbrief\nkind: letter\nsituation: first\nlanguage: nl\n---\nHallo")]
    [InlineData("VS5204", 2, "---\nkin: letter\nkind: letter\nsituation: first\nlanguage: nl\n---\nHallo")]
    [InlineData("VS5204", 3, "---\nkind: letter\nkind: letter\nsituation: first\nlanguage: nl\n---\nHallo")]
    [InlineData("VS5205", 1, "---\nkind: letter\nsituation: first\n---\nHallo")]
    [InlineData("VS5206", 2, "---\nkind: leter\nsituation: first\nlanguage: nl\n---\nHallo")]
    [InlineData("VS5206", 4, "---\nkind: letter\nsituation: first\nlanguage: de\n---\nHallo")]
    [InlineData("VS5207", 6, "---\nkind: letter\nsituation: first\nlanguage: nl\n---\n---\nkind: letter\nsituation: first\nlanguage: nl\n---\nHallo")]
    [InlineData("VS5208", 7, "---\nkind: letter\nsituation: first\nlanguage: nl\n---\nHallo\n{casworker}")]
    [InlineData("VS5209", 6, "---\nkind: open-card\nsituation: first\nlanguage: nl\n---\nHallo {amount}")]
    [InlineData("VS5209", 5, "---\nkind: email\nsituation: first\nlanguage: nl\nsubject: Van {partner}\n---\nHallo")]
    [InlineData("VS5209", 6, "---\nkind: envelope\nsituation: first\nlanguage: nl\n---\nBel {phone}")]
    [InlineData("VS5210", 6, "---\nkind: letter\nsituation: first\nlanguage: nl\n---\nHallo {phone")]
    [InlineData("VS5210", 6, "---\nkind: letter\nsituation: first\nlanguage: nl\n---\nHallo {{phone}}")]
    [InlineData("VS5210", 6, "---\nkind: letter\nsituation: first\nlanguage: nl\n---\nHallo }")]
    [InlineData("VS5212", 6, "---\nkind: letter\nsituation: first\nlanguage: nl\n---\nUw risicomodel")]
    [InlineData("VS5212", 6, "---\nkind: letter\nsituation: first\nlanguage: en\n---\nWe use a risk\nmodel")]
    [InlineData("VS5213", 6, "---\nkind: letter\nsituation: first\nlanguage: nl\n---\nHal\u00ADlo")]
    [InlineData("VS5213", 6, "---\nkind: letter\nsituation: first\nlanguage: nl\n---\nHallo\tu")]
    [InlineData("VS5214", 1, "---\nkind: email\nsituation: first\nlanguage: nl\n---\nHallo")]
    [InlineData("VS5214", 1, "---\nkind: letter\nsituation: first\nlanguage: nl\nsubject: Hulp\n---\nHallo")]
    [InlineData("VS5215", 6, "---\nkind: letter\nsituation: first\nlanguage: nl\n---\n")]
    public void What_is_wrong_is_told_with_its_line(string code, int line, string text) =>
        Assert.Contains((code, (int?)line), Refused(text).Select(d => (d.Code.Id, d.Row)));

    [Theory]
    [InlineData("Uw achterstand")]
    [InlineData("een BETALINGSachterstand")]
    [InlineData("huurschuld")]
    [InlineData("schúlden")]
    [InlineData("schul-den")]
    [InlineData("Wij zijn geen deurwaarder")]
    [InlineData("Kunt u niet betalen?")]
    [InlineData("Het kost € 5")]
    [InlineData("hulp bij geld")]
    [InlineData("uw zorgverzekeraar")]
    [InlineData("You are in debt")]
    [InlineData("an unpaid bill")]
    [InlineData("We are no collection\nagency")]
    [InlineData("late payments")]
    public void A_word_that_tells_of_arrears_cannot_stand_where_others_read_or_hear_it(string words)
    {
        foreach (string kind in TextWords.Kinds.Where(k => TextWords.Kind(k).Exposure() == TextExposure.Open))
        {
            Assert.Contains("VS5211", Refused($"---\nkind: {kind}\nsituation: first\nlanguage: nl\n---\n{words}").Select(d => d.Code.Id));
        }

        Assert.Contains("VS5211", Refused($"---\nkind: email\nsituation: first\nlanguage: nl\nsubject: {words.Replace('\n', ' ')}\n---\nHallo").Select(d => d.Code.Id));
        Assert.NotNull(Read($"---\nkind: letter\nsituation: first\nlanguage: nl\n---\n{words}").Texts);
    }

    [Theory]
    [InlineData("Onze verontschuldigingen, u bent onschuldig.")]
    [InlineData("Bepaal zelf wat u wilt. Het staat op papier.")]
    [InlineData("Please stop by for a talk about help.")]
    public void An_innocent_word_stays(string words) => Assert.NotNull(Read($"---\nkind: open-card\nsituation: first\nlanguage: nl\n---\n{words}").Texts);

    [Fact]
    public void A_placeholder_with_a_typing_mistake_is_told_which_one_is_meant()
    {
        Diagnostic fault = Assert.Single(Refused("---\nkind: sms\nsituation: first\nlanguage: nl\n---\nBel {casworker}"));

        Assert.Contains("Misschien is 'caseworker' bedoeld.", fault.Code.Remedy.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("amount", fault.Code.Remedy.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("casworker", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal("letter/first/nl"[6..], fault.Field!["sms".Length..]);
    }

    [Fact]
    public void A_file_that_is_no_utf8_or_too_large_is_refused()
    {
        Assert.Equal("VS5201", Assert.Single(ContactTextFile.Read("---\n\nkind: \xFF"u8.ToArray().Concat(new byte[] { 0xFF }).ToArray(), "a.txt").Diagnostics).Code.Id);
        Assert.Equal("VS5202", Assert.Single(ContactTextFile.Read(new byte[ContactTextFile.MaximumBytes + 1], "a.txt").Diagnostics).Code.Id);
    }

    [Fact]
    public void A_text_with_line_ends_of_Windows_and_a_byte_order_mark_reads_the_same()
    {
        const string Text = "---\nkind: sms\nsituation: first\nlanguage: nl\n---\nHallo\nu";

        ContactText text = ContactTextFile.Read(Encoding.UTF8.GetBytes("\uFEFF" + Text.Replace("\n", "\r\n", StringComparison.Ordinal)), "a.txt").Texts!.All[0];

        Assert.Equal("Hallo\nu", text.Body);
    }

    [Fact]
    public void Every_kind_takes_only_the_placeholders_of_its_exposure()
    {
        foreach (string kind in TextWords.Kinds)
        {
            string[] taken = [.. TextWords.Placeholders.Where(p => Read($"---\nkind: {kind}\nsituation: first\nlanguage: nl\nsubject: x\n---\n{{{p}}}".Replace(kind == "email" ? "\0" : "subject: x\n", "", StringComparison.Ordinal)).Texts is not null)];

            Assert.Equal(TextWords.Kind(kind).Placeholders().Select(p => p.Id()), taken);
            Assert.Equal(TextWords.Kind(kind).Exposure() == TextExposure.Enclosed, taken.Contains("amount") || taken.Contains("partner"));
        }
    }

    private static IReadOnlyList<Diagnostic> Refused(string text)
    {
        ContactTextReadResult read = Read(text);
        Assert.Null(read.Texts);
        Assert.All(read.Diagnostics, d => Assert.Equal(("eigen.txt", DiagnosticSeverity.Fatal), (d.Source, d.Severity)));
        return read.Diagnostics;
    }

    private static ContactTextReadResult Read(string text) => ContactTextFile.Read(Encoding.UTF8.GetBytes(text), "eigen.txt");
}
