using System.Text.RegularExpressions;

namespace Vroegsignalering.Core.Tests.HelpAcceptance;

public sealed partial class HelpTreePictureTests
{
    public static TheoryData<string> Definitions => [.. HelpAcceptanceDefinitions.All.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_arrow_of_the_picture_leads_to_a_place_in_it_and_every_place_is_reached(string id)
    {
        string picture = HelpAcceptanceDefinitions.Find(id)!.ToMermaid(Language.Dutch);

        string[] lines = picture.Split('\n')[1..];
        string[] places = [.. lines.Where(l => !l.Contains("-->", StringComparison.Ordinal) && l.Length > 0).Select(l => Place().Match(l).Value)];
        string[][] arrows = [.. lines.Where(l => l.Contains("-->", StringComparison.Ordinal)).Select(l => Place().Matches(l).Select(m => m.Value).ToArray())];
        Assert.StartsWith("flowchart TD\n", picture, StringComparison.Ordinal);
        Assert.Distinct(places);
        Assert.All(arrows, a => Assert.Empty(a.Except(places, StringComparer.Ordinal)));
        Assert.Equal(places.Skip(1).Order(StringComparer.Ordinal), arrows.Select(a => a[^1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_words_tell_how_each_kind_counts_and_what_is_asked()
    {
        string dutch = HelpAcceptanceDefinitions.DivosaConversationNone.Describe(Language.Dutch);
        string english = HelpAcceptanceDefinitions.Ddas12Outcome.Describe(Language.English);

        Assert.Contains("- gesprek over wat de inwoner zelf kan doen: geen acceptatie\n", dutch, StringComparison.Ordinal);
        Assert.Contains("Hebt u contact gehad met de inwoner?", dutch, StringComparison.Ordinal);
        Assert.Contains("- debt overview made: quick fix, when solved within 30 days\n", english, StringComparison.Ordinal);
        Assert.Contains("(the system looks this up)", english, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bn\d+\b", RegexOptions.None, 1_000)]
    private static partial Regex Place();
}
