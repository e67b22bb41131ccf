using Vroegsignalering.Signals;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.Sqlite;

public sealed class SqliteSignalTests
{
    private static readonly MunicipalityCode Municipality = MunicipalityCode.Parse("9901");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_content_in_other_words_gives_one_state_in_any_order()
    {
        StoredSignal first = StoreSample.Signal(1, finding: "VS2010");
        // Street and town beside a postcode are not content.
        StoredSignal other = StoredSignal.Of(first.Signal with { Address = Elsewhere(first.Signal.Address!) }, secret: 2027, ["VS2011"]);
        Assert.Equal(first.Content, other.Content);

        Assert.Equal(await DumpAsync([first], [other]), await DumpAsync([other], [first]));
        Assert.Equal(await DumpAsync([first], [other]), await DumpAsync([other, first, other]));
    }

    [Fact]
    public async Task When_the_newest_version_is_erased_the_one_before_counts_again()
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);
        await unit.Signals.AddAsync([StoreSample.Signal(1, 1), StoreSample.Signal(1, 2)], Cancel);

        await unit.Signals.EraseAsync([StoreSample.Signal(1, 2).Content], Cancel);

        StoredSignal left = Assert.Single(await unit.Signals.ReadAsync(new SignalQuery(), Cancel).ToListAsync(Cancel));
        Assert.Equal(StoreSample.Signal(1, 1).Content, left.Content);
    }

    private static async Task<IReadOnlyList<string>> DumpAsync(params StoredSignal[][] taken)
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);
        foreach (StoredSignal[] some in taken)
        {
            await unit.Signals.AddAsync(some, Cancel);
        }

        return await StoreDump.OfAsync(unit, Cancel);
    }

    private static Address Elsewhere(Address address) =>
        Address.TryParse(address.Postcode.Value, FormattableString.Invariant($"{address.HouseNumber}"), address.HouseNumberAddition, "Anderestraat", "Anderdorp", out Address? other)
            ? other
            : throw new InvalidOperationException("The sample is wrong.");
}
