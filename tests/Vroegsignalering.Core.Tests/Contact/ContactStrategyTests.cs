namespace Vroegsignalering.Core.Tests.Contact;

public sealed class ContactStrategyTests
{
    private static readonly ContactStrategy Strategy = ContactStrategies.PhoneMessageVisit;

    [Fact]
    public void Attempts_that_were_made_are_used_up_and_the_next_ones_follow_the_last()
    {
        ContactPlan plan = Plan(A.Day.PlusDays(1), A.Attempt(on: A.Day));

        Assert.Equal([ContactChannel.Phone, ContactChannel.TextMessage, ContactChannel.HomeVisit], plan.Steps.Select(s => s.Channel));
        Assert.Equal([2, 3, 4], plan.Steps.Select(s => s.Attempt));
        Assert.Equal(A.Day.PlusDays(1), plan.Next!.On);
    }

    [Fact]
    public void More_attempts_than_the_step_asks_do_not_use_up_another_step() => Assert.Equal(
        [ContactChannel.TextMessage, ContactChannel.HomeVisit],
        Plan(A.Day, A.Attempt(), A.Attempt(), A.Attempt()).Steps.Select(s => s.Channel));

    [Fact]
    public void One_visit_uses_up_one_of_two_steps_with_visits()
    {
        ContactPlan plan = ContactStrategies.Urgent.Plan(Situation(A.Day, A.Attempt(ContactChannel.HomeVisit)), WorkingDayCalendar.Dutch);

        Assert.Equal([ContactChannel.Phone, ContactChannel.HomeVisit], plan.Steps.Select(s => s.Channel));
    }

    [Fact]
    public void Who_is_reached_is_left_alone()
    {
        ContactPlan plan = Plan(A.Day, A.Attempt(reached: true), A.Attempt());

        Assert.Equal(ContactPlanState.Reached, plan.State);
        Assert.Empty(plan.Steps);
        Assert.Null(plan.Next);
    }

    [Fact]
    public void After_every_step_a_person_decides()
    {
        ContactPlan plan = Plan(
            A.Day, A.Attempt(), A.Attempt(), A.Attempt(ContactChannel.TextMessage), A.Attempt(ContactChannel.HomeVisit, reached: null));

        Assert.Equal(ContactPlanState.Exhausted, plan.State);
        Assert.Null(Strategy.Advise(Situation(A.Day, A.Attempt(reached: true)), WorkingDayCalendar.Dutch));
    }

    [Fact]
    public void A_case_that_lay_waiting_starts_today_and_not_before()
    {
        LocalDate saturday = A.Day.PlusDays(10);

        ContactPlan plan = Plan(saturday);

        Assert.Equal(IsoDayOfWeek.Saturday, saturday.DayOfWeek);
        Assert.Equal(saturday.PlusDays(2), plan.Next!.On);
    }

    [Fact]
    public void An_announced_visit_that_is_overdue_still_leaves_the_time_to_announce_it()
    {
        LocalDate later = A.Day.PlusDays(30);

        ContactAdvice visit = Assert.Single(Plan(later, A.Attempt(), A.Attempt(), A.Attempt(ContactChannel.TextMessage)).Steps);

        Assert.Equal(later, visit.AnnounceOn);
        Assert.Equal(WorkingDayCalendar.Dutch.Add(later, 4), visit.On);
    }

    [Fact]
    public void A_step_after_the_deadline_is_late_and_one_on_it_is_not()
    {
        ContactPlan plan = Strategy.Plan(Situation(A.Day) with { Deadline = A.Day.PlusDays(1) }, WorkingDayCalendar.Dutch);

        Assert.Equal([false, false, true, true], plan.Steps.Select(s => s.IsLate));
        Assert.DoesNotContain(Plan(A.Day).Steps, s => s.IsLate);
    }

    [Fact]
    public void Holidays_are_no_days_to_call() =>
        Assert.Equal(new LocalDate(2026, 4, 7), Strategy.Plan(
            new ContactSituation { OpenedOn = new LocalDate(2026, 4, 3), On = new LocalDate(2026, 4, 3) }, WorkingDayCalendar.Dutch).Next!.On);

    [Theory]
    [InlineData(Announcement.None, "huisbezoek", "home visit")]
    [InlineData(Announcement.NotStated, "huisbezoek", "home visit")]
    [InlineData(Announcement.Letter, "huisbezoek (vooraf een brief)", "home visit (letter first)")]
    [InlineData(Announcement.Card, "huisbezoek (vooraf een kaart)", "home visit (card first)")]
    [InlineData(Announcement.Message, "huisbezoek (vooraf een bericht)", "home visit (message first)")]
    public void Advice_says_in_words_what_to_do(Announcement announcement, string dutch, string english) =>
        Assert.Equal(new Text(dutch, english), new ContactAdvice(ContactChannel.HomeVisit, A.Day, 1, announcement, null, null).What);

    private static ContactPlan Plan(LocalDate on, params ContactAttempt[] history) => Strategy.Plan(Situation(on, history), WorkingDayCalendar.Dutch);

    private static ContactSituation Situation(LocalDate on, params ContactAttempt[] history) => new() { OpenedOn = A.Day, On = on, History = history };
}
