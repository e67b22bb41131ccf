namespace Vroegsignalering.Core.Tests.Time;

public sealed class DutchHolidaysTests
{
    /// <summary>The table of docs: year, Good Friday, Easter Monday, King's Day, Ascension Day, Whit Monday.</summary>
    [Theory]
    [InlineData(2024, "03-29", "04-01", "04-27", "05-09", "05-20")]
    [InlineData(2025, "04-18", "04-21", "04-26", "05-29", "06-09")]
    [InlineData(2026, "04-03", "04-06", "04-27", "05-14", "05-25")]
    [InlineData(2027, "03-26", "03-29", "04-27", "05-06", "05-17")]
    [InlineData(2028, "04-14", "04-17", "04-27", "05-25", "06-05")]
    public void The_holidays_of_a_year_are_those_of_the_table(int year, params string[] movable)
    {
        string expected = string.Join(" ", movable.Concat(["01-01", "05-05", "12-25", "12-26"]).Order(StringComparer.Ordinal));

        string actual = string.Join(" ", DutchHolidays.InYear(year).Select(d => d.ToString("MM-dd", null)));

        Assert.Equal(expected, actual);
        Assert.All(DutchHolidays.InYear(year), d => Assert.Equal(year, d.Year));
    }

    [Fact]
    public void From_2000_to_2100_they_agree_with_another_computation_of_easter()
    {
        for (int year = 2000; year <= 2100; year++)
        {
            LocalDate easter = Easter.Gauss(year);
            LocalDate birthday = year >= 2014 ? new LocalDate(year, 4, 27) : new LocalDate(year, 4, 30);
            LocalDate celebrated = birthday.DayOfWeek == IsoDayOfWeek.Sunday ? birthday.PlusDays(-1) : birthday;
            HashSet<LocalDate> expected =
            [
                new(year, 1, 1), easter.PlusDays(-2), easter.PlusDays(1), celebrated, new(year, 5, 5),
                easter.PlusDays(39), easter.PlusDays(50), new(year, 12, 25), new(year, 12, 26),
            ];

            Assert.Equal(expected.Order(), DutchHolidays.InYear(year));
            for (LocalDate day = new(year, 1, 1); day.Year == year; day = day.PlusDays(1))
            {
                Assert.Equal(expected.Contains(day), DutchHolidays.Contains(day));
            }
        }
    }

    [Theory]
    [InlineData(2008, 5, 1)]
    [InlineData(2011, 6, 2)]
    [InlineData(2038, 4, 26)]
    public void Holidays_that_fall_together_are_listed_once(int year, int month, int day)
    {
        IReadOnlyList<LocalDate> days = DutchHolidays.InYear(year);

        Assert.Contains(new LocalDate(year, month, day), days);
        Assert.Equal(days.Distinct().Order(), days);
    }

    [Theory]
    [InlineData(2013, 30)]
    [InlineData(2006, 29)]
    [InlineData(2000, 29)]
    [InlineData(1989, 29)]
    public void Before_2014_the_queens_birthday_was_a_holiday(int year, int day) =>
        Assert.True(DutchHolidays.Contains(new LocalDate(year, 4, day)));

    [Fact]
    public void Before_1980_the_queens_birthday_on_a_sunday_moved_to_the_monday()
    {
        Assert.True(DutchHolidays.Contains(new LocalDate(1978, 5, 1)));
        Assert.False(DutchHolidays.Contains(new LocalDate(1978, 4, 29)));
    }

    [Theory]
    [InlineData(1582)]
    [InlineData(9999)]
    public void A_year_outside_the_range_is_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DutchHolidays.InYear(year));
}
