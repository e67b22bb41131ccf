using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Simulation.Tests.Randomness;

/// <summary>The numbers look like chance, also between neighbours: the limits are those that chance exceeds less than once in a million times.</summary>
public sealed class PhiloxStatisticsTests
{
    private const int Draws = 100_000;
    private const double Sigmas = 5;

    private static readonly SimulationRandom Random = new(42, 0);

    [Fact]
    public void The_mean_of_each_of_the_four_numbers_is_a_half()
    {
        double[] sums = new double[4];
        for (int household = 0; household < Draws; household++)
        {
            double[] words = Shares(Random.Draw((ulong)household, 4, 0));
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += words[i];
            }
        }

        double limit = Sigmas * Math.Sqrt(1.0 / 12 / Draws);
        Assert.All(sums, sum => Assert.InRange(sum / Draws, 0.5 - limit, 0.5 + limit));
    }

    [Fact]
    public void Every_bit_is_set_half_of_the_time()
    {
        int[] set = new int[128];
        for (int household = 0; household < Draws; household++)
        {
            RandomWords words = Random.Draw((ulong)household, 4, 0);
            for (int bit = 0; bit < 32; bit++)
            {
                set[bit] += (int)((words.A >> bit) & 1);
                set[32 + bit] += (int)((words.B >> bit) & 1);
                set[64 + bit] += (int)((words.C >> bit) & 1);
                set[96 + bit] += (int)((words.D >> bit) & 1);
            }
        }

        double limit = Sigmas * Math.Sqrt(0.25 * Draws);
        Assert.All(set, n => Assert.InRange(n, (Draws / 2.0) - limit, (Draws / 2.0) + limit));
    }

    public static TheoryData<string> Neighbours => ["household", "purpose", "time", "replication", "seed", "words"];

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Neighbouring_addresses_have_nothing_to_do_with_each_other(string what)
    {
        double sum = 0;
        for (int i = 0; i < Draws; i++)
        {
            (ulong household, ushort time) = ((ulong)(i / 100), (ushort)(i % 100));
            RandomWords here = Random.Draw(household, 4, time);
            RandomWords there = what switch
            {
                "household" => Random.Draw(household + 1, 4, time),
                "purpose" => Random.Draw(household, 5, time),
                "time" => Random.Draw(household, 4, (ushort)(time + 1)),
                "replication" => new SimulationRandom(42, 1).Draw(household, 4, time),
                "seed" => new SimulationRandom(43, 0).Draw(household, 4, time),
                _ => new RandomWords(here.B, 0, 0, 0),
            };
            sum += (Shares(here)[0] - 0.5) * (Shares(there)[0] - 0.5);
        }

        Assert.InRange(sum / Draws * 12, -Sigmas / Math.Sqrt(Draws), Sigmas / Math.Sqrt(Draws));
    }

    [Fact]
    public void A_hundred_places_are_filled_evenly()
    {
        int[] places = new int[100];
        for (int month = 0; month < Draws; month++)
        {
            places[(int)(Shares(Random.Draw(7, (ushort)(month / 50_000), (ushort)(month % 50_000)))[0] * places.Length)]++;
        }

        double expected = (double)Draws / places.Length;
        double chiSquared = places.Sum(n => (n - expected) * (n - expected) / expected);
        // Between the 0.0001 and the 0.9999 quantile of chi-squared with 99 degrees of freedom.
        Assert.InRange(chiSquared, 55, 160);
    }

    private static double[] Shares(RandomWords words) => [words.A / 4294967296.0, words.B / 4294967296.0, words.C / 4294967296.0, words.D / 4294967296.0];
}
