using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Core.Tests.Households.Matching;

public sealed class IdOrderTests
{
    [Theory]
    [InlineData("b a c")]
    [InlineData("row10 row9 row1 row")]
    [InlineData("row-00000-0012 row-00000-0011 row-00000-00110 row-00000-0001")]
    [InlineData("é1 e1 ÿ2 ÿ1 Ā2 Ā1 z")]
    public void Ids_are_in_ordinal_order(string ids)
    {
        string[] each = ids.Split(' ');

        Assert.Equal(ids.Split(' ').Order(StringComparer.Ordinal), IdOrder.Of(each).Select(place => each[place]));
    }
}
