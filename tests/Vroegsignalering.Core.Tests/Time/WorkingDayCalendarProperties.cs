namespace Vroegsignalering.Core.Tests.Time;

public sealed class WorkingDayCalendarProperties
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Dutch;

    /// <summary>Two years around both edges of the table, and everything in it.</summary>
    private static readonly Gen<LocalDate> Days = Gen.OneOf(
        Gen.Choose(0, 103 * 365).Select(n => new LocalDate(1999, 1, 1).PlusDays(n)),
        Gen.Choose(-40, 40).Select(n => new LocalDate(2000, 1, 1).PlusDays(n)),
        Gen.Choose(-40, 40).Select(n => new LocalDate(2100, 12, 31).PlusDays(n)));

    [Fact]
    public void A_day_is_a_working_day_as_a_slow_calendar_says() => Prop.ForAll(
        Days.ToArbitrary(), day => Calendar.IsWorkingDay(day) == SlowCalendar.IsWorkingDay(day))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Between_counts_as_a_slow_calendar_does() => Prop.ForAll(
        Days.ToArbitrary(),
        Gen.Choose(0, 120).ToArbitrary(),
        (from, days) => Calendar.Between(from, from.PlusDays(days)) == SlowCalendar.WorkingDaysAfterUpTo(from, from.PlusDays(days)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Add_counts_as_a_slow_calendar_does() => Prop.ForAll(
        Days.ToArbitrary(),
        Gen.Choose(1, 25).ToArbitrary(),
        (from, count) => Calendar.Add(from, count) == SlowCalendar.NthWorkingDayAfter(from, count))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>Days at the ends of the table of counts and outside it, forward and back.</summary>
    [Fact]
    public void Add_goes_day_by_day_at_the_ends_of_the_table_too() => Prop.ForAll(
        Gen.Elements(new LocalDate(2000, 1, 1), new LocalDate(2100, 12, 31)).SelectMany(end => Gen.Choose(-40, 40).Select(end.PlusDays)).ToArbitrary(),
        Gen.Choose(-60, 60).ToArbitrary(),
        (day, count) => Calendar.Add(day, count) == DayByDay(day, count))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static LocalDate DayByDay(LocalDate day, int count)
    {
        for (int left = Math.Abs(count); left > 0;)
        {
            day = day.PlusDays(Math.Sign(count));
            left -= Calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    [Fact]
    public void Between_undoes_add() => Prop.ForAll(
        Days.ToArbitrary(),
        Gen.Choose(0, 300).ToArbitrary(),
        (day, count) => Calendar.Between(day, Calendar.Add(day, count)) == count)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    /// <summary>Counted back, the law holds from a working day: from a Sunday the Friday before is one day back, but none lies between.</summary>
    [Fact]
    public void Between_undoes_add_backwards_from_a_working_day() => Prop.ForAll(
        Days.Where(Calendar.IsWorkingDay).ToArbitrary(),
        Gen.Choose(1, 300).ToArbitrary(),
        (day, count) => Calendar.Between(day, Calendar.Add(day, -count)) == -count && Calendar.Add(Calendar.Add(day, -count), count) == day)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Between_there_and_back_differ_in_sign_only() => Prop.ForAll(
        Days.ToArbitrary(), Days.ToArbitrary(), (a, b) => Calendar.Between(a, b) == -Calendar.Between(b, a))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Between_adds_up_over_a_day_in_the_middle() => Prop.ForAll(
        Days.ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(),
        (day, first, second) =>
        {
            LocalDate middle = day.PlusDays(first);
            LocalDate end = middle.PlusDays(second);
            return Calendar.Between(day, middle) + Calendar.Between(middle, end) == Calendar.Between(day, end);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
