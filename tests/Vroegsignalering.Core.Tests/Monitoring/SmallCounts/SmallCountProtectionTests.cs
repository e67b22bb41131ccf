namespace Vroegsignalering.Core.Tests.Monitoring.SmallCounts;

public sealed class SmallCountProtectionTests
{
    private static readonly SmallCountProfile Three = new("three", 3);

    private static readonly Gen<long[][]> Tables =
        from groups in Gen.Choose(2, 3)
        from rows in Gen.ArrayOf(
            from picked in Gen.Choose(0, 6)
            from reached in Gen.Choose(0, picked)
            from accepted in Gen.Choose(0, reached)
            select new long[] { picked, reached, accepted },
            groups)
        select rows;

    [Fact]
    public void The_attacker_of_these_tests_does_find_what_is_hidden_without_cover()
    {
        int found = 0;
        foreach (long[][] table in Tables.Sample(60))
        {
            found += TinyAttacker.Fewest(Naive(TinyAttacker.Figures(table)), table, 3) < 2 ? 1 : 0;
        }

        Assert.True(found > 5, $"Only {found} of 60 tables were broken.");
    }

    [Fact]
    public void Nobody_computes_a_small_number_back_from_totals_and_reasons()
    {
        int shown = 0;
        foreach (long[][] table in Tables.Sample(60))
        {
            IReadOnlyList<ShownIndicator> published = SmallCountProtection.Protect(TinyAttacker.Figures(table), Three);
            shown += published.Skip(2).Any(p => !p.IsShown) && published.Skip(2).Any(p => p.IsShown) ? 1 : 0;
            int fewest = TinyAttacker.Fewest(published, table, 3);
            Assert.True(fewest >= 2, Describe(table, published) + " " + fewest);
        }

        Assert.True(shown > 0, $"Only {shown} tables were partly shown.");
    }

    [Fact]
    public void Nobody_computes_it_back_by_playing_the_rule()
    {
        foreach (long[][] table in Tables.Sample(3))
        {
            IReadOnlyList<ShownIndicator> published = SmallCountProtection.Protect(TinyAttacker.Figures(table), Three);
            int fewest = TinyAttacker.Fewest(published, table, 3, figures => SmallCountProtection.Protect(figures, Three));
            Assert.True(fewest >= 2, Describe(table, published) + " " + fewest);
        }
    }

    [Fact]
    public void Tables_that_differ_by_one_small_number_look_the_same_when_one_count_is_all_of_another()
    {
        // Once only the first could be published like this, and so its ones could be computed by who knows the rule.
        IReadOnlyList<ShownIndicator> one = SmallCountProtection.Protect(TinyAttacker.Figures([[6, 6, 6], [4, 0, 0], [1, 1, 1]]), Three);
        IReadOnlyList<ShownIndicator> two = SmallCountProtection.Protect(TinyAttacker.Figures([[5, 5, 5], [4, 0, 0], [2, 2, 2]]), Three);

        Assert.Contains(one, s => s.Hidden == HiddenReason.Small);
        Assert.Equal(one, two);
    }

    [Fact]
    public void Every_figure_gets_an_answer_in_the_same_order_and_enough_of_everything_is_shown_as_it_is()
    {
        IReadOnlyList<IndicatorValue> figures = TinyAttacker.Figures([[100, 50, 20], [80, 30, 15], [60, 40, 0]]);

        IReadOnlyList<ShownIndicator> shown = SmallCountProtection.Protect(figures, SmallCountProfile.Public);

        Assert.Equal(figures.Select(f => (f.Indicator, f.Group, (long?)f.Numerator, (long?)f.Denominator, f.Value)), shown.Select(s => (s.Indicator, s.Group, s.Numerator, s.Denominator, s.Value)));
    }

    [Fact]
    public void A_small_group_takes_another_with_it_and_says_which_is_which()
    {
        IReadOnlyList<ShownIndicator> shown = SmallCountProtection.Protect(TinyAttacker.Figures([[100, 50, 20], [80, 30, 15], [60, 40, 4]]), SmallCountProfile.Public);

        Assert.Equal(
            [HiddenReason.None, HiddenReason.ToProtectAnother, HiddenReason.None, HiddenReason.None, HiddenReason.None, HiddenReason.Small],
            shown.Skip(2).Select(s => s.Hidden));
        Assert.All(shown.Where(s => !s.IsShown), s => Assert.Equal((null, null, null), (s.Numerator, s.Denominator, s.Value)));
    }

    [Fact]
    public void The_strict_profile_rounds_counts_and_gives_a_percentage_from_100_on()
    {
        IReadOnlyList<ShownIndicator> shown = SmallCountProtection.Protect(TinyAttacker.Figures([[170, 90, 33], [80, 30, 15]]), SmallCountProfile.Strict);

        Assert.Equal((100, 200, 0.53m), (shown[2].Numerator, shown[2].Denominator, shown[2].Value));
        Assert.Equal((0, 100, null), (shown[4].Numerator, shown[4].Denominator, shown[4].Value));
    }

    [Fact]
    public void What_grew_by_a_few_is_not_published_again()
    {
        IReadOnlyList<ShownIndicator> first = SmallCountProtection.Protect(TinyAttacker.Figures([[100, 50, 20], [80, 30, 15], [60, 40, 25]]), SmallCountProfile.Public);
        IReadOnlyList<ShownIndicator> second = SmallCountProtection.Protect(TinyAttacker.Figures([[130, 70, 40], [110, 50, 30], [90, 60, 28]]), SmallCountProfile.Public, first);

        Assert.All(first, s => Assert.True(s.IsShown));
        Assert.All(second.Where(s => s.Group is not null && s.Indicator.Id != Indicators.ReachOfPickedUpCases.Id), s => Assert.False(s.IsShown));
    }

    [Fact]
    public void The_order_of_the_figures_changes_nothing()
    {
        foreach (long[][] table in Tables.Sample(50))
        {
            IReadOnlyList<IndicatorValue> figures = TinyAttacker.Figures(table);
            Assert.Equal(SmallCountProtection.Protect(figures, Three).Reverse(), SmallCountProtection.Protect([.. figures.Reverse()], Three));
        }
    }

    [Fact]
    public void Figures_of_two_municipalities_are_refused() => Assert.Throws<ArgumentException>(() => SmallCountProtection.Protect(
        [.. TinyAttacker.Figures([[100, 50, 20]]), .. TinyAttacker.Figures([[90, 50, 20]])], SmallCountProfile.Public));

    private static IReadOnlyList<ShownIndicator> Naive(IReadOnlyList<IndicatorValue> figures) =>
        [.. figures.Select(f => new[] { f.Numerator, f.Denominator, f.Denominator - f.Numerator }.Any(v => v is > 0 and < 3)
            ? new ShownIndicator(f.Indicator, f.Month, f.Breakdown, f.Group, null, null, HiddenReason.Small) { Profile = Three }
            : new ShownIndicator(f.Indicator, f.Month, f.Breakdown, f.Group, f.Numerator, f.Denominator, HiddenReason.None) { Profile = Three })];

    private static string Describe(long[][] table, IReadOnlyList<ShownIndicator> published) =>
        string.Join(" ", table.Select(r => $"({r[0]},{r[1]},{r[2]})")) + " -> " + string.Join(" ", published.Select(p => p.IsShown ? $"{p.Numerator}/{p.Denominator}" : p.Hidden == HiddenReason.Small ? "S" : "P"));
}
