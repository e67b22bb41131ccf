namespace Vroegsignalering.Core.Tests.Contact;

public sealed class ContactStrategyProperties
{
    private static readonly Gen<ContactStrategy> Strategies =
        from calls in Gen.Choose(1, 3)
        from pause in Gen.Choose(0, 6)
        from announced in Gen.Choose(1, 5)
        from strategy in Gen.Elements(
            ContactStrategies.Urgent,
            ContactStrategies.PhoneMessageVisit,
            ContactStrategies.LetterPhoneVisit,
            ContactStrategies.VisitCard,
            ContactStrategies.Message,
            ContactStrategies.CardPhoneEmailVisit,
            new ContactStrategyBuilder("generated").Then(ContactChannel.Phone, pause, calls).Then(ContactChannel.Letter, 0)
                .ThenAnnounced(ContactChannel.HomeVisit, announced + pause, Announcement.Card, announced).Then(ContactChannel.Phone, pause).Build())
        select strategy;

    private static readonly Gen<ContactSituation> Situations =
        from opened in Gen.Choose(-40, 3)
        from today in Gen.Choose(-30, 60)
        from history in Any.Attempts
        select new ContactSituation { OpenedOn = A.Day.PlusDays(opened), On = A.Day.PlusDays(today), History = history };

    [Fact]
    public void Nothing_is_planned_or_announced_before_today_or_on_a_day_off() => Prop.ForAll(
        Strategies.ToArbitrary(), Situations.ToArbitrary(),
        (strategy, situation) => strategy.Plan(situation, WorkingDayCalendar.Dutch).Steps.All(s =>
            s.On >= situation.On && WorkingDayCalendar.Dutch.IsWorkingDay(s.On)
            && (s.AnnounceOn is not LocalDate on || (on >= situation.On && on < s.On && WorkingDayCalendar.Dutch.IsWorkingDay(on)))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Planned_days_never_go_back_and_attempts_are_counted_on() => Prop.ForAll(
        Strategies.ToArbitrary(), Situations.ToArbitrary(),
        (strategy, situation) =>
        {
            IReadOnlyList<ContactAdvice> steps = strategy.Plan(situation, WorkingDayCalendar.Dutch).Steps;
            return steps.Zip(steps.Skip(1)).All(pair => pair.First.On <= pair.Second.On)
                && steps.Select(s => s.Attempt).SequenceEqual(Enumerable.Range(situation.History.Count + 1, steps.Count));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_order_of_the_history_changes_nothing() => Prop.ForAll(
        Strategies.ToArbitrary(), Situations.SelectMany(s => Gen.Shuffle(s.History.ToArray()).Select(h => (s, h))).ToArbitrary(),
        (strategy, pair) => strategy.Plan(pair.s, WorkingDayCalendar.Dutch).Steps
            .SequenceEqual(strategy.Plan(pair.s with { History = pair.h }, WorkingDayCalendar.Dutch).Steps))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Doing_what_is_advised_ends() => Prop.ForAll(
        Strategies.ToArbitrary(),
        strategy =>
        {
            List<ContactAttempt> history = [];
            LocalDate on = A.Day;
            int attempts = strategy.Steps.Sum(s => s.Attempts);
            for (int i = 0; i < attempts; i++)
            {
                ContactAdvice advice = strategy.Advise(new ContactSituation { OpenedOn = A.Day, On = on, History = history }, WorkingDayCalendar.Dutch)!;
                history.Add(new ContactAttempt(advice.Channel, advice.On, Reached: false));
                on = advice.On;
            }

            return strategy.Plan(new ContactSituation { OpenedOn = A.Day, On = on, History = history }, WorkingDayCalendar.Dutch).State
                == ContactPlanState.Exhausted;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
