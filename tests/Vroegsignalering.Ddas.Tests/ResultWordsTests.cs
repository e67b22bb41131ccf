using System.Text;
using Vroegsignalering.Ddas.Validation;

namespace Vroegsignalering.Ddas.Tests;

public sealed class ResultWordsTests
{
    [Theory]
    [InlineData("Inwoner regelt het zelf/hoeft geen hulp vanuit vroegsignalering")]
    [InlineData("Inwoner regelt het zelf\\/hoeft geen hulp vanuit vroegsignalering")]
    public void A_name_of_another_version_is_seen_with_its_slash_escaped_or_not(string word)
    {
        byte[] json = Encoding.UTF8.GetBytes($"{{\"resultaat\":\"{word}\"}}");

        Assert.Equal((1, 0), (Count(json, DdasVersion.V09), Count(json, DdasVersion.V10)));
    }

    private static long Count(byte[] json, DdasVersion version)
    {
        using MemoryStream stream = new(json);
        return ResultWords.CountOfOtherVersions(stream, version);
    }
}
