namespace Vroegsignalering.Core.Tests.Contact;

public sealed class ContactStrategyBuilderTests
{
    [Fact]
    public void A_strategy_needs_an_id_and_a_step()
    {
        Assert.Throws<ArgumentException>(() => new ContactStrategyBuilder(""));
        Assert.Throws<InvalidOperationException>(() => new ContactStrategyBuilder("test").Build());
    }

    [Fact]
    public void Numbers_outside_their_range_are_refused()
    {
        ContactStrategyBuilder builder = new("test");

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Then(ContactChannel.Phone, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Then(ContactChannel.Phone, 0, attempts: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.ThenAnnounced(ContactChannel.HomeVisit, 5, Announcement.Letter, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.ThenAnnounced(ContactChannel.HomeVisit, 3, Announcement.Letter, 4));
    }

    [Fact]
    public void A_strategy_that_was_built_does_not_change_with_its_builder()
    {
        ContactStrategyBuilder builder = new ContactStrategyBuilder("test").Then(ContactChannel.Phone, 0);
        ContactStrategy strategy = builder.Build();

        builder.Then(ContactChannel.Letter, 1);

        Assert.Single(strategy.Steps);
    }

    [Theory]
    [InlineData(Announcement.None)]
    [InlineData(Announcement.NotStated)]
    public void An_announced_step_needs_an_announcement(Announcement announcement) => Assert.Throws<ArgumentException>(() =>
        new ContactStrategyBuilder("test").ThenAnnounced(ContactChannel.HomeVisit, 5, announcement, 4));
}
