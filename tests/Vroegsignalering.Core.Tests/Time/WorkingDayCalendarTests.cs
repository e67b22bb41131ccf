namespace Vroegsignalering.Core.Tests.Time;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Dutch;

    [Theory]
    [InlineData(2026, 4, 2, true)]
    [InlineData(2026, 4, 3, false)]
    [InlineData(2026, 4, 4, false)]
    [InlineData(2026, 4, 6, false)]
    [InlineData(2026, 4, 7, true)]
    [InlineData(2026, 5, 5, false)]
    [InlineData(2026, 12, 31, true)]
    public void Monday_to_friday_are_working_days_except_holidays(int year, int month, int day, bool expected) =>
        Assert.Equal(expected, Calendar.IsWorkingDay(new LocalDate(year, month, day)));

    [Fact]
    public void Days_that_the_host_adds_are_no_working_days()
    {
        WorkingDayCalendar calendar = new([A.Day]);

        Assert.False(calendar.IsWorkingDay(A.Day));
        Assert.Equal(A.Day.PlusDays(1), calendar.OnOrAfter(A.Day));
        Assert.Equal(A.Day.PlusDays(1), calendar.Add(A.Day.PlusDays(-1), 1));
        Assert.Equal(0, calendar.Between(A.Day.PlusDays(-1), A.Day));
        Assert.Equal(1, Calendar.Between(A.Day.PlusDays(-1), A.Day));
    }

    [Fact]
    public void OnOrAfter_is_the_day_itself_when_it_is_a_working_day()
    {
        Assert.Equal(A.Day, Calendar.OnOrAfter(A.Day));
        Assert.Equal(new LocalDate(2026, 4, 7), Calendar.OnOrAfter(new LocalDate(2026, 4, 3)));
    }

    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-04-02", 0, "2026-04-02")]
    [InlineData("2026-04-04", 0, "2026-04-04")]
    [InlineData("2026-04-07", -1, "2026-04-02")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    public void Add_passes_over_weekends_and_holidays(string day, int workingDays, string expected) =>
        Assert.Equal(expected, Iso(Calendar.Add(Day(day), workingDays)));

    [Theory]
    [InlineData("2026-04-02", "2026-04-02", 0)]
    [InlineData("2026-04-02", "2026-04-07", 1)]
    [InlineData("2026-04-07", "2026-04-02", -1)]
    [InlineData("2026-04-02", "2026-04-06", 0)]
    [InlineData("2000-01-01", "2000-01-03", 1)]
    [InlineData("1999-12-30", "2000-01-03", 2)]
    [InlineData("2100-12-30", "2100-12-31", 1)]
    [InlineData("2100-12-31", "2101-01-03", 1)]
    [InlineData("2100-12-30", "2101-01-03", 2)]
    [InlineData("1999-12-31", "1999-12-30", -1)]
    public void Between_counts_the_day_it_ends_on_also_at_the_edges_of_its_table(string from, string to, int expected)
    {
        Assert.Equal(expected, Calendar.Between(Day(from), Day(to)));
        Assert.Equal(Math.Abs(expected), SlowCalendar.WorkingDaysAfterUpTo(
            LocalDate.Min(Day(from), Day(to)), LocalDate.Max(Day(from), Day(to))));
    }

    /// <summary>Registrations use it for "no end".</summary>
    [Fact]
    public void Between_reaches_the_last_day_of_the_calendar() =>
        Assert.Equal(2, Calendar.Between(new LocalDate(9999, 12, 29), new LocalDate(9999, 12, 31)));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
