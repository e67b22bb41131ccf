using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Core.Tests.Contact.Texts;

/// <summary>The texts that come with the product.</summary>
public sealed class ContactTextsTests
{
    public static TheoryData<string> Ids => [.. ContactTexts.Shipped.All.Select(t => t.Id)];

    private static ContactText Shipped(string id) => ContactTexts.Shipped.All.Single(t => t.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_shipped_text_passes_its_own_check(string id)
    {
        ContactTextReport report = ContactTextCheck.Of(Shipped(id));

        Assert.True(report.Diagnostics.Count == 0, $"{report.Readability?.Ease:0.0} {report.Readability}\n{string.Join('\n', report.Diagnostics.Select(d => $"{d} {d.Code.Remedy.English}"))}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_shipped_text_can_be_filled_in_without_a_placeholder_left(string id)
    {
        RenderedContactText text = Shipped(id).Render(ContactTextValues.Example(Shipped(id).Language)).Text!;

        Assert.Equal(-1, $"{text.Subject}{text.Body}".IndexOfAny(['{', '}']));
    }

    [Fact]
    public void Every_kind_and_situation_exists_in_both_languages()
    {
        string[] dutch = [.. ContactTexts.Shipped.All.Where(t => t.Language == Language.Dutch).Select(t => $"{t.Kind} {t.Situation}")];
        string[] english = [.. ContactTexts.Shipped.All.Where(t => t.Language == Language.English).Select(t => $"{t.Kind} {t.Situation}")];

        Assert.Equal(dutch, english);
        Assert.All(Enum.GetValues<ContactTextKind>().Except([ContactTextKind.NotStated]), kind => Assert.Contains($"{kind} First", dutch));
        Assert.All(Enum.GetValues<ContactTextSituation>().Except([ContactTextSituation.NotStated]), situation => Assert.Contains($"Letter {situation}", dutch));
    }

    [Fact]
    public void Where_no_text_for_a_situation_exists_the_first_one_serves_but_not_for_a_visit()
    {
        Assert.Equal("open-card/first/nl", ContactTexts.Shipped.Find(ContactTextKind.OpenCard, ContactTextSituation.Reminder, Language.NotStated)!.Id);
        Assert.Equal("letter/threatening/en", ContactTexts.Shipped.Find(ContactTextKind.Letter, ContactTextSituation.Threatening, Language.English)!.Id);
        Assert.Null(ContactTexts.Shipped.Find(ContactTextKind.Voicemail, ContactTextSituation.VisitAnnouncement, Language.Dutch));
    }

    [Fact]
    public void A_municipality_lays_its_own_text_over_a_shipped_one()
    {
        ContactTexts own = ContactTextFile.Read("---\nkind: sms\nsituation: first\nlanguage: nl\n---\nHallo!"u8.ToArray(), "eigen.txt").Texts!;

        ContactTexts both = ContactTexts.Shipped.With(own);

        Assert.Equal("Hallo!", both.Find(ContactTextKind.Sms, ContactTextSituation.First, Language.Dutch)!.Body);
        Assert.Equal(ContactTexts.Shipped.All.Select(t => t.Id), both.All.Select(t => t.Id));
    }

    [Fact]
    public void Written_texts_read_back_the_same()
    {
        byte[] written = ContactTextFile.Write(ContactTexts.Shipped);

        ContactTextReadResult read = ContactTextFile.Read(written, "terug.txt");

        Assert.Equal(ContactTexts.Shipped.All.Select(t => (t.Id, t.Subject, t.Body)), read.Texts!.All.Select(t => (t.Id, t.Subject, t.Body)));
    }
}
