namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class LegalFloorTests
{
    private static readonly Reason Because = new("because", new Text("Daarom.", "Because."));

    /// <summary>A policy that wants to leave everybody out and turns the ranking upside down.</summary>
    private static readonly PriorityPolicy Hostile = new PriorityPolicyBuilder("hostile")
        .Add(new Rule("out", RuleFinding.LeftOutAsUnjustified(Because)))
        .Add(new Rule("repeat", RuleFinding.LeftOutAsRepeat(Because)))
        .AddCrisis(o => o.Points = -1_000)
        .Build();

    [Fact]
    public void A_threatening_situation_comes_first_whatever_the_policy()
    {
        PriorityAssessment assessment = Hostile.Assess(A.Facts with { IsThreatening = true });

        Assert.Equal(PriorityTier.ThreateningSituation, assessment.Tier);
        Assert.Equal(PriorityClass.Urgent, assessment.Class);
        Assert.Equal("legal-floor", assessment.Outcomes[0].RuleId);
        Assert.Contains("drie werkdagen", assessment.ReasonsIn(Language.Dutch).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, RepeatKind.None, "De levering stopt binnenkort.")]
    [InlineData(false, RepeatKind.Grown, "De achterstand is gegroeid sinds de vorige melding.")]
    public void The_end_of_supply_and_a_repeat_that_grew_are_not_left_out(bool endOfSupply, RepeatKind repeat, string reason)
    {
        PriorityAssessment assessment = Hostile.Assess(A.Facts with { HasEndOfSupply = endOfSupply, Repeat = repeat });

        Assert.Equal(PriorityTier.Ordinary, assessment.Tier);
        Assert.StartsWith(reason, assessment.ReasonsIn(Language.Dutch).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RepeatKind.None)]
    [InlineData(RepeatKind.NotGrown)]
    [InlineData(RepeatKind.Unknown)]
    public void Everything_else_a_policy_may_leave_out_also_when_the_term_is_near(RepeatKind repeat) =>
        Assert.Equal(PriorityTier.LeftOut, Hostile.Assess(A.Facts with { Repeat = repeat, WorkingDaysUntilDeadline = 0 }).Tier);

    [Theory]
    [InlineData(6, PriorityTier.Ordinary, null)]
    [InlineData(null, PriorityTier.Ordinary, null)]
    [InlineData(5, PriorityTier.TermNear, "De termijn voor het eerste gesprek loopt over 5 werkdagen af (Wgs artikel 4 lid 1 onder b).")]
    [InlineData(1, PriorityTier.TermNear, "De termijn voor het eerste gesprek loopt over 1 werkdag af (Wgs artikel 4 lid 1 onder b).")]
    [InlineData(0, PriorityTier.TermNear, "De termijn voor het eerste gesprek loopt vandaag af (Wgs artikel 4 lid 1 onder b).")]
    [InlineData(-1, PriorityTier.TermNear, "De termijn voor het eerste gesprek is voorbij. Die termijn geldt als de inwoner het aanbod aanneemt (Wgs artikel 4 lid 1 onder b).")]
    public void A_term_that_ends_soon_or_has_ended_comes_before_the_score(int? left, PriorityTier tier, string? reason)
    {
        PriorityAssessment assessment = new PriorityPolicyBuilder("test").Build().Assess(A.Facts with { WorkingDaysUntilDeadline = left });

        Assert.Equal(tier, assessment.Tier);
        Assert.Equal(reason, assessment.ReasonsIn(Language.Dutch).FirstOrDefault());
    }

    private sealed class Rule(string id, RuleFinding finding) : IPriorityRule
    {
        public string Id => id;

        public Text Name { get; } = new("regel", "rule");

        public Text Description => Name;

        public IReadOnlyList<PriorityFact> Uses => [];

        public RuleFinding Evaluate(in PriorityFacts facts) => finding;
    }
}
