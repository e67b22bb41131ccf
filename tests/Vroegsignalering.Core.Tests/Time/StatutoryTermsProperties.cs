namespace Vroegsignalering.Core.Tests.Time;

public sealed class StatutoryTermsProperties
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Dutch;

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 100 * 365).Select(n => new LocalDate(2000, 1, 1).PlusDays(n));

    [Fact]
    public void Four_weeks_end_where_a_slow_reading_of_the_law_ends() => Prop.ForAll(
        Days.ToArbitrary(),
        day => StatutoryTerms.FirstConversation(day, Calendar) == SlowCalendar.Extended(day, day.PlusDays(28)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    [Fact]
    public void Three_working_days_end_where_a_slow_reading_of_the_law_ends() => Prop.ForAll(
        Days.ToArbitrary(),
        day => StatutoryTerms.ThreateningSituation(day, Calendar) == SlowCalendar.NthWorkingDayAfter(day, 3))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    [Fact]
    public void Short_terms_end_where_a_slow_reading_of_the_law_ends() => Prop.ForAll(
        Days.ToArbitrary(),
        Gen.Choose(0, 84).ToArbitrary(),
        (day, length) => StatutoryTerms.Extended(day, day.PlusDays(length), Calendar) == SlowCalendar.Extended(day, day.PlusDays(length)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    [Fact]
    public void A_term_never_ends_on_a_day_off_and_never_before_its_unextended_end() => Prop.ForAll(
        Days.ToArbitrary(),
        Gen.Choose(0, 84).ToArbitrary(),
        (day, length) =>
        {
            LocalDate last = StatutoryTerms.Extended(day, day.PlusDays(length), Calendar);
            return SlowCalendar.IsWorkingDay(last) && last >= day.PlusDays(length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    [Fact]
    public void Notice_of_the_end_of_supply_leaves_twenty_working_days() => Prop.ForAll(
        Days.Where(SlowCalendar.IsWorkingDay).ToArbitrary(),
        end => SlowCalendar.WorkingDaysAfterUpTo(StatutoryTerms.EndOfSupplyNotice(end, Calendar), end) == 20)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
