namespace Vroegsignalering.Core.Tests.Contact;

public sealed class ContactStrategyCheckTests
{
    /// <summary>What the recommendations say of each strategy that comes with the product, those of municipalities included.</summary>
    [Theory]
    [InlineData("card", "VS5101, VS5110, VS5102, VS5106, VS5107")]
    [InlineData("card-phone-email-visit", "VS5107")]
    [InlineData("letter", "VS5101, VS5110, VS5102")]
    [InlineData("letter-phone", "")]
    [InlineData("letter-phone-visit", "")]
    [InlineData("message", "VS5101, VS5110, VS5102, VS5107")]
    [InlineData("phone-message-visit", "VS5107")]
    [InlineData("visit", "VS5102, VS5106, VS5107, VS5108/1")]
    [InlineData("visit-card", "VS5102, VS5106, VS5107, VS5108/1")]
    public void The_strategies_of_the_product_have_these_findings(string id, string findings) => Assert.Equal(findings, Found(ContactStrategies.ByName[id]));

    [Fact]
    public void The_strategy_for_threatening_situations_begins_within_three_working_days() =>
        Assert.Equal("VS5107, VS5108/2, VS5108/3", Found(ContactStrategies.Urgent, isForThreateningSituations: true));

    [Theory]
    [InlineData(3, "VS5107")]
    [InlineData(4, "VS5104, VS5107")]
    [InlineData(20, "VS5104, VS5107, VS5105/2")]
    [InlineData(21, "VS5104, VS5103, VS5107, VS5105/1, VS5105/2")]
    public void A_first_step_after_the_term_is_told(int days, string findings) => Assert.Equal(findings, Found(
        new ContactStrategyBuilder("test").Then(ContactChannel.Phone, days).Then(ContactChannel.Phone, 1).Build(), isForThreateningSituations: true));

    [Fact]
    public void A_strategy_for_other_situations_may_begin_after_three_working_days() =>
        Assert.Equal("VS5107", Found(new ContactStrategyBuilder("test").Then(ContactChannel.Phone, 4, attempts: 2).Build()));

    [Theory]
    [InlineData(DayPart.Morning, DayPart.Afternoon, true)]
    [InlineData(DayPart.Morning, DayPart.Evening, false)]
    [InlineData(DayPart.Morning, DayPart.NotStated, false)]
    public void Calls_in_the_daytime_only_are_told(DayPart first, DayPart second, bool told) => Assert.Equal(told, Found(
        new ContactStrategyBuilder("test").Then(Call(first)).Then(Call(second)).Build()).Contains("VS5109", StringComparison.Ordinal));

    [Fact]
    public void An_appointment_at_the_office_is_personal_but_leaves_all_to_the_resident() => Assert.Equal(
        "VS5110", Found(new ContactStrategyBuilder("test").Then(ContactChannel.Letter, 0).Then(ContactChannel.OfficeAppointment, 2).Build()));

    [Fact]
    public void Every_finding_names_what_it_rests_on_in_both_languages() => Prop.ForAll(AnyStrategy.Strategy.ToArbitrary(), strategy =>
        ContactStrategyCheck.Of(strategy, isForThreateningSituations: true).All(f => f.Source.Title.Length > 0 && f.Code.Message.Dutch.EndsWith('.')
            && f.Code.Message.English.EndsWith('.') && f.Code.Remedy.Dutch.EndsWith('.') && f.Code.Remedy.English.EndsWith('.')
            && f.Step is not (< 1) && (f.Step ?? 0) <= strategy.Steps.Count)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_strategy_that_is_said_to_leave_nothing_leaves_nothing() => Prop.ForAll(AnyStrategy.Strategy.ToArbitrary(), strategy =>
    {
        ContactSituation somebody = new() { OpenedOn = A.Day, On = A.Day };
        bool nothing = strategy.Plan(
            somebody with { Blocked = new HashSet<ContactChannel> { ContactChannel.HomeVisit, ContactChannel.Card } }, WorkingDayCalendar.Dutch).State == ContactPlanState.Blocked;
        string[] found = [.. ContactStrategyCheck.Of(strategy).Select(f => f.Code.Id)];
        return nothing == found.Contains("VS5106");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static ContactStep Call(DayPart part) => new(ContactChannel.Phone, 1, 1, Announcement.None, 0) { DayPart = part };

    private static string Found(ContactStrategy strategy, bool isForThreateningSituations = false) => string.Join(", ", ContactStrategyCheck
        .Of(strategy, isForThreateningSituations).Select(f => f.Step is int step ? $"{f.Code.Id}/{step}" : f.Code.Id));
}
