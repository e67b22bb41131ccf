namespace Vroegsignalering.Core.Tests.Contact;

public sealed class ContactRulesTests
{
    private static readonly ContactSituation Situation = new() { OpenedOn = A.Day, On = A.Day };

    [Theory]
    [InlineData(ContactChannel.HomeVisit)]
    [InlineData(ContactChannel.Card)]
    [InlineData(ContactChannel.OfficeAppointment)]
    public void Nobody_can_make_going_there_a_safe_channel(ContactChannel channel) => Assert.Throws<ArgumentException>(() =>
        new ContactRules { SafeChannels = new HashSet<ContactChannel> { ContactChannel.Letter, channel } });

    [Fact]
    public void Rules_do_not_change_with_the_set_they_were_made_of()
    {
        HashSet<ContactChannel> safe = [ContactChannel.Letter];
        ContactRules rules = new() { SafeChannels = safe };

        safe.Add(ContactChannel.HomeVisit);

        Assert.False(rules.Allows(ContactChannel.HomeVisit, Situation with { IsSafetyListed = true }));
    }

    [Fact]
    public void Who_is_on_the_safety_list_gets_a_letter_and_nothing_else()
    {
        ContactPlan plan = ContactStrategies.LetterPhoneVisit.Plan(Situation with { IsSafetyListed = true }, WorkingDayCalendar.Dutch);

        Assert.Equal([ContactChannel.Letter], plan.Steps.Select(s => s.Channel));
        Assert.Equal([ContactChannel.Phone, ContactChannel.HomeVisit], plan.LeftOut.Select(s => s.Channel));
    }

    [Fact]
    public void A_strategy_without_a_safe_channel_ends_as_blocked_for_who_is_on_the_safety_list() =>
        Assert.Equal(ContactPlanState.Blocked, State(ContactStrategies.Urgent, Situation with { IsSafetyListed = true }));

    [Fact]
    public void What_is_shown_of_a_plan_is_the_same_for_a_secret_address_and_for_the_safety_list()
    {
        ContactPlan listed = ContactStrategies.VisitCard.Plan(Situation with { IsSafetyListed = true }, WorkingDayCalendar.Dutch);
        ContactPlan secret = ContactStrategies.VisitCard.Plan(
            Situation with { Blocked = new HashSet<ContactChannel> { ContactChannel.HomeVisit, ContactChannel.Card } }, WorkingDayCalendar.Dutch);

        Assert.Equal(ContactPlanState.Blocked, listed.State);
        Assert.Equal((secret.State, secret.LeftOut.Count), (listed.State, listed.LeftOut.Count));
        Assert.Equal(secret.LeftOut, listed.LeftOut);
    }

    [Theory]
    [InlineData(Announcement.Letter, ContactChannel.Letter)]
    [InlineData(Announcement.Card, ContactChannel.Card)]
    [InlineData(Announcement.Message, ContactChannel.TextMessage)]
    public void A_step_whose_announcement_may_not_be_sent_is_not_planned(Announcement announcement, ContactChannel blocked)
    {
        ContactStrategy strategy = new ContactStrategyBuilder("test").ThenAnnounced(ContactChannel.HomeVisit, 5, announcement, 4).Build();

        Assert.Equal(ContactPlanState.Blocked, State(strategy, Situation with { Blocked = new HashSet<ContactChannel> { blocked } }));
    }

    [Fact]
    public void Without_consent_a_channel_that_needs_it_is_not_used_and_with_consent_it_is()
    {
        ContactSituation strict = Situation with { Rules = new ContactRules { NeedsConsent = new HashSet<ContactChannel> { ContactChannel.TextMessage } } };

        Assert.Equal(ContactPlanState.ToDo, State(ContactStrategies.Message, Situation));
        Assert.Equal(ContactPlanState.Blocked, State(ContactStrategies.Message, strict));
        Assert.Equal(ContactPlanState.ToDo, State(ContactStrategies.Message, strict with { Consented = new HashSet<ContactChannel> { ContactChannel.TextMessage } }));
    }

    [Fact]
    public void No_plan_ever_holds_a_channel_that_may_not_be_used() => Prop.ForAll(
        AnyStrategy.Strategy.ToArbitrary(), AnyStrategy.Situation.ToArbitrary(),
        (strategy, situation) => strategy.Plan(situation, WorkingDayCalendar.Dutch).Steps.All(s =>
            Used(s).All(channel => !situation.Blocked.Contains(channel)
                && (!situation.Rules.NeedsConsent.Contains(channel) || situation.Consented.Contains(channel))
                && (!situation.IsSafetyListed || (situation.Rules.SafeChannels.Contains(channel) && channel is not (ContactChannel.HomeVisit or ContactChannel.Card))))
            && !situation.OptedOut.Contains(s.Channel)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void What_is_not_planned_because_it_may_not_is_always_told() => Prop.ForAll(
        AnyStrategy.Strategy.ToArbitrary(), AnyStrategy.Situation.ToArbitrary(),
        (strategy, situation) =>
        {
            ContactSituation fresh = situation with { History = [] };
            ContactPlan plan = strategy.Plan(fresh, WorkingDayCalendar.Dutch);
            bool ended = plan.State is ContactPlanState.SafetyListed or ContactPlanState.OptedOut && plan.LeftOut.Count == 0;
            return ended || plan.Steps.Count + plan.LeftOut.Sum(s => s.Attempts) == strategy.Steps.Sum(s => s.Attempts);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static ContactPlanState State(ContactStrategy strategy, ContactSituation situation) => strategy.Plan(situation, WorkingDayCalendar.Dutch).State;

    private static IEnumerable<ContactChannel> Used(ContactAdvice step) => step.Announcement switch
    {
        Announcement.Letter => [step.Channel, ContactChannel.Letter],
        Announcement.Card => [step.Channel, ContactChannel.Card],
        Announcement.Message => [step.Channel, ContactChannel.TextMessage],
        _ => [step.Channel],
    };
}
