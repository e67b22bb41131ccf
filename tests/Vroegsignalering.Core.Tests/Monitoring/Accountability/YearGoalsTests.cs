using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Core.Tests.Monitoring.Accountability;

public sealed class YearGoalsTests
{
    [Theory]
    [InlineData(25d, null, GoalOutcome.Met)]
    [InlineData(25.1, null, GoalOutcome.NotMet)]
    [InlineData(null, 25d, GoalOutcome.Met)]
    [InlineData(null, 24d, GoalOutcome.NotMet)]
    [InlineData(20d, 30d, GoalOutcome.Met)]
    public void A_share_is_measured_in_percent_without_rounding(double? least, double? most, GoalOutcome outcome)
    {
        GoalResult result = Measure("reach-of-picked-up-cases", (decimal?)least, (decimal?)most, new IndicatorValue(Indicators.ReachOfPickedUpCases, null, null, 10, 40));

        Assert.Equal((outcome, 25m), (result.Outcome, result.Value!.Value));
    }

    [Fact]
    public void A_mean_is_measured_as_it_is()
    {
        GoalResult result = Measure("attempts-per-picked-up-case", 2m, null, new IndicatorValue(Indicators.AttemptsPerPickedUpCase, null, null, 50, 20));

        Assert.Equal((GoalOutcome.Met, 2.5m), (result.Outcome, result.Value!.Value));
    }

    [Fact]
    public void A_goal_without_a_figure_is_not_measured()
    {
        Assert.Equal(GoalOutcome.NotStated, Measure("no-such-indicator", 1m, null, new IndicatorValue(Indicators.ReachOfPickedUpCases, null, null, 10, 40)).Outcome);
        Assert.Equal(GoalOutcome.NotStated, Measure("reach-of-picked-up-cases", 1m, null, new IndicatorValue(Indicators.ReachOfPickedUpCases, null, null, 0, 0)).Outcome);
        Assert.Equal(GoalOutcome.NotStated, Measure("reach-of-picked-up-cases", 1m, null, new IndicatorValue(Indicators.ReachOfPickedUpCases, null, "Rent", 10, 40) { Breakdown = Breakdown.PartnerType }).Outcome);
    }

    private static GoalResult Measure(string indicator, decimal? least, decimal? most, IndicatorValue figure) => Assert.Single(
        new YearGoals { Year = 2027, Goals = [new Goal("a", new Text("doel", "goal"), indicator) { AtLeast = least, AtMost = most }] }.Measure([figure]));
}
