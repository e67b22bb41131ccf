using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Simulation.Tests.Randomness;

/// <summary>An address has numbers of its own, and always the same.</summary>
public sealed class RandomAddressTests
{
    private static readonly Address[] Published =
    [
        new(0, 0, 0, 0, 0), new(0, 0, 0, 1, 0), new(42, 0, 0, 4, 0), new(42, 0, 0, 4, 1), new(42, 0, 1, 4, 0), new(42, 1, 0, 4, 0), new(43, 0, 0, 4, 0),
        new(42, 99, 249_999, 9, 1_344), new(42, 0, 4_294_967_296, 4, 0), new(ulong.MaxValue, uint.MaxValue, 999_999_999, ushort.MaxValue, ushort.MaxValue),
    ];

    [Fact]
    public void The_published_table_holds_the_numbers_of_its_addresses()
    {
        string page = File.ReadAllText(Path.Combine(RepositoryRoot(), "docs", "simulation-random.md"));
        string table = string.Join('\n', Published.Select(Row));
        Assert.True(page.Contains(table, StringComparison.Ordinal), $"docs/simulation-random.md does not have this table:\n{table}");
    }

    [Fact]
    public void No_two_addresses_share_a_counter()
    {
        Gen<Address> addresses =
            from seed in Gen.Elements(0UL, 1UL, 42UL, ulong.MaxValue)
            from replication in Gen.Choose(0, 3)
            from household in Gen.OneOf(Gen.Choose(0, 5).Select(h => (ulong)h), Gen.Elements(65_535UL, 65_536UL, 4_294_967_295UL, 4_294_967_296UL))
            from purpose in Gen.Choose(0, 3)
            from time in Gen.Elements(0, 1, 2, 255, 256, 65_535)
            select new Address(seed, (uint)replication, household, (ushort)purpose, (ushort)time);
        Prop.ForAll(Arb.From(Gen.Two(addresses)), pair => (pair.Item1 == pair.Item2) == (Words(pair.Item1) == Words(pair.Item2)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void A_hundred_thousand_addresses_give_a_hundred_thousand_answers()
    {
        HashSet<RandomWords> seen = [];
        for (int i = 0; i < 100_000; i++)
        {
            Assert.True(seen.Add(Words(new Address(42, (uint)(i % 2), (ulong)(i / 2 % 500), (ushort)(i / 1_000 % 10), (ushort)(i / 10_000)))));
        }
    }

    private static RandomWords Words(Address a) => new SimulationRandom(a.Seed, a.Replication).Draw(a.Household, a.Purpose, a.Time);

    private static string Row(Address a) => Words(a) is var w
        ? string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"| {a.Seed} | {a.Replication} | {a.Household} | {a.Purpose} | {a.Time} | `{w.A:x8} {w.B:x8} {w.C:x8} {w.D:x8}` |")
        : "";

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "docs", "performance.md")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    private sealed record Address(ulong Seed, uint Replication, ulong Household, ushort Purpose, ushort Time);
}
