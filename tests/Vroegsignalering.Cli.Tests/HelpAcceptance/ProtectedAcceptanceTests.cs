using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.HelpAcceptance;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Tests.HelpAcceptance;

public sealed class ProtectedAcceptanceTests
{
    /// <summary>Cases with each result, and whether the rows of strict, ddas-1.2 and the broadest may be shown.</summary>
    [Theory]
    [InlineData("genoeg van alles", 20, 20, 20, 0, true, true, true)]
    [InlineData("te weinig langere hulp", 5, 20, 20, 0, false, true, true)]
    [InlineData("te weinig quick fixes: het verschil zou ze laten zien", 20, 5, 20, 0, false, true, true)]
    [InlineData("te weinig zonder hulp", 20, 20, 5, 0, true, false, false)]
    [InlineData("te weinig zaken met contact", 3, 3, 3, 0, false, false, false)]
    [InlineData("het verschil tussen opgepakt en bereikt is te klein", 20, 20, 20, 4, false, false, false)]
    [InlineData("genoeg zaken zonder contact", 20, 20, 20, 12, true, true, true)]
    public void Counts_of_1_to_9_are_hidden_and_so_are_rows_that_differ_by_that(
        string words, int longer, int quickFix, int alone, int notReached, bool strict, bool ddas, bool broadest)
    {
        Assert.NotEmpty(words);
        HelpAcceptanceDefinition[] definitions = [HelpAcceptanceDefinitions.Strict, HelpAcceptanceDefinitions.Ddas12, HelpAcceptanceDefinitions.DivosaConversationQuickFix];
        SignalCase[] cases =
        [
            .. Some(CaseResult.FollowUpFinancial, longer), .. Some(CaseResult.AdviceOrQuickFix, quickFix), .. Some(CaseResult.SolvesItself, alone),
            .. Some(CaseResult.NoContact, notReached),
        ];

        // Of two that differ little the larger is shown.
        ProtectedAcceptance acceptance = ShownFigures.Of([], HelpAcceptanceComparison.Of(cases, definitions), SmallCountProfile.Public).HelpAcceptance;

        Dictionary<string, bool> shown = acceptance.Rows.ToDictionary(r => r.Definition.Id, r => r.Hidden == HiddenReason.None, StringComparer.Ordinal);
        Assert.Equal((strict, ddas, broadest), (shown["strict"], shown["ddas-1.2"], shown["divosa-conversation-quick-fix"]));
    }

    private static IEnumerable<SignalCase> Some(CaseResult result, int count) => Enumerable.Range(0, count).Select(i => new SignalCase
    {
        Id = $"Z-{(int)result}-{i}",
        Signals = [new Signal { Reference = "a", Partner = PartnerType.Energy }],
        PickedUpOn = new LocalDate(2027, 3, 10),
        Result = result,
    });
}
