namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>Runs a policy of one rule.</summary>
internal static class Rules
{
    /// <summary>Points and Dutch reason of the only rule of a policy.</summary>
    public static (int Points, string Reason) Outcome(Func<PriorityPolicyBuilder, PriorityPolicyBuilder> add, PriorityFacts facts)
    {
        PriorityPolicy policy = add(new PriorityPolicyBuilder("test")).Build();
        RuleOutcome outcome = Assert.Single(policy.Assess(facts).Outcomes, o => o.RuleId == policy.Rules[0].Id);
        Assert.DoesNotContain('{', outcome.ReasonIn(Language.English));
        Assert.NotEmpty(outcome.ReasonIn(Language.Dutch));
        return (outcome.Finding.Points, outcome.ReasonIn(Language.Dutch));
    }
}
