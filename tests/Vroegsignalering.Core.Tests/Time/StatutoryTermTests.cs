namespace Vroegsignalering.Core.Tests.Time;

public sealed class StatutoryTermTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Dutch;

    [Theory]
    [InlineData("2025-03-28", "2025-04-25", false)] // no day off near it
    [InlineData("2025-03-21", "2025-04-22", true)] // Good Friday, the weekend and Easter Monday
    [InlineData("2025-03-29", "2025-04-28", true)] // King's Day is kept on Saturday the 26th, since the 27th is a Sunday
    [InlineData("2024-03-30", "2024-04-29", true)] // King's Day on a Saturday
    [InlineData("2026-03-30", "2026-04-28", true)] // King's Day on a Monday
    [InlineData("2028-02-01", "2028-02-29", false)] // 29 February
    [InlineData("2028-02-29", "2028-03-28", false)]
    [InlineData("2027-01-31", "2027-03-01", true)] // month end, a Sunday
    [InlineData("2026-11-27", "2026-12-28", true)] // Christmas on a Friday and a Saturday
    [InlineData("2026-12-04", "2027-01-04", true)] // New Year on a Friday
    [InlineData("2027-04-07", "2027-05-07", true)] // 5 May and Ascension Day
    public void Four_weeks_end_on_the_day_of_the_law(string received, string last, bool extended)
    {
        StatutoryTerm term = StatutoryTerm.FirstConversation(Day(received), Calendar);

        Assert.Equal((Day(last), extended), (term.LastDay, term.IsExtended));
        Assert.Equal("Wgs art. 4 lid 1 onder b", term.Source.ToString());
        Assert.Equal(extended, term.Why.Dutch.Contains("schuift op", StringComparison.Ordinal));
        Assert.Equal(extended, term.Why.English.Contains("moves on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-04-02", "2026-04-09")] // Good Friday and Easter Monday between
    [InlineData("2025-04-25", "2025-04-30")] // a Saturday that is a holiday too is not counted twice
    [InlineData("2026-12-24", "2026-12-30")] // Christmas
    [InlineData("2028-02-28", "2028-03-02")] // 29 February is a working day
    public void Three_working_days_skip_days_off_and_are_not_extended(string known, string last)
    {
        StatutoryTerm term = StatutoryTerm.ThreateningSituation(Day(known), Calendar);

        Assert.Equal((Day(last), false), (term.LastDay, term.IsExtended));
    }

    [Fact]
    public void Three_days_over_christmas_still_hold_two_working_days() => // Algemene termijnenwet art. 2
        Assert.Equal(new LocalDate(2026, 12, 29), StatutoryTerms.Extended(new LocalDate(2026, 12, 24), new LocalDate(2026, 12, 27), Calendar));

    [Fact]
    public void A_decision_comes_within_the_weeks_of_the_by_law_and_never_more_than_eight()
    {
        Assert.Equal(new LocalDate(2027, 5, 7), StatutoryTerm.Decision(A.Day, Calendar).LastDay); // 5 May, and Ascension Day on the 6th
        Assert.Equal(new LocalDate(2027, 3, 17), StatutoryTerm.Decision(A.Day, Calendar, weeks: 1).LastDay);
        Assert.Throws<ArgumentOutOfRangeException>(() => StatutoryTerm.Decision(A.Day, Calendar, weeks: 9));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatutoryTerm.Decision(A.Day, Calendar, weeks: 0));
    }

    [Fact]
    public void Notice_of_the_end_of_supply_is_counted_back_and_does_not_move() =>
        Assert.Equal(new LocalDate(2026, 3, 5), StatutoryTerm.EndOfSupplyNotice(new LocalDate(2026, 4, 2), Calendar).LastDay);

    [Theory]
    [InlineData(0, null, StatutoryTermState.Open)]
    [InlineData(20, null, StatutoryTermState.Open)]
    [InlineData(21, null, StatutoryTermState.AtRisk)] // five working days before 7 April 2027
    [InlineData(28, null, StatutoryTermState.AtRisk)] // the last day itself
    [InlineData(29, null, StatutoryTermState.Missed)]
    [InlineData(40, 28, StatutoryTermState.Met)]
    [InlineData(40, 29, StatutoryTermState.Missed)]
    [InlineData(0, 28, StatutoryTermState.Met)] // an appointment that was made
    public void A_term_stands_as_the_day_and_what_was_done_say(int today, int? done, StatutoryTermState state) => Assert.Equal(
        state, StatutoryTerm.FirstConversation(A.Day, Calendar).StateOn(A.Day.PlusDays(today), done is int d ? A.Day.PlusDays(d) : null, Calendar));

    [Fact]
    public void When_a_term_is_at_risk_is_a_setting()
    {
        StatutoryTerm term = StatutoryTerm.FirstConversation(A.Day, Calendar);

        Assert.Equal(StatutoryTermState.Open, term.StateOn(term.LastDay.PlusDays(-1), null, Calendar, atRiskWorkingDays: 0));
        Assert.Equal(StatutoryTermState.AtRisk, term.StateOn(A.Day, null, Calendar, atRiskWorkingDays: 19));
        Assert.Equal(-1, term.WorkingDaysLeft(term.LastDay.PlusDays(1), Calendar));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
