namespace Vroegsignalering.Core.Tests.Signals;

public sealed class RecurrenceDefinitionTests
{
    private static readonly Gen<LocalDate> Days = Gen.Choose(-500, 0).Select(d => A.Day.PlusDays(d));

    [Theory]
    [InlineData("2027-01-31", false, true)]
    [InlineData("2027-02-01", true, true)]
    [InlineData("2027-02-28", true, true)]
    [InlineData("2027-03-01", false, true)]
    [InlineData("2027-03-09", false, true)]
    [InlineData("2027-03-10", false, false)]
    [InlineData("2027-03-11", false, false)]
    [InlineData("2026-09-10", false, true)]
    [InlineData("2026-09-09", false, false)]
    public void A_report_of_10_March_2027_is_consecutive_to(string other, bool month, bool sixMonths)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(other).Value;

        Assert.Equal(month, RecurrenceDefinition.PreviousMonth.IsConsecutive(A.Day, [day]));
        Assert.Equal(sixMonths, RecurrenceDefinition.PreviousSixMonths.IsConsecutive(A.Day, [day]));
    }

    [Fact]
    public void The_monitor_changed_its_definition_in_2023()
    {
        Assert.Same(RecurrenceDefinition.PreviousMonth, RecurrenceDefinition.OfMonitor.On(new LocalDate(2022, 12, 31)));
        Assert.Same(RecurrenceDefinition.PreviousSixMonths, RecurrenceDefinition.OfMonitor.On(new LocalDate(2023, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecurrenceDefinition.OfMonitor.On(new LocalDate(2021, 12, 31)));
    }

    [Fact]
    public void Of_a_series_those_that_follow_an_earlier_one_are_consecutive()
    {
        LocalDate january = new(2027, 1, 20);
        LocalDate february = new(2027, 2, 20);
        LocalDate april = new(2027, 4, 20);

        Assert.Equal([february], RecurrenceDefinition.PreviousMonth.ConsecutiveOf([april, february, january]));
        Assert.Equal([february, april], RecurrenceDefinition.PreviousSixMonths.ConsecutiveOf([april, february, january]));
        Assert.Empty(RecurrenceDefinition.PreviousSixMonths.ConsecutiveOf([january]));
    }

    [Fact]
    public void The_window_of_repeats_is_that_of_six_months() =>
        Assert.Equal(RepeatSignals.WindowMonths, RecurrenceDefinition.PreviousSixMonths.Months);

    [Fact]
    public void Repeats_and_the_definition_of_six_months_agree_on_every_day() => Prop.ForAll(
        Days.ToArbitrary(),
        day => RecurrenceDefinition.PreviousSixMonths.IsConsecutive(A.Day, [day])
            == (RepeatSignals.Judge(new Household(A.Signal()), [A.Signal(reference: "b", sentOn: day)]) != RepeatKind.None))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Consecutive_by_month_is_consecutive_by_six_months() => Prop.ForAll(
        Days.ToArbitrary(),
        day => !RecurrenceDefinition.PreviousMonth.IsConsecutive(A.Day, [day]) || RecurrenceDefinition.PreviousSixMonths.IsConsecutive(A.Day, [day]))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_definition_is_known_by_its_id() => Assert.Equal("previous-six-months", RecurrenceDefinition.PreviousSixMonths.ToString());
}
