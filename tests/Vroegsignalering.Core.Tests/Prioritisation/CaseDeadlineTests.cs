namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class CaseDeadlineTests
{
    [Fact]
    public void The_earliest_deadline_of_the_signals_counts()
    {
        Signal ordinary = A.Signal(sentOn: new LocalDate(2025, 3, 28));
        Signal threatening = A.Signal(sentOn: new LocalDate(2025, 4, 1)) with { Crisis = true };

        Assert.Equal(new LocalDate(2025, 4, 25), CaseDeadline.Of([ordinary], WorkingDayCalendar.Dutch));
        Assert.Equal(new LocalDate(2025, 4, 4), CaseDeadline.Of([ordinary, threatening], WorkingDayCalendar.Dutch));
        Assert.Equal(new LocalDate(2025, 4, 4), CaseDeadline.Of([threatening, ordinary], WorkingDayCalendar.Dutch));
    }

    [Fact]
    public void Without_a_day_there_is_no_deadline() =>
        Assert.Null(CaseDeadline.Of([A.Signal() with { SentOn = null, ReceivedOn = null }], WorkingDayCalendar.Dutch));
}
