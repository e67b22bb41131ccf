namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class IndicatorIntervalTests
{
    [Theory]
    [InlineData(1, 10, 0.0179, 0.4042)]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(35, 100, 0.2636, 0.4475)]
    public void A_share_has_the_interval_of_wilson(long numerator, long denominator, double low, double high)
    {
        IndicatorInterval interval = new IndicatorValue(Indicators.ReachOfPickedUpCases, null, null, numerator, denominator).Interval()!;

        Assert.Equal((low, high), (Math.Round((double)interval.Low, 4), Math.Round((double)interval.High, 4)));
    }

    [Theory]
    [InlineData(0, 1_000, 0, 3.67)]
    [InlineData(10, 1_000, 4.79, 18.39)]
    [InlineData(100, 1_000, 81.36, 121.63)]
    public void A_rate_has_the_interval_of_byar_in_its_own_unit(long numerator, long denominator, double low, double high)
    {
        IndicatorInterval interval = new IndicatorValue(Indicators.SignalsPerThousandInhabitants, null, null, numerator, denominator).Interval()!;

        Assert.Equal((low, high), (Math.Round((double)interval.Low, 2), Math.Round((double)interval.High, 2)));
    }

    [Fact]
    public void How_many_types_of_partner_sent_something_is_no_matter_of_chance() => Assert.All(
        [EarlyOrLateIndicators.SendingShareOfPartnerTypesOfLaw, EarlyOrLateIndicators.MonthsWithSignalsShareOfPartnerMonths],
        indicator => Assert.Null(new IndicatorValue(indicator, null, null, 4, 4).Interval()));

    [Fact]
    public void A_denominator_of_zero_has_no_interval() => Assert.Null(new IndicatorValue(Indicators.ReachOfPickedUpCases, null, null, 0, 0).Interval());

    [Fact]
    public void The_value_lies_in_its_interval_which_becomes_narrower_with_more_cases() => Prop.ForAll(
        Gen.Choose(1, 100_000).SelectMany(d => Gen.Choose(0, d).Select(n => (n, d))).ToArbitrary(),
        t => new[] { Indicators.ReachOfPickedUpCases, Indicators.SignalsPerThousandInhabitants, Indicators.AttemptsPerPickedUpCase }.All(definition =>
        {
            IndicatorValue few = new(definition, null, null, t.n, t.d);
            IndicatorInterval narrow = new IndicatorValue(definition, null, null, 100L * t.n, 100L * t.d).Interval()!;
            IndicatorInterval wide = few.Interval()!;
            return wide.Low <= few.Value + 0.000001m && few.Value <= wide.High + 0.000001m && narrow.High - narrow.Low < wide.High - wide.Low;
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        Cultures.MakeSureTheyAreThere();
        IndicatorValue value = new(Indicators.ReachOfPickedUpCases, new YearMonth(2027, 3), null, 3, 7);

        Assert.Single(Cultures.Names.Select(culture => Cultures.Under(culture, () => (value.Interval(), value.Indicator.ToString()))).Distinct());
    }
}
