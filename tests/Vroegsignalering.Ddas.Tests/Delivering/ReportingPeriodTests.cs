using NodaTime;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.Ddas.Tests.Delivering;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData(ReportingPeriodKind.Quarter, "2027-01-01", "2026-Q4")]
    [InlineData(ReportingPeriodKind.Quarter, "2027-03-31", "2026-Q4")]
    [InlineData(ReportingPeriodKind.Quarter, "2027-04-01", "2027-Q1")]
    [InlineData(ReportingPeriodKind.Quarter, "2027-12-31", "2027-Q3")]
    [InlineData(ReportingPeriodKind.HalfYear, "2027-06-30", "2026-H2")]
    [InlineData(ReportingPeriodKind.HalfYear, "2027-07-01", "2027-H1")]
    [InlineData(ReportingPeriodKind.HalfYear, "2028-01-01", "2027-H2")]
    public void The_last_period_is_the_one_that_was_over_before_the_day(ReportingPeriodKind kind, string day, string expected) =>
        Assert.Equal(expected, ReportingPeriod.Last(kind, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Name);

    [Fact]
    public void A_quarter_has_three_whole_months_whatever_the_example_in_the_text_says()
    {
        ReportingPeriod second = ReportingPeriod.Quarter(2028, 2);

        Assert.Equal((new LocalDate(2028, 4, 1), new LocalDate(2028, 6, 30)), (second.Start, second.End));
        Assert.Equal(new LocalDate(2028, 3, 31), ReportingPeriod.Quarter(2028, 1).End);
        Assert.Equal((new LocalDate(2028, 7, 1), new LocalDate(2028, 12, 31)), (ReportingPeriod.HalfYear(2028, 2).Start, ReportingPeriod.HalfYear(2028, 2).End));
    }

    [Theory]
    [InlineData("2025-Q1")]
    [InlineData("2025-Q4")]
    [InlineData("2025-H1")]
    [InlineData("2025-H2")]
    [InlineData("2025-01-01_2025-12-31")]
    [InlineData("2025-03-01_2025-06-30")]
    [InlineData("2024-02-29_2024-02-29")]
    public void A_name_is_read_back_as_the_same_period(string name)
    {
        Assert.True(ReportingPeriod.TryParse(name, out ReportingPeriod? period));
        Assert.Equal(name, period.Name);
        Assert.Equal(period, ReportingPeriod.Between(period.Start, period.End));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-Q0")]
    [InlineData("2025-Q5")]
    [InlineData("2025-H3")]
    [InlineData("25-Q1")]
    [InlineData("0001-Q1")]
    [InlineData("2025-q1")]
    [InlineData("last")]
    [InlineData("2025-12-31_2025-01-01")]
    [InlineData("2025-02-30_2025-03-01")]
    public void What_is_no_period_is_not_read(string? text) => Assert.False(ReportingPeriod.TryParse(text, out _));

    [Fact]
    public void A_period_that_ends_before_it_starts_is_not_made() =>
        Assert.Throws<ArgumentException>(() => ReportingPeriod.Between(new LocalDate(2025, 2, 1), new LocalDate(2025, 1, 31)));
}
