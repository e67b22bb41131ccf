namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class ConsecutiveReportRuleTests
{
    [Theory]
    [InlineData(0, null, 0, "In het half jaar hiervoor is er geen andere melding over dit huishouden bekend.")]
    [InlineData(2, null, 0, "Er was eerder een melding over dit huishouden. Hoe lang geleden, is niet bekend.")]
    [InlineData(1, 1, 15, "De vorige melding over dit huishouden kwam 1 dag voor de nieuwste.")]
    [InlineData(1, 184, 15, "De vorige melding over dit huishouden kwam 184 dagen voor de nieuwste.")]
    public void A_report_in_the_six_months_before_gives_points(int count, int? days, int points, string reason) => Assert.Equal(
        (points, reason), Rules.Outcome(b => b.AddConsecutiveReport(), A.Facts with { EarlierSignalCount = count, DaysSinceEarlierSignal = days }));

    [Theory]
    [InlineData(31, 15, "De vorige melding over dit huishouden kwam 31 dagen voor de nieuwste.")]
    [InlineData(32, 0, "De vorige melding over dit huishouden kwam 32 dagen voor de nieuwste. Deze regel kijkt 31 dagen terug.")]
    public void The_window_can_be_the_month_of_the_monitor_before_2023(int days, int points, string reason) => Assert.Equal(
        (points, reason),
        Rules.Outcome(b => b.AddConsecutiveReport(o => o.WithinDays = 31), A.Facts with { EarlierSignalCount = 1, DaysSinceEarlierSignal = days }));

    [Fact]
    public void Another_partner_counts_as_well()
    {
        PriorityFacts facts = PriorityFacts.From(new Household(A.Signal(PartnerType.Rent)), A.Day, [A.Signal(PartnerType.Water, sentOn: A.Day.PlusMonths(-6))]);

        Assert.Equal(15, Rules.Outcome(b => b.AddConsecutiveReport(), facts).Points);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(185)]
    public void A_window_that_facts_do_not_hold_is_refused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PriorityPolicyBuilder("test").AddConsecutiveReport(o => o.WithinDays = days));
}
