namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class IndicatorsTests
{
    [Fact]
    public void The_name_says_the_denominator_and_the_definition_of_acceptance()
    {
        Assert.Equal(
            "acceptance-of-picked-up-cases[ddas-1.2]/1", Indicators.AcceptanceOfPickedUpCases(HelpAcceptanceDefinitions.Ddas12).ToString());
        Assert.Equal(
            "acceptance-of-reached-cases[divosa-monitor]/1", Indicators.AcceptanceOfReachedCases(HelpAcceptanceDefinitions.DivosaMonitor).ToString());
        Assert.Equal("zaken met contact", Indicators.AcceptanceOfReachedCases(HelpAcceptanceDefinitions.Ddas12).Denominator.Dutch);
    }

    [Fact]
    public void One_definition_is_equal_each_time_it_is_made() => Assert.Equal(
        Indicators.AcceptanceOfPickedUpCases(HelpAcceptanceDefinitions.Ddas12), Indicators.AcceptanceOfPickedUpCases(HelpAcceptanceDefinitions.Ddas12));
}
