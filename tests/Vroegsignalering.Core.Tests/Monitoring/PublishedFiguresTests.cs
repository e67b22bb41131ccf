namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class PublishedFiguresTests
{
    private static IndicatorValue Reach(long numerator, long denominator) => new(Indicators.ReachOfPickedUpCases, null, null, numerator, denominator);

    [Fact]
    public void Every_figure_belongs_to_an_indicator_and_has_a_source_or_says_why_there_is_no_value() => Assert.All(PublishedFigures.All, p =>
    {
        Assert.Contains(Indicators.All(), d => d.Id == p.IndicatorId && d.Version == p.IndicatorVersion && d.Splits == p.Breakdown);
        Assert.True(p.Value is null ? p.Open is not null && p.Source is null : p.Open is null && p.Source!.Location is not null, p.ToString());
        Assert.False(p.IsComparable && p.Value is null);
    });

    [Fact]
    public void No_figure_stands_there_twice() => Assert.Equal(PublishedFigures.All.Count, PublishedFigures.All.Select(p => p.ToString()).Distinct().Count());

    [Theory]
    [InlineData(30, 100, ComparisonOutcome.Above)]
    [InlineData(5, 100, ComparisonOutcome.Below)]
    [InlineData(20, 100, ComparisonOutcome.NotDistinguishable)]
    [InlineData(0, 5, ComparisonOutcome.NotDistinguishable)]
    [InlineData(0, 0, ComparisonOutcome.NoValue)]
    public void An_own_figure_is_above_or_below_only_when_chance_does_not_explain_it(long numerator, long denominator, ComparisonOutcome outcome)
    {
        FigureComparison comparison = Assert.Single(PublishedFigures.Compare([Reach(numerator, denominator)]));

        Assert.Equal((outcome, "2021"), (comparison.Outcome, comparison.Published.Period.ToString()));
        Assert.Equal(Reach(numerator, denominator).Interval(), comparison.Interval);
    }

    [Fact]
    public void What_was_not_published_has_no_value_and_a_reason()
    {
        FigureComparison comparison = Assert.Single(PublishedFigures.Compare([Reach(1, 5)], year: 2023));

        Assert.Equal(ComparisonOutcome.NoValue, comparison.Outcome);
        Assert.Contains("ongeveer 20%", comparison.Explanation.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_of_consecutive_are_not_comparable()
    {
        IndicatorValue month = new(Indicators.ConsecutiveToMonthShareOfCases, null, null, 1, 5);
        PublishedFigure six = PublishedFigures.All.Single(p => p.IndicatorId == month.Indicator.Id && p.IndicatorVersion == 2);

        FigureComparison comparison = FigureComparison.Of(month, six);

        Assert.Equal(ComparisonOutcome.NotComparable, comparison.Outcome);
        Assert.Contains("six months", comparison.Explanation.English, StringComparison.Ordinal);
        Assert.Equal(ComparisonOutcome.NoValue, Assert.Single(PublishedFigures.Compare([month])).Outcome);
    }

    [Fact]
    public void Another_way_of_counting_is_not_compared_and_another_group_is_refused()
    {
        IndicatorValue multiple = new(Indicators.MultipleShareOfCases, null, null, 1, 5);

        Assert.Equal(ComparisonOutcome.NotComparable, Assert.Single(PublishedFigures.Compare([multiple])).Outcome);
        Assert.Throws<ArgumentException>(() => FigureComparison.Of(multiple, PublishedFigures.For(Reach(1, 2))[0]));
    }

    [Fact]
    public void Figures_of_a_month_are_left_out() => Assert.Empty(PublishedFigures.Compare([Reach(1, 5) with { Month = new YearMonth(2027, 3) }]));

    [Fact]
    public void What_rests_on_another_count_of_several_signals_is_not_compared_either()
    {
        IndicatorValue[] own = [new(Indicators.MultipleShareOfCases, null, null, 90, 100), new(Indicators.SingleShareOfCases, null, null, 1, 100)];

        Assert.All(PublishedFigures.Compare(own), c => Assert.Equal(ComparisonOutcome.NotComparable, c.Outcome));
    }
}
