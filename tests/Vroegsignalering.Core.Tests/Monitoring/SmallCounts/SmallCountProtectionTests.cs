namespace Vroegsignalering.Core.Tests.Monitoring.SmallCounts;

public sealed class SmallCountProtectionTests
{
    private static readonly SmallCountProfile Three = new("three", 3);

    private static readonly Gen<long[][]> Tables =
        from groups in Gen.Choose(2, 3)
        from rows in Gen.ArrayOf(
            from picked in Gen.Choose(0, 7)
            from reached in Gen.Choose(0, picked)
            from accepted in Gen.Choose(0, reached)
            select new long[] { picked, reached, accepted },
            groups)
        select rows;

    [Fact]
    public void The_attacker_of_these_tests_does_find_what_is_hidden_without_cover()
    {
        int found = 0;
        foreach (long[][] table in Tables.Sample(200))
        {
            found += TinyAttacker.Fewest(Naive(TinyAttacker.Figures(table)), table, 3) < 2 ? 1 : 0;
        }

        Assert.True(found > 50, $"Only {found} of 200 tables were broken.");
    }

    [Fact]
    public void Nobody_computes_a_small_number_back_from_totals_and_reasons()
    {
        int shown = 0;
        foreach (long[][] table in Tables.Sample(300))
        {
            IReadOnlyList<ShownIndicator> published = SmallCountProtection.Protect(TinyAttacker.Figures(table), Three);
            shown += published.Skip(2).Any(p => !p.IsShown) && published.Skip(2).Any(p => p.IsShown) ? 1 : 0;
            int fewest = TinyAttacker.Fewest(published, table, 3);
            Assert.True(fewest >= 2, Describe(table, published) + " " + fewest);
        }

        Assert.True(shown > 100, $"Only {shown} tables were partly shown.");
    }

    [Fact]
    public void Nobody_computes_it_back_by_playing_the_rule()
    {
        foreach (long[][] table in Tables.Sample(30))
        {
            IReadOnlyList<ShownIndicator> published = SmallCountProtection.Protect(TinyAttacker.Figures(table), Three);
            int fewest = TinyAttacker.Fewest(published, table, 3, figures => SmallCountProtection.Protect(figures, Three));
            Assert.True(fewest >= 2, Describe(table, published) + " " + fewest);
        }
    }

    private static IReadOnlyList<ShownIndicator> Naive(IReadOnlyList<IndicatorValue> figures) =>
        [.. figures.Select(f => new[] { f.Numerator, f.Denominator, f.Denominator - f.Numerator }.Any(v => v is > 0 and < 3)
            ? new ShownIndicator(f.Indicator, f.Month, f.Breakdown, f.Group, null, null, HiddenReason.Small) { Profile = Three }
            : new ShownIndicator(f.Indicator, f.Month, f.Breakdown, f.Group, f.Numerator, f.Denominator, HiddenReason.None) { Profile = Three })];

    private static string Describe(long[][] table, IReadOnlyList<ShownIndicator> published) =>
        string.Join(" ", table.Select(r => $"({r[0]},{r[1]},{r[2]})")) + " -> " + string.Join(" ", published.Select(p => p.IsShown ? $"{p.Numerator}/{p.Denominator}" : p.Hidden == HiddenReason.Small ? "S" : "P"));
}
