using Vroegsignalering;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Testing.Prioritisation;

namespace CustomPriorityRule.Tests;

public sealed class HomeVisitsTests
{
    private static readonly PriorityPolicy Policy = new PriorityPolicyBuilder("test").AddHomeVisits(o => o.FromVisits = 2).Build();

    [Fact]
    public void The_rule_does_what_policies_rely_on() => PriorityRuleConformance.AssertConforms(
        HomeVisits.Kind, [o => o.FromVisits = 1, o => o.Points = -5], new RuleConformanceOptions { EveryNamedFactMustMatter = true });

    [Theory]
    [InlineData(0, 0, "Het aantal huisbezoeken zonder contact is 0. Dat is minder dan 2.")]
    [InlineData(2, 15, "Het aantal huisbezoeken zonder contact is 2. De regel telt vanaf 2 huisbezoeken.")]
    public void Points_depend_on_the_number_of_visits_without_contact(int visits, int points, string reason)
    {
        PriorityFacts facts = new() { Host = new HostFactValues([new(HomeVisits.WithoutContact.Id, visits)]) };

        RuleOutcome outcome = Assert.Single(Policy.Assess(facts).Outcomes);

        Assert.Equal(points, outcome.Finding.Points);
        Assert.Equal(reason, outcome.ReasonIn(Language.Dutch));
    }

    [Fact]
    public void Visits_that_nobody_counted_are_not_zero_visits()
    {
        RuleOutcome outcome = Assert.Single(Policy.Assess(default(PriorityFacts)).Outcomes);

        Assert.Equal("home-visits-unknown", outcome.Finding.Reason.Code);
    }
}
