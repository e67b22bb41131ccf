namespace Vroegsignalering.Core.Tests;

public sealed class LegalSourceTests
{
    [Theory]
    [InlineData("Wgs", "art. 4 lid 2", "Wgs art. 4 lid 2")]
    [InlineData("Wgs", null, "Wgs")]
    public void ToString_is_title_and_article(string title, string? article, string expected) =>
        Assert.Equal(expected, new LegalSource(title, article).ToString());
}
