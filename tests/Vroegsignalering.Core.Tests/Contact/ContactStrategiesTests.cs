namespace Vroegsignalering.Core.Tests.Contact;

public sealed class ContactStrategiesTests
{
    /// <summary>Opened on Wednesday 10 March 2027.</summary>
    [Fact]
    public void Phone_message_visit_calls_twice_sends_a_message_and_announces_a_visit() => Assert.Equal(
        "Phone 03-10, Phone 03-11, TextMessage 03-12, HomeVisit 03-19 after Letter 03-15", Planned(ContactStrategies.PhoneMessageVisit));

    [Fact]
    public void Letter_phone_visit_begins_with_a_letter() => Assert.Equal(
        "Letter 03-10, Phone 03-15, Phone 03-16, HomeVisit 03-23 after Letter 03-17", Planned(ContactStrategies.LetterPhoneVisit));

    [Fact]
    public void Urgent_stays_within_three_working_days()
    {
        ContactPlan plan = Plan(ContactStrategies.Urgent);

        Assert.Equal("Phone 03-10, HomeVisit 03-11, HomeVisit 03-12", Planned(ContactStrategies.Urgent));
        Assert.True(plan.Steps[^1].On <= StatutoryTerms.ThreateningSituation(A.Day, WorkingDayCalendar.Dutch));
    }

    [Fact]
    public void Urgent_follows_from_the_law_and_cannot_be_chosen() =>
        Assert.Equal("letter-phone-visit,phone-message-visit", string.Join(',', ContactStrategies.ByName.Keys));

    [Fact]
    public void Every_strategy_ends_with_a_personal_approach_and_makes_two_attempts_or_more() =>
        Assert.All([ContactStrategies.Urgent, .. ContactStrategies.ByName.Values], s =>
        {
            Assert.Equal(ContactChannel.HomeVisit, s.Steps[^1].Channel);
            Assert.True(s.Steps.Sum(step => step.Attempts) >= 2);
        });

    private static string Planned(ContactStrategy strategy) => string.Join(", ", Plan(strategy).Steps.Select(s =>
        $"{s.Channel} {s.On.ToString("MM-dd", null)}{(s.AnnounceOn is LocalDate on ? $" after {s.Announcement} {on.ToString("MM-dd", null)}" : "")}"));

    private static ContactPlan Plan(ContactStrategy strategy) =>
        strategy.Plan(new ContactSituation { OpenedOn = A.Day, On = A.Day }, WorkingDayCalendar.Dutch);
}
