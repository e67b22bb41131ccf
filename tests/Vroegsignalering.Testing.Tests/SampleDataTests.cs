using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing.Tests;

public sealed class SampleDataTests
{
    [Fact]
    public void Every_bsn_begins_with_9999_and_is_another_one()
    {
        List<string> bsns = [.. Enumerable.Range(0, SampleData.BsnCount).Select(number => SampleData.Bsn(number).ToUnmaskedString())];

        Assert.True(bsns.Count > 9_000);
        Assert.Equal(bsns.Count, bsns.Distinct(StringComparer.Ordinal).Count());
        Assert.All(bsns, bsn => Assert.StartsWith("9999", bsn, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_address_is_another_one()
    {
        HashSet<Address> addresses = [.. Enumerable.Range(0, 20_000).Select(SampleData.Address)];

        Assert.Equal(20_000, addresses.Count);
        Assert.All(addresses, address => Assert.Equal("Voorbeeldstad", address.Town));
    }

    [Fact]
    public void A_signal_shows_what_was_asked_for()
    {
        Signal signal = SampleData.Signal("WB-1", PartnerType.Water, household: 3);

        Assert.Equal(("WB-1", PartnerType.Water), (signal.Reference, signal.Partner));
        Assert.Equal((SampleData.Bsn(3), SampleData.Address(3)), (signal.Person.Bsn, signal.Address));
        Assert.Equal(signal, SampleData.Signal("WB-1", PartnerType.Water, household: 3));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public void A_number_outside_the_range_is_refused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleData.Bsn(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleData.Address(number));
    }
}
