using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Core.Tests.Households.Matching;

public sealed class MatchEvidenceTextsTests
{
    [Fact]
    public void Every_comparison_has_a_name_of_its_own_in_two_languages()
    {
        Text[] names = [.. Enum.GetValues<MatchEvidence>().Select(e => e.Name())];

        Assert.Equal(names.Length, names.Select(n => n.Dutch).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(names.Length, names.Select(n => n.English).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("telefoon bijna gelijk", MatchEvidence.PhoneOneOff.Name().Dutch);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((MatchEvidence)999).Name());
    }
}
