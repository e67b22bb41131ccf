namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class PartnerTypesTests
{
    [Fact]
    public void A_set_holds_each_type_once_in_a_fixed_order()
    {
        PartnerTypes types = PartnerTypes.Of(PartnerType.Water, PartnerType.Rent, PartnerType.Water);

        Assert.Equal(2, types.Count);
        Assert.Equal([PartnerType.Rent, PartnerType.Water], types.ToTypes());
        Assert.True(types.Contains(PartnerType.Rent));
        Assert.False(types.Contains(PartnerType.Energy));
        Assert.Equal("Rent, Water", types.ToString());
        Assert.Equal(types, PartnerTypes.FromBits(types.Bits));
        Assert.Equal(0, PartnerTypes.None.Count);
    }

    [Fact]
    public void A_type_that_is_not_stated_is_no_second_type() =>
        Assert.Equal(1, PartnerTypes.Of(PartnerType.NotStated, PartnerType.Rent).Count);
}
