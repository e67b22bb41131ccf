namespace Vroegsignalering.Testing.Tests.Synthetic;

public sealed class ChanceTests
{
    private static readonly Chance Chance = new(1);

    [Fact]
    public void A_draw_depends_on_each_of_its_keys()
    {
        ulong[] draws =
        [
            Chance.Bits(Purpose.Sector, 1, 2, 3), Chance.Bits(Purpose.Resident, 1, 2, 3), Chance.Bits(Purpose.Sector, 2, 1, 3),
            Chance.Bits(Purpose.Sector, 1, 3, 2), Chance.Bits(Purpose.Sector, 1, 2), new Chance(2).Bits(Purpose.Sector, 1, 2, 3),
        ];

        Assert.Equal(draws.Length, draws.Distinct().Count());
        Assert.Equal(draws[0], new Chance(1).Bits(Purpose.Sector, 1, 2, 3));
    }

    [Fact]
    public void Fractions_are_spread_evenly()
    {
        int[] counts = new int[10];
        for (int at = 0; at < 100_000; at++)
        {
            counts[(int)(Chance.Fraction(Purpose.Amount, at) * 10)]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Fact]
    public void A_table_is_drawn_by_weight()
    {
        int heavy = Enumerable.Range(0, 10_000).Count(at => Chance.Pick([(true, 3), (false, 1)], Purpose.Channel, at));

        Assert.InRange(heavy, 7_300, 7_700);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(9_091)]
    [InlineData(10_000)]
    public void A_permutation_has_every_number_once(int count)
    {
        Permutation order = new(count, Chance.Bits(Purpose.RowOrder, count));

        Assert.Equal(Enumerable.Range(0, count).Select(at => (long)at), Enumerable.Range(0, count).Select(at => order[at]).Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9_000)]
    [InlineData(30_000)]
    public void Bsns_are_given_once_and_to_as_many_as_there_are(int persons)
    {
        BsnSupply supply = new(persons, Chance);

        List<Bsn> given = [.. Enumerable.Range(0, persons).Select(supply.Of).OfType<Bsn>()];

        Assert.Equal(Math.Min(persons, SyntheticBsns.Count), given.Count);
        Assert.Equal(given.Count, given.Distinct().Count());
    }
}
