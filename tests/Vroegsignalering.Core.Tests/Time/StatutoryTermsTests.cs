namespace Vroegsignalering.Core.Tests.Time;

public sealed class StatutoryTermsTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Dutch;

    [Fact]
    public void Four_weeks_that_end_on_a_working_day_are_not_extended() =>
        Assert.Equal(new LocalDate(2025, 4, 25), StatutoryTerms.FirstConversation(new LocalDate(2025, 3, 28), Calendar));

    [Fact]
    public void Four_weeks_that_end_on_good_friday_end_after_easter() =>
        Assert.Equal(new LocalDate(2025, 4, 22), StatutoryTerms.FirstConversation(new LocalDate(2025, 3, 21), Calendar));

    [Fact]
    public void Three_working_days_pass_over_easter() =>
        Assert.Equal(new LocalDate(2026, 4, 9), StatutoryTerms.ThreateningSituation(new LocalDate(2026, 4, 2), Calendar));

    [Fact]
    public void Twenty_working_days_are_counted_back_and_not_extended() =>
        Assert.Equal(new LocalDate(2026, 3, 5), StatutoryTerms.EndOfSupplyNotice(new LocalDate(2026, 4, 2), Calendar));

    [Fact]
    public void Days_equated_with_holidays_count_too()
    {
        LocalDate last = new(2025, 4, 25);

        Assert.Equal(new LocalDate(2025, 4, 28), StatutoryTerms.FirstConversation(new LocalDate(2025, 3, 28), new WorkingDayCalendar([last])));
    }

    /// <summary>Wednesday before Easter 2026 plus three days is Saturday; Thursday is the only working day until Tuesday.</summary>
    [Theory]
    [InlineData(1, "2026-04-02")]
    [InlineData(2, "2026-04-07")]
    [InlineData(3, "2026-04-07")]
    [InlineData(0, "2026-04-01")]
    public void A_term_of_three_days_or_more_holds_two_working_days(int days, string expected)
    {
        LocalDate start = new(2026, 4, 1);

        LocalDate last = StatutoryTerms.Extended(start, start.PlusDays(days), Calendar);

        Assert.Equal(expected, NodaTime.Text.LocalDatePattern.Iso.Format(last));
    }

    /// <summary>Thursday 24 December 2026, plus three days is Sunday: Monday 28 is the first working day and Tuesday 29 the second.</summary>
    [Fact]
    public void The_second_working_day_can_lie_after_the_first_working_day_past_the_end() =>
        Assert.Equal(new LocalDate(2026, 12, 29), StatutoryTerms.Extended(new LocalDate(2026, 12, 24), new LocalDate(2026, 12, 27), Calendar));

    [Fact]
    public void A_term_of_more_than_ninety_days_is_left_alone()
    {
        LocalDate sunday = new(2026, 11, 1);

        Assert.Equal(sunday, StatutoryTerms.Extended(sunday.PlusDays(-91), sunday, Calendar));
        Assert.Equal(sunday.PlusDays(1), StatutoryTerms.Extended(sunday.PlusDays(-90), sunday, Calendar));
        Assert.Equal(sunday.PlusDays(1), StatutoryTerms.Extended(sunday.PlusDays(-85), sunday, Calendar));
    }

    [Fact]
    public void A_last_day_before_the_start_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StatutoryTerms.Extended(A.Day, A.Day.PlusDays(-1), Calendar));

    [Fact]
    public void Every_term_names_its_source()
    {
        Assert.Equal("Wgs art. 4 lid 1 onder b", StatutoryTerms.FirstConversationSource.ToString());
        Assert.Equal(new LocalDate(2021, 1, 1), StatutoryTerms.FirstConversationSource.InForceSince);
        Assert.Equal("Wgs art. 4 lid 2", StatutoryTerms.ThreateningSituationSource.ToString());
        Assert.Equal(new LocalDate(2023, 4, 1), StatutoryTerms.EndOfSupplySource.InForceSince);
    }
}
