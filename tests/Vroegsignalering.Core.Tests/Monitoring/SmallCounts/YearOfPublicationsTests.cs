namespace Vroegsignalering.Core.Tests.Monitoring.SmallCounts;

/// <summary>Against somebody who keeps every publication of a year: the year so far, the months, the groups, and the groups of each month.</summary>
public sealed class YearOfPublicationsTests
{
    private const int Floor = 10;

    [Fact]
    public void The_attacker_breaks_nearly_every_year_in_which_only_small_numbers_are_hidden()
    {
        (int broken, _, _) = Attack(years: 20, first: 1, naive: true);

        Assert.InRange(broken, 15, 20);
    }

    [Fact]
    public void No_small_number_is_narrowed_in_a_year_of_publications()
    {
        (int broken, int shown, string example) = Attack(years: 30, first: 1, naive: false);

        Assert.True(broken == 0, example);
        Assert.True(shown > 1_000, $"Only {shown} figures were shown.");
    }

    [Fact]
    public void No_small_number_is_narrowed_in_a_thousand_tables()
    {
        (int broken, int shown, string example) = Attack(years: 1_000, first: 3, naive: false, months: 3);

        Assert.True(broken == 0, example);
        Assert.True(shown > 5_000, $"Only {shown} figures were shown.");
    }

    /// <summary>Takes minutes, so it is run by name.</summary>
    [Fact(Explicit = true)]
    public void No_small_number_is_narrowed_in_a_thousand_years_of_publications()
    {
        (int broken, _, string example) = Attack(years: 1_000, first: 1, naive: false);

        Assert.True(broken == 0, example);
    }

    /// <summary>Makes up years, publishes each month by month, and lets the attacker look.</summary>
    /// <param name="years">How many years are made up.</param>
    /// <param name="first">After which month the first publication is; one follows after each next month.</param>
    /// <param name="naive">Whether only what is small is hidden.</param>
    /// <param name="months">The last month.</param>
    private static (int Broken, int Shown, string Example) Attack(int years, int first, bool naive, int months = 12)
    {
        (int broken, int shown, string example) = (0, 0, "");
        Parallel.For(0, years, year =>
        {
            (long[,,] truth, bool split) = Year(new Random(year), months);
            YearAttacker attacker = new(truth);
            List<ShownIndicator> before = [];
            for (int month = first; month <= months; month++)
            {
                IReadOnlyList<IndicatorValue> figures = YearAttacker.Figures(truth, month, split);
                IReadOnlyList<ShownIndicator> published = naive ? Naive(figures) : SmallCountProtection.Protect(figures, SmallCountProfile.Public, before);
                attacker.Read(published, month, Floor);
                before.AddRange(published);
            }

            (double width, string what) = attacker.Narrowest(months, Floor);
            Interlocked.Add(ref shown, before.Count(f => f.IsShown));
            if (width < Floor - 1)
            {
                Interlocked.Increment(ref broken);
                Interlocked.Exchange(ref example, $"year {year}: {width} {what}");
            }
        });
        return (broken, shown, example);
    }

    private static (long[,,] Truth, bool Split) Year(Random random, int months)
    {
        int groups = random.Next(2, 5);
        double scale = new[] { 4, 15, 60, 250 }[random.Next(4)];
        (bool split, double reach, double accepted) = (random.Next(3) > 0, 0.15 + (random.NextDouble() * 0.5), 0.1 + (random.NextDouble() * 0.6));
        long[,,] truth = new long[months, groups, 3];
        for (int month = 0; month < months; month++)
        {
            for (int group = 0; group < groups; group++)
            {
                for (int n = (int)(scale * (group + 1) / groups * (0.5 + random.NextDouble())); n > 0; n--)
                {
                    truth[month, group, random.NextDouble() > reach ? 2 : random.NextDouble() < accepted ? 0 : 1]++;
                }
            }
        }

        return (truth, split);
    }

    private static ShownIndicator[] Naive(IReadOnlyList<IndicatorValue> figures) =>
        [.. figures.Select(f => new[] { f.Numerator, f.Denominator, f.Denominator - f.Numerator }.Any(v => v is > 0 and < Floor)
            ? new ShownIndicator(f.Indicator, f.Month, f.Breakdown, f.Group, null, null, HiddenReason.Small) { Profile = SmallCountProfile.Public }
            : new ShownIndicator(f.Indicator, f.Month, f.Breakdown, f.Group, f.Numerator, f.Denominator, HiddenReason.None) { Profile = SmallCountProfile.Public })];
}
