using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Privacy;

public sealed class SafetyExclusionListTests
{
    private static readonly SafetyExclusionList List = new(
    [
        new SafetyExclusion(A.Bsn(), null, A.Day, A.Day.PlusDays(10)),
        new SafetyExclusion(null, A.Address(), A.Day.PlusDays(5)),
    ]);

    [Theory]
    [InlineData(-1, false, false)]
    [InlineData(0, true, false)]
    [InlineData(5, true, true)]
    [InlineData(10, true, true)]
    [InlineData(11, false, true)]
    public void A_person_or_address_is_listed_from_its_first_to_its_last_day(int days, bool person, bool address)
    {
        Assert.Equal(person, List.Lists(A.Bsn(), null, A.Day.PlusDays(days)));
        Assert.Equal(address, List.Lists(null, A.Address(), A.Day.PlusDays(days)));
        Assert.Equal(person || address, List.Lists(A.Bsn(), A.Address(), A.Day.PlusDays(days)));
        Assert.False(List.Lists(A.Bsn(A.OtherBsnDigits), A.Address(11), A.Day.PlusDays(days)));
    }

    [Fact]
    public void Nothing_shows_who_is_on_it_and_no_reason_can_be_stored()
    {
        Assert.Equal("safety list of 2", List.ToString());
        Assert.Equal("line of the safety list", new SafetyExclusion(A.Bsn(), A.Address(), A.Day).ToString());
        Assert.DoesNotContain(typeof(SafetyExclusion).GetProperties(), p => p.PropertyType == typeof(string) || p.PropertyType.IsEnum);
        Assert.Throws<ArgumentException>(() => new SafetyExclusion(null, null, A.Day));
        Assert.Throws<ArgumentException>(() => new SafetyExclusion(A.Bsn(), null, A.Day, A.Day.PlusDays(-1)));
    }
}
