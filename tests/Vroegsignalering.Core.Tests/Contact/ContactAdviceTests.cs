namespace Vroegsignalering.Core.Tests.Contact;

public sealed class ContactAdviceTests
{
    private static readonly ContactStrategy Strategy = ContactStrategies.PhoneMessageVisit;

    [Fact]
    public void The_first_step_is_the_first_of_the_strategy() =>
        Assert.Equal(new Text("Eerste stap van de strategie.", "First step of the strategy."), Next().Why);

    [Theory]
    [InlineData(ContactChannel.Phone, false, "Tweede poging: niemand nam op op 10 maart 2027.", "Second attempt: nobody answered on 10 March 2027.")]
    [InlineData(ContactChannel.Phone, null, "Tweede poging: niet bekend is of de poging van 10 maart 2027 (telefoon) iemand bereikte.", "Second attempt: it is not known whether the attempt of 10 March 2027 (phone) reached somebody.")]
    [InlineData(ContactChannel.HomeVisit, false, "Volgende stap: niemand deed open op 10 maart 2027.", "Next step: nobody came to the door on 10 March 2027.")]
    [InlineData(ContactChannel.Letter, false, "Volgende stap: de poging van 10 maart 2027 (brief) bereikte niemand.", "Next step: the attempt of 10 March 2027 (letter) reached nobody.")]
    public void Advice_says_what_came_of_the_attempt_before(ContactChannel channel, bool? reached, string dutch, string english) =>
        Assert.Equal(new Text(dutch, english), Next(A.Attempt(channel, A.Day, reached)).Why);

    [Fact]
    public void The_next_step_says_what_came_of_the_last_attempt_and_of_the_last_only() => Assert.Equal(
        "Volgende stap: niemand nam op op 11 maart 2027.", Next(A.Attempt(on: A.Day.PlusDays(1)), A.Attempt(on: A.Day)).Why.Dutch);

    [Fact]
    public void An_attempt_without_a_day_is_told_without_a_day() =>
        Assert.Equal("Tweede poging: niemand nam op.", Next(new ContactAttempt(ContactChannel.Phone, null, Reached: false)).Why.Dutch);

    [Fact]
    public void Later_steps_say_on_what_they_depend() => Assert.Equal(
        [
            "Eerste stap van de strategie.", "Tweede poging, alleen als de poging van 10 maart 2027 (telefoon) niemand bereikt.",
            "Volgende stap, alleen als de poging van 11 maart 2027 (telefoon) niemand bereikt.", "Volgende stap, alleen als de poging van 12 maart 2027 (sms of WhatsApp) niemand bereikt.",
        ],
        Strategy.Plan(Situation(), WorkingDayCalendar.Dutch).Steps.Select(s => s.Why.Dutch));

    [Fact]
    public void Advice_names_the_article_of_its_deadline()
    {
        ContactSituation known = Situation() with { Deadline = A.Day.PlusDays(20) };

        Assert.Null(Next().DeadlineSource);
        Assert.Equal("Wgs art. 4 lid 1 onder b", Strategy.Advise(known, WorkingDayCalendar.Dutch)!.DeadlineSource!.ToString());
        Assert.Equal("Wgs art. 4 lid 2", Strategy.Advise(
            known with { DeadlineSource = StatutoryTerms.ThreateningSituationSource }, WorkingDayCalendar.Dutch)!.DeadlineSource!.ToString());
    }

    [Fact]
    public void An_announced_visit_says_until_when_and_how_to_decline()
    {
        ContactAdvice visit = Strategy.Plan(Situation(), WorkingDayCalendar.Dutch).Steps[^1];

        Assert.Equal((new LocalDate(2027, 3, 19), new LocalDate(2027, 3, 18), ContactChannel.Phone), (visit.On, visit.OptOutUntil, visit.OptOutBy));
        Assert.Null(Next().OptOutUntil);
    }

    [Fact]
    public void There_is_always_time_to_decline_between_the_announcement_and_the_step() => Prop.ForAll(
        AnyStrategy.Strategy.ToArbitrary(), AnyStrategy.Situation.ToArbitrary(),
        (strategy, situation) => strategy.Plan(situation, WorkingDayCalendar.Dutch).Steps
            .All(s => s.OptOutUntil is not LocalDate until || (until > s.AnnounceOn && until <= s.On && WorkingDayCalendar.Dutch.IsWorkingDay(until))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Every_advice_says_why_in_a_sentence_of_both_languages() => Prop.ForAll(
        AnyStrategy.Strategy.ToArbitrary(), AnyStrategy.Situation.ToArbitrary(),
        (strategy, situation) => strategy.Plan(situation, WorkingDayCalendar.Dutch).Steps
            .All(s => s.Why.Dutch.EndsWith('.') && s.Why.English.EndsWith('.') && char.IsUpper(s.Why.Dutch[0])))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Days_go_on_and_nothing_is_announced_in_the_past_whatever_the_strategy() => Prop.ForAll(
        AnyStrategy.Strategy.ToArbitrary(), AnyStrategy.Situation.ToArbitrary(),
        (strategy, situation) =>
        {
            IReadOnlyList<ContactAdvice> steps = strategy.Plan(situation, WorkingDayCalendar.Dutch).Steps;
            return steps.Zip(steps.Skip(1)).All(pair => pair.First.On <= pair.Second.On)
                && steps.All(s => WorkingDayCalendar.Dutch.IsWorkingDay(s.On) && s.On >= situation.On && (s.AnnounceOn is null || (s.AnnounceOn >= situation.On && s.AnnounceOn < s.On)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static ContactAdvice Next(params ContactAttempt[] history) => Strategy.Advise(Situation(history), WorkingDayCalendar.Dutch)!;

    private static ContactSituation Situation(params ContactAttempt[] history) => new() { OpenedOn = A.Day, On = A.Day, History = history };
}
