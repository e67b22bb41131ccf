namespace Vroegsignalering.Core.Tests.Contact;

public sealed class ContactStopTests
{
    private static readonly ContactSituation Situation = new() { OpenedOn = A.Day, On = A.Day };

    public static TheoryData<string, ContactSituation, ContactPlanState> Always { get; } = new()
    {
        { "reached", Situation with { History = [A.Attempt(reached: true)] }, ContactPlanState.Reached },
        { "refused", Situation with { HasRefused = true }, ContactPlanState.Refused },
        { "deceased", Situation with { IsDeceased = true }, ContactPlanState.Deceased },
        { "moved", Situation with { HasMoved = true }, ContactPlanState.Moved },
        { "reached and then refused", Situation with { HasRefused = true, History = [A.Attempt(reached: true)] }, ContactPlanState.Refused },
        { "died after all that", Situation with { IsDeceased = true, HasMoved = true, HasRefused = true }, ContactPlanState.Deceased },
    };

    [Theory]
    [MemberData(nameof(Always), DisableDiscoveryEnumeration = true)]
    public void What_ends_every_strategy_ends_it_whatever_it_says(string why, ContactSituation situation, ContactPlanState state)
    {
        Assert.NotEmpty(why);
        Assert.All([.. ContactStrategies.ByName.Values, ContactStrategies.Urgent], strategy =>
        {
            ContactPlan plan = strategy.Plan(situation, WorkingDayCalendar.Dutch);
            Assert.Equal(state, plan.State);
            Assert.Empty(plan.Steps);
        });
    }

    [Theory]
    [InlineData(31)]
    [InlineData(99)]
    [InlineData(-1)]
    public void An_attempt_by_a_channel_that_does_not_exist_takes_no_step_away(int channel)
    {
        ContactSituation odd = Situation with { History = [new ContactAttempt((ContactChannel)channel, A.Day, Reached: false)] };

        Assert.All(ContactStrategies.ByName.Values, strategy => Assert.Equal(
            strategy.Plan(Situation, WorkingDayCalendar.Dutch).Steps.Select(s => s.Channel), strategy.Plan(odd, WorkingDayCalendar.Dutch).Steps.Select(s => s.Channel)));
    }

    [Fact]
    public void Paying_ends_only_a_strategy_that_says_so()
    {
        ContactSituation paid = Situation with { HasPaid = true };

        Assert.Equal(ContactPlanState.ToDo, Calls().Build().Plan(paid, WorkingDayCalendar.Dutch).State);
        Assert.Equal(ContactPlanState.Paid, Calls().StopWhen(ContactStop.Paid).Build().Plan(paid, WorkingDayCalendar.Dutch).State);
    }

    [Fact]
    public void The_safety_list_leaves_safe_channels_unless_the_strategy_stops()
    {
        ContactSituation listed = Situation with { IsSafetyListed = true };
        ContactStrategyBuilder letters = new ContactStrategyBuilder("test").Then(ContactChannel.Letter, 0);

        Assert.Equal(ContactPlanState.ToDo, letters.Build().Plan(listed, WorkingDayCalendar.Dutch).State);
        Assert.Equal(ContactPlanState.SafetyListed, letters.StopWhen(ContactStop.SafetyListed).Build().Plan(listed, WorkingDayCalendar.Dutch).State);
    }

    [Fact]
    public void Declining_a_visit_leaves_the_other_steps_unless_the_strategy_stops()
    {
        ContactSituation declined = Situation with { OptedOut = new HashSet<ContactChannel> { ContactChannel.HomeVisit } };
        ContactStrategyBuilder both = Calls().ThenAnnounced(ContactChannel.HomeVisit, 5, Announcement.Letter, 4);

        ContactPlan plan = both.Build().Plan(declined, WorkingDayCalendar.Dutch);

        Assert.Equal([ContactChannel.Phone], plan.Steps.Select(s => s.Channel));
        Assert.Equal([ContactChannel.HomeVisit], plan.LeftOut.Select(s => s.Channel));
        Assert.Equal(ContactPlanState.OptedOut, both.Build().Plan(declined with { History = [A.Attempt()] }, WorkingDayCalendar.Dutch).State);
        Assert.Equal(ContactPlanState.OptedOut, both.StopWhen(ContactStop.OptedOut).Build().Plan(declined, WorkingDayCalendar.Dutch).State);
    }

    [Fact]
    public void A_step_is_not_announced_by_a_channel_that_the_resident_declined()
    {
        ContactStrategy strategy = Calls().ThenAnnounced(ContactChannel.HomeVisit, 5, Announcement.Message, 4).Then(ContactChannel.HomeVisit, 5).Build();

        ContactPlan plan = strategy.Plan(Situation with { OptedOut = new HashSet<ContactChannel> { ContactChannel.TextMessage } }, WorkingDayCalendar.Dutch);

        Assert.Equal([ContactChannel.Phone, ContactChannel.HomeVisit], plan.Steps.Select(s => s.Channel));
        Assert.All(plan.Steps, s => Assert.Equal(Announcement.None, s.Announcement));
        Assert.Equal([Announcement.Message], plan.LeftOut.Select(s => s.Announcement));
    }

    [Fact]
    public void Declining_what_the_strategy_does_not_do_does_not_stop_it() => Assert.Equal(
        ContactPlanState.ToDo,
        Calls().StopWhen(ContactStop.OptedOut).Build()
            .Plan(Situation with { OptedOut = new HashSet<ContactChannel> { ContactChannel.HomeVisit } }, WorkingDayCalendar.Dutch).State);

    [Theory]
    [InlineData(ContactStop.NotStated)]
    [InlineData(ContactStop.Reached)]
    [InlineData(ContactStop.Refused)]
    [InlineData(ContactStop.Deceased)]
    [InlineData(ContactStop.Moved)]
    public void What_ends_every_strategy_is_not_chosen(ContactStop stop) => Assert.Throws<ArgumentException>(() => Calls().StopWhen(stop));

    [Fact]
    public void A_strategy_says_all_that_ends_it() => Assert.Equal(
        [ContactStop.Reached, ContactStop.Refused, ContactStop.Deceased, ContactStop.Moved, ContactStop.Paid], Calls().StopWhen(ContactStop.Paid).Build().Stops);

    private static ContactStrategyBuilder Calls() => new ContactStrategyBuilder("test").Then(ContactChannel.Phone, 0);
}
