namespace Vroegsignalering.Core.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData(Language.Dutch, "brief")]
    [InlineData(Language.English, "letter")]
    [InlineData(Language.NotStated, "brief")]
    public void A_text_is_dutch_unless_english_is_asked(Language language, string expected) =>
        Assert.Equal(expected, new Text("brief", "letter").In(language));

    [Fact]
    public void ToString_is_the_dutch_text() => Assert.Equal("brief", new Text("brief", "letter").ToString());

    [Fact]
    public void Every_member_of_a_list_has_a_name_in_both_languages()
    {
        IEnumerable<Text> names =
        [
            .. Enum.GetValues<PartnerType>().Select(v => v.Name()),
            .. Enum.GetValues<ContactChannel>().Select(v => v.Name()),
            .. Enum.GetValues<CaseResult>().Select(v => v.Name()),
        ];

        Assert.All(names, name =>
        {
            Assert.NotEmpty(name.Dutch);
            Assert.NotEmpty(name.English);
        });
    }

    [Fact]
    public void A_value_that_is_no_member_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PartnerType)12).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PartnerType)(-1)).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ContactChannel)11).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((CaseResult)17).Name());
    }

    [Theory]
    [InlineData(PartnerType.Rent, "verhuurder")]
    [InlineData(PartnerType.Other, "ander bedrijf")]
    public void Names_of_partners_stand_in_the_order_of_the_list(PartnerType partner, string name) => Assert.Equal(name, partner.Name().Dutch);

    [Theory]
    [InlineData(ContactChannel.Letter, "brief")]
    [InlineData(ContactChannel.HomeVisit, "huisbezoek")]
    [InlineData(ContactChannel.Other, "anders")]
    public void Names_of_channels_stand_in_the_order_of_the_list(ContactChannel channel, string name) => Assert.Equal(name, channel.Name().Dutch);

    [Theory]
    [InlineData(CaseResult.NotPickedUpRepeat, "niet opgepakt: herhaalde melding")]
    [InlineData(CaseResult.NoContact, "geen contact kunnen krijgen")]
    [InlineData(CaseResult.AdviceOrQuickFix, "advies en/of quick fix")]
    [InlineData(CaseResult.FollowUp, "vervolghulp of verwijzing")]
    public void Names_of_results_stand_in_the_order_of_the_list(CaseResult result, string name) => Assert.Equal(name, result.Name().Dutch);
}
