using NodaTime;
using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Core.Tests.Contact.Texts;

public sealed class ContactTextChoiceTests
{
    private static ContactAdvice Advice(ContactChannel channel, Announcement announcement = Announcement.None) =>
        new(channel, A.Day, 1, announcement, null, null);

    private static string Chosen(ContactAdvice advice, ContactTextSituation situation) =>
        string.Join(' ', ContactTexts.Shipped.For(advice, situation, Language.Dutch).Select(t => t.Id));

    [Theory]
    [InlineData(ContactChannel.Letter, "letter/threatening/nl envelope/first/nl")]
    [InlineData(ContactChannel.Card, "open-card/first/nl")]
    [InlineData(ContactChannel.Phone, "phone-opening/first/nl voicemail/first/nl")]
    [InlineData(ContactChannel.OfficeAppointment, "")]
    public void A_channel_asks_for_its_texts_and_where_there_is_none_for_the_situation_for_the_first(ContactChannel channel, string expected) =>
        Assert.Equal(expected, Chosen(Advice(channel), ContactTextSituation.Threatening));

    [Theory]
    [InlineData(Announcement.Letter, "letter/visit-announcement/nl ")]
    [InlineData(Announcement.Card, "open-card/visit-announcement/nl ")]
    [InlineData(Announcement.Message, "sms/visit-announcement/nl ")]
    [InlineData(Announcement.None, "")]
    public void The_announcement_of_a_visit_comes_before_the_leaflet(Announcement announcement, string first) =>
        Assert.Equal($"{first}visit-leaflet/first/nl visit-handout/first/nl", Chosen(Advice(ContactChannel.HomeVisit, announcement), ContactTextSituation.First));

    [Fact]
    public void A_threat_goes_before_a_reminder_and_a_reminder_before_several_partners()
    {
        ContactAttempt letter = new(ContactChannel.Letter, A.Day, Reached: false);
        ContactAttempt call = new(ContactChannel.Phone, A.Day, Reached: false);

        Assert.Equal(
            [ContactTextSituation.Threatening, ContactTextSituation.Reminder, ContactTextSituation.SeveralPartners, ContactTextSituation.First],
            [
                ContactTextChoice.SituationOf(true, 2, [letter]), ContactTextChoice.SituationOf(false, 2, [letter]),
                ContactTextChoice.SituationOf(false, 2, [call]), ContactTextChoice.SituationOf(false, 1, []),
            ]);
    }
}
