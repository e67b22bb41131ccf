using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Simulation.Runs;

namespace Vroegsignalering.Simulation.Tests.Runs;

public sealed class ShardTests
{
    [Fact]
    public void Shards_cover_all_units_once_and_differ_by_one_at_most() =>
        Prop.ForAll(Gen.Choose(1, 500).Two().Zip(Gen.Choose(0, 1_000_000)).ToArbitrary(), choice =>
        {
            int of = Math.Max(choice.Item1.Item1, choice.Item1.Item2);
            long units = choice.Item2;
            long next = 0;
            List<long> sizes = [];
            for (int number = 1; number <= of; number++)
            {
                SimulationShard shard = new(number, of);
                Assert.Equal(next, shard.First(units));
                next = shard.Before(units);
                sizes.Add(next - shard.First(units));
            }

            Assert.Equal(units, next);
            Assert.True(sizes.Max() - sizes.Min() <= 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData("3/16", "shard-03-of-16.units")]
    [InlineData("1/1", "shard-1-of-1.units")]
    [InlineData("100/100000", "shard-000100-of-100000.units")]
    public void A_shard_is_read_and_has_a_name(string text, string name)
    {
        Assert.True(SimulationShard.TryParse(text, out SimulationShard? shard));
        Assert.Equal((text, name), (shard.Value.ToString(), shard.Value.FileName));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("-1/4")]
    [InlineData("1/4/8")]
    [InlineData(" 1/4")]
    [InlineData("1/100001")]
    [InlineData("1/99999999999")]
    public void What_is_no_shard_is_not_read(string? text) => Assert.False(SimulationShard.TryParse(text, out _));
}
