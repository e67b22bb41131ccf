using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Core.Tests.Monitoring.Accountability;

public sealed class BeforeAfterTests
{
    private static readonly HashSet<PartnerType> Partners = [PartnerType.Energy, PartnerType.Rent];

    private static readonly PolicyPeriod First = new("a-1", new(2026, 1, 5), new(2026, 12, 20), Partners);

    private static readonly PolicyPeriod Second = new("a-2", new(2027, 1, 4), new(2027, 12, 21), Partners);

    /// <summary>56 of 70 and 48 of 80 are the example of Newcombe (1998, table II): 0.20, from 0.0524 to 0.3339.</summary>
    [Fact]
    public void The_interval_of_a_difference_is_that_of_the_published_example()
    {
        BeforeAfterRow row = Assert.Single(Assert.Single(BeforeAfter.Make([Reach("a-1", 48, 80), Reach("a-2", 56, 70)], [First, Second])).Rows);

        Assert.Equal(0.2m, row.Difference);
        Assert.Equal((0.0524m, 0.3339m), (row.Lowest!.Value, row.Highest!.Value));
        Assert.Equal(DifferenceReading.Higher, row.Reading);
        Assert.Equal(DifferenceReading.Lower, new BeforeAfterRow(row.After, row.Before).Reading);
        Assert.Equal((-0.3339m, -0.0524m), (new BeforeAfterRow(row.After, row.Before).Lowest!.Value, new BeforeAfterRow(row.After, row.Before).Highest!.Value));
    }

    [Fact]
    public void A_small_difference_can_be_chance_and_a_mean_has_no_interval()
    {
        Assert.Equal(DifferenceReading.CanBeChance, new BeforeAfterRow(Reach("a-1", 5, 10), Reach("a-2", 6, 10)).Reading);
        BeforeAfterRow mean = new(Value(Indicators.AttemptsPerPickedUpCase, "a-1", 30, 10), Value(Indicators.AttemptsPerPickedUpCase, "a-2", 44, 10));
        Assert.Equal((1.4m, null, DifferenceReading.NotStated), (mean.Difference, mean.Lowest, mean.Reading));
        Assert.Null(new BeforeAfterRow(Reach("a-1", 0, 0), Reach("a-2", 6, 10)).Difference);
    }

    [Fact]
    public void Each_version_is_compared_with_the_one_before_it_whatever_the_order()
    {
        PolicyPeriod third = new("a-3", new(2028, 1, 3), new(2028, 2, 1), Partners);
        IndicatorValue[] figures = [Reach("a-3", 3, 4), Reach("a-1", 1, 4), Reach("a-2", 2, 4)];

        IReadOnlyList<BeforeAfter> made = BeforeAfter.Make(figures, [third, Second, First]);

        Assert.Equal([("a-1", "a-2"), ("a-2", "a-3")], made.Select(c => (c.Before.PolicyVersion, c.After.PolicyVersion)));
        Assert.Empty(BeforeAfter.Make(figures, [First]));
        Assert.Throws<ArgumentException>(() => BeforeAfter.Make(figures, [First, First]));
    }

    [Fact]
    public void Every_comparison_says_that_another_cause_is_possible_and_none_names_a_cause()
    {
        BeforeAfter whole = Assert.Single(BeforeAfter.Make([Reach("a-1", 480, 800), Reach("a-2", 560, 700)], [First, Second]));

        Assert.Equal(["no-control-group", "selection", "time-to-finish"], whole.Cautions.Select(c => c.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Season_partners_definition_and_small_numbers_are_told_when_they_differ()
    {
        PolicyPeriod half = Second with { From = new(2027, 1, 4), Until = new(2027, 4, 1), Partners = new HashSet<PartnerType> { PartnerType.Energy, PartnerType.Water } };
        IndicatorValue changed = Value(Indicators.MultipleShareOfCases with { Version = 9 }, "a-2", 1, 4);

        BeforeAfter made = Assert.Single(BeforeAfter.Make([Reach("a-1", 48, 80), Reach("a-2", 5, 7), Value(Indicators.MultipleShareOfCases, "a-1", 1, 4), changed], [First, half]));

        Assert.Equal(
            ["no-control-group", "selection", "time-to-finish", "season", "partners", "definition", "few-cases"], made.Cautions.Select(c => c.Id), StringComparer.Ordinal);
        Assert.Contains("verhuurder, waterbedrijf", made.Cautions[4].Text.Dutch, StringComparison.Ordinal);
        Assert.Equal("reach-of-picked-up-cases", Assert.Single(made.Rows).Before.Indicator.Id);
    }

    [Fact]
    public void The_interval_holds_the_difference_and_lies_between_minus_one_and_one() => Prop.ForAll(
        Gen.Choose(0, 200).Four().Where(n => n.Item1 <= n.Item2 && n.Item3 <= n.Item4 && n.Item2 > 0 && n.Item4 > 0).ToArbitrary(),
        n =>
        {
            BeforeAfterRow row = new(Reach("a-1", n.Item1, n.Item2), Reach("a-2", n.Item3, n.Item4));
            return row.Lowest >= -1m && row.Highest <= 1m && row.Lowest <= row.Difference + 0.0001m && row.Highest >= row.Difference - 0.0001m;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static IndicatorValue Reach(string version, long numerator, long denominator) => Value(Indicators.ReachOfPickedUpCases, version, numerator, denominator);

    private static IndicatorValue Value(IndicatorDefinition indicator, string version, long numerator, long denominator) =>
        new(indicator, null, version, numerator, denominator) { Breakdown = Breakdown.PolicyVersion };
}
