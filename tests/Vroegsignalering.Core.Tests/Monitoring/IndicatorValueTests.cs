namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class IndicatorValueTests
{
    private static readonly IndicatorDefinition Reach = Indicators.ReachOfPickedUpCases;
    private static readonly YearMonth March = new(2027, 3);

    [Fact]
    public void The_value_is_numerator_over_denominator_and_per_thousand_when_the_definition_says_so()
    {
        Assert.Equal(0.25m, new IndicatorValue(Reach, null, null, 1, 4).Value);
        Assert.Equal(250m, new IndicatorValue(Indicators.SignalsPerThousandInhabitants, null, null, 1, 4).Value);
    }

    [Fact]
    public void A_denominator_of_zero_has_no_value() => Assert.Null(new IndicatorValue(Reach, null, null, 0, 0).Value);

    [Fact]
    public void Figures_are_added_and_not_averaged()
    {
        IndicatorValue sum = new IndicatorValue(Reach, March, null, 1, 2).Add(new IndicatorValue(Reach, March.PlusMonths(1), null, 0, 8));

        Assert.Equal((1, 10, 0.1m), (sum.Numerator, sum.Denominator, sum.Value));
        Assert.Null(sum.Month);
    }

    [Fact]
    public void Figures_of_two_definitions_are_not_added() => Assert.Throws<ArgumentException>(() =>
        new IndicatorValue(Indicators.AcceptanceOfReachedCases(HelpAcceptanceDefinitions.Ddas12), null, null, 1, 2)
            .Add(new IndicatorValue(Indicators.AcceptanceOfReachedCases(HelpAcceptanceDefinitions.DivosaMonitor), null, null, 1, 2)));

    [Fact]
    public void Figures_of_two_groups_are_not_added() => Assert.Throws<ArgumentException>(() =>
        new IndicatorValue(Indicators.PartnerTypeShareOfSignals, March, "Rent", 1, 2)
            .Add(new IndicatorValue(Indicators.PartnerTypeShareOfSignals, March, "Water", 1, 2)));
}
