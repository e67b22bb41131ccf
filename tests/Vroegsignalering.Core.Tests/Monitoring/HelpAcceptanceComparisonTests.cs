namespace Vroegsignalering.Core.Tests.Monitoring;

public sealed class HelpAcceptanceComparisonTests
{
    /// <summary>Six picked-up cases, of which five were reached; worked out by hand.</summary>
    private static readonly SignalCase[] Cases =
    [
        A.Case(CaseResult.NotPickedUpRepeat, "Z-0"),
        A.Case(CaseResult.NoContact, "Z-1"),
        A.Case(CaseResult.FollowUpFinancial, "Z-2"),
        A.Case(CaseResult.AdviceOrQuickFix, "Z-3"),
        A.Case(CaseResult.SolvesItself, "Z-4") with { Help = [new HelpProvided(HelpKind.ConversationOnPossibilities, A.Day)] },
        A.Case(CaseResult.AdviceOrQuickFix, "Z-5") with { Help = [new HelpProvided(HelpKind.ConversationOnPossibilities, A.Day)] },
        A.Case(CaseResult.AlreadySolved, "Z-6"),
    ];

    private static readonly HelpAcceptanceComparison Comparison = HelpAcceptanceComparison.Of(Cases);

    [Theory]
    [InlineData("strict", 1, 0)]
    [InlineData("ddas-1.2-outcome", 1, 2)]
    [InlineData("divosa-conversation-none", 2, 0)]
    [InlineData("ddas-1.0", 3, 0)]
    [InlineData("ddas-1.2", 3, 0)]
    [InlineData("divosa-monitor", 3, 0)]
    [InlineData("divosa-application-as-referral", 3, 0)]
    [InlineData("divosa-conversation-quick-fix", 4, 0)]
    public void The_same_registrations_are_counted_under_every_definition(string id, long accepted, long notKnown)
    {
        HelpAcceptanceRow row = Assert.Single(Comparison.Rows, r => r.Definition.Id == id);

        Assert.Equal((6, 5, accepted, notKnown, 5 - accepted - notKnown), (row.PickedUp, row.Reached, row.Accepted, row.NotKnown, row.NotAccepted));
        Assert.Equal((accepted, 6), (row.OfPickedUpCases.Numerator, row.OfPickedUpCases.Denominator));
        Assert.Equal((accepted, 5), (row.OfReachedCases.Numerator, row.OfReachedCases.Denominator));
    }

    [Fact]
    public void Rows_go_from_strict_to_broad()
    {
        Assert.Equal(["strict", "ddas-1.2-outcome", "divosa-conversation-none"], Comparison.Rows.Take(3).Select(r => r.Definition.Id), StringComparer.Ordinal);
        Assert.Equal("divosa-conversation-quick-fix", Comparison.Rows[^1].Definition.Id);
    }

    [Fact]
    public void Cases_that_differ_are_counted_and_not_named()
    {
        Assert.Equal(3, Comparison.DifferingCases);
        HelpDefinitionPair pair = Assert.Single(Comparison.Pairs, p => p.First == HelpAcceptanceDefinitions.Ddas12 && p.Second == HelpAcceptanceDefinitions.DivosaConversationQuickFix);
        Assert.Equal((0, 1), (pair.OnlyFirst, pair.OnlySecond));
    }

    [Fact]
    public void Each_kind_of_help_tells_how_every_definition_counts_it()
    {
        HelpKindRow row = Assert.Single(Comparison.Kinds);

        Assert.Equal((HelpKind.ConversationOnPossibilities, 2), (row.Kind.Kind, row.Cases));
        Assert.Equal(
            [(HelpCounting.QuickFix, 0), (HelpCounting.QuickFix, 0), (HelpCounting.QuickFix, 1), (HelpCounting.QuickFix, 1), (HelpCounting.NoAcceptance, 0),
                (HelpCounting.NotStated, 1), (HelpCounting.NotStated, 1), (HelpCounting.QuickFix, 2)],
            row.Counts.Select(c => (c.CountsAs, c.Accepted)));
    }

    [Fact]
    public void It_agrees_with_the_figures_of_the_monitor_and_the_order_of_cases_changes_nothing() => Prop.ForAll(
        Any.Cases.SelectMany(cases => Gen.Shuffle(cases).Select(shuffled => (cases, shuffled))).ToArbitrary(),
        t =>
        {
            HelpAcceptanceComparison comparison = HelpAcceptanceComparison.Of(t.cases);
            IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(new MonitorInput { Signals = [], Cases = t.cases, Definitions = HelpAcceptanceDefinitions.All });
            return comparison.Rows.SequenceEqual(HelpAcceptanceComparison.Of(t.shuffled).Rows)
                && comparison.Rows.All(r => figures.Contains(r.OfPickedUpCases) && figures.Contains(r.OfReachedCases));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
