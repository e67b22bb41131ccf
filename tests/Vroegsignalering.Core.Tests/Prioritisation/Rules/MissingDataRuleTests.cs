namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class MissingDataRuleTests
{
    [Theory]
    [InlineData(100, 30, 0, "De gegevens waar deze regel naar kijkt, zijn bekend.")]
    [InlineData(0, 0, 0, "De gegevens waar deze regel naar kijkt, zijn bekend.")]
    [InlineData(null, 30, 10, "Niet bekend: achterstand samen. Dat maakt de zaak niet minder belangrijk.")]
    [InlineData(100, null, 10, "Niet bekend: dagen achterstand. Dat maakt de zaak niet minder belangrijk.")]
    [InlineData(null, null, 10, "Niet bekend: achterstand samen en dagen achterstand. Dat maakt de zaak niet minder belangrijk.")]
    public void What_is_missing_gives_points_and_is_named(int? euros, int? days, int points, string reason) => Assert.Equal(
        (points, reason),
        Rules.Outcome(b => b.AddMissingData(), A.Facts with { TotalArrears = euros is int known ? A.Euros(known) : null, DaysInArrears = days }));

    [Theory]
    [InlineData("highestArrears")]
    [InlineData("signalsWithoutAmount")]
    [InlineData("youngestAge")]
    [InlineData("oldestAge")]
    [InlineData("hasMinorChildren")]
    [InlineData("earlierOutcome")]
    [InlineData("residency")]
    [InlineData("isOnSafetyList")]
    [InlineData("visitsLeft")]
    [InlineData("workingDaysUntilDeadline")]
    public void Each_fact_is_missed_when_it_is_not_known_and_only_then(string id)
    {
        PriorityFact fact = PriorityFact.All.Single(f => f.Id == id);
        PriorityFacts known = fact.In(A.Facts, fact.Unit == PriorityFactUnit.Count && !fact.MayBeUnknown ? 0 : 1);
        PriorityFacts missing = fact.In(A.Facts, fact.MayBeUnknown ? null : fact.Unit == PriorityFactUnit.Count ? 1 : 0);

        Assert.Equal(0, Rules.Outcome(Add, known).Points);
        Assert.Equal(10, Rules.Outcome(Add, missing).Points);

        PriorityPolicyBuilder Add(PriorityPolicyBuilder b) => b.AskFor(PriorityFact.HasMinorChildren).AddMissingData(o => o.Facts = [id]);
    }

    [Fact]
    public void An_amount_that_is_missing_ranks_no_lower_than_the_lowest_band()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddAmountBands().AddMissingData(o => o.Facts = ["totalArrears"]).Build();

        Assert.Equal(policy.Score(A.Facts with { TotalArrears = A.Euros(50m) }).Score, policy.Score(A.Facts with { TotalArrears = null }).Score);
    }

    [Fact]
    public void Without_points_it_only_warns() => Assert.Equal(
        "Niet bekend: dagen achterstand. Dat maakt de zaak niet minder belangrijk.",
        Assert.Single(new PriorityPolicyBuilder("test").AddMissingData(o => o.Points = 0).Build().Assess(A.Facts).ReasonsIn(Language.Dutch)));

    [Theory]
    [InlineData("host:test")]
    [InlineData("arrearsGrowth")]
    [InlineData("daysSinceEarlierSignal")]
    [InlineData("TotalArrears")]
    [InlineData("daysInArrears", "daysInArrears")]
    [InlineData]
    public void Facts_that_cannot_be_missing_are_refused(params string[] facts) =>
        Assert.Throws<ArgumentException>(() => new PriorityPolicyBuilder("test").AddMissingData(o => o.Facts = facts));
}
