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
        Assert.Equal(
            "card,card-phone-email-visit,letter,letter-phone,letter-phone-visit,message,phone-message-visit,visit,visit-card",
            string.Join(',', ContactStrategies.ByName.Keys));

    /// <summary>What municipalities did, whatever the principles of personal contact and several attempts say of it.</summary>
    [Theory]
    [InlineData("visit", "HomeVisit 03-10")]
    [InlineData("visit-card", "HomeVisit 03-10, Card 03-10")]
    [InlineData("letter-phone", "Letter 03-10, Phone 03-15, Phone 03-16")]
    [InlineData("letter", "Letter 03-10")]
    [InlineData("message", "TextMessage 03-10")]
    [InlineData("card", "Card 03-10")]
    [InlineData("card-phone-email-visit", "Card 03-10, Phone 03-15, Phone 03-16, Email 03-17, HomeVisit 03-24 after Letter 03-18")]
    public void Published_sequences_are_planned_as_they_were_published(string id, string planned) =>
        Assert.Equal(planned, Planned(ContactStrategies.ByName[id]));

    [Fact]
    public void Every_strategy_of_the_product_itself_ends_with_a_personal_approach_and_makes_two_attempts_or_more() =>
        Assert.All([ContactStrategies.Urgent, ContactStrategies.PhoneMessageVisit, ContactStrategies.LetterPhoneVisit], s =>
        {
            Assert.Equal(ContactChannel.HomeVisit, s.Steps[^1].Channel);
            Assert.True(s.Steps.Sum(step => step.Attempts) >= 2);
        });

    [Fact]
    public void Every_strategy_is_found_by_its_own_id() =>
        Assert.All(ContactStrategies.ByName, pair => Assert.Equal(pair.Key, pair.Value.Id));

    private static string Planned(ContactStrategy strategy) => string.Join(", ", Plan(strategy).Steps.Select(s =>
        $"{s.Channel} {s.On.ToString("MM-dd", null)}{(s.AnnounceOn is LocalDate on ? $" after {s.Announcement} {on.ToString("MM-dd", null)}" : "")}"));

    private static ContactPlan Plan(ContactStrategy strategy) =>
        strategy.Plan(new ContactSituation { OpenedOn = A.Day, On = A.Day }, WorkingDayCalendar.Dutch);
}
