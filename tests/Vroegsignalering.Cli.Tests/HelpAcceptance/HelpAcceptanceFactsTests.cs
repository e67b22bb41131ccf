using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Cli.Tests.HelpAcceptance;

public sealed class HelpAcceptanceFactsTests
{
    /// <summary>DDAS loses the facts of help; here they are still known.</summary>
    [Fact]
    public void The_facts_of_help_of_the_sample_municipality_show_a_wider_range_than_its_results()
    {
        SyntheticMunicipality town = SyntheticMunicipality.Generate(new SyntheticOptions());

        HelpAcceptanceComparison facts = HelpAcceptanceComparison.Of(town.HistoryCases, on: town.On);
        HelpAcceptanceComparison results = HelpAcceptanceComparison.Of([.. town.HistoryCases.Select(c => c with { Help = [] })], on: town.On);

        Assert.Equal((HelpAcceptanceDefinitions.Strict, HelpAcceptanceDefinitions.DivosaConversationQuickFix), (facts.Rows[0].Definition, facts.Rows[^1].Definition));
        Assert.True(Range(facts) > Range(results));
        long[] accepted = [.. new[] { "strict", "divosa-conversation-none", "ddas-1.2", "divosa-conversation-quick-fix" }
            .Select(id => facts.Rows.Single(r => r.Definition.Id == id).Accepted)];
        Assert.Equal(accepted.Order().Distinct(), accepted);
        Assert.All(facts.Rows, r => Assert.Equal(results.Rows[0].PickedUp, r.PickedUp));

        static long Range(HelpAcceptanceComparison comparison) => comparison.Rows[^1].Accepted - comparison.Rows[0].Accepted;
    }

    /// <summary>Pictures in the documentation are those of the trees that run.</summary>
    [Theory]
    [InlineData("ddas-1.2")]
    [InlineData("divosa-conversation-none")]
    public void The_page_shows_the_tree_that_runs(string id)
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "help-acceptance.md")).ReplaceLineEndings("\n");

        Assert.Contains($"```mermaid\n{HelpAcceptanceDefinitions.Find(id)!.ToMermaid(Language.English)}```", page, StringComparison.Ordinal);
    }
}
