namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class PriorityPolicyTests
{
    [Theory]
    [InlineData(100, "high")]
    [InlineData(60, "high")]
    [InlineData(59, "middle")]
    [InlineData(30, "middle")]
    [InlineData(0, "low")]
    [InlineData(-5, "low")]
    public void A_score_falls_in_the_highest_class_it_reaches(int score, string id) =>
        Assert.Equal(id, PolicyOf(score).Assess(A.Facts).Class.Id);

    [Fact]
    public void The_law_and_leaving_out_have_classes_of_their_own()
    {
        PriorityPolicy policy = PriorityPolicies.NationalBasis;

        Assert.Equal("urgent", policy.Assess(A.Facts with { IsThreatening = true }).Class.Id);
        Assert.Equal("left-out", policy.Assess(A.Facts with { TotalArrears = Money.FromCents(1) }).Class.Id);
        Assert.Equal("middle", policy.Assess(A.Facts with { WorkingDaysUntilDeadline = 1, IsWarmHandover = true }).Class.Id);
        Assert.Equal("urgent,high,middle,low,left-out", string.Join(',', policy.AllClasses.Select(c => c.Id)));
    }

    private static PriorityPolicy PolicyOf(int score) => new PriorityPolicyBuilder("test")
        .AddWarmHandover(o => o.Points = 0)
        .AddAmountBands(o => o.Bands = [new(0m, score)])
        .AddClass("high", new("hoog", "high"), 60).AddClass("middle", new("midden", "middle"), 30).AddClass("low", new("laag", "low"), 0)
        .Build();

    [Fact]
    public void A_score_orders_by_tier_and_then_by_points_highest_first()
    {
        PriorityScore[] scores =
        [
            new(PriorityTier.LeftOut, 900, 0, 1), new(PriorityTier.Ordinary, 1, 0, 1), new(PriorityTier.Ordinary, 5, 0, 1),
            new(PriorityTier.ThreateningSituation, 0, 0, 1), new(PriorityTier.TermNear, -5, 0, 1),
        ];

        Assert.Equal([0, -5, 5, 1, 900], scores.Order().Select(s => s.Score));
    }

    [Fact]
    public void Reasons_stand_with_the_most_points_first()
    {
        PriorityAssessment assessment = PriorityPolicies.Strict.Assess(A.Facts with { IsWarmHandover = true, Repeat = RepeatKind.Grown });

        string[] reasons = [.. assessment.ReasonsIn(Language.English)];

        Assert.Equal(4, reasons.Length);
        Assert.StartsWith("The partner already has contact", reasons[0], StringComparison.Ordinal);
        Assert.StartsWith("The same partner reported", reasons[1], StringComparison.Ordinal);
        Assert.StartsWith("There are arrears at: energy supplier", reasons[2], StringComparison.Ordinal);
        Assert.StartsWith("The arrears together are €100", reasons[3], StringComparison.Ordinal);
    }

    [Fact]
    public void An_assessment_names_its_policy_and_can_be_run_again()
    {
        PriorityAssessment assessment = PriorityPolicies.NationalBasis.Assess(new Household(A.Signal()), A.Day);

        Assert.Equal("landelijk-basis-1", assessment.PolicyId);
        Assert.Equal(assessment.Rank, PriorityPolicies.NationalBasis.Assess(assessment.Facts).Rank);
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        PriorityFacts[] facts = Any.Facts.Sample(100, 100).ToArray();
        ScoreAll(facts);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int sum = ScoreAll(facts);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotEqual(0, sum);
        Assert.Equal(0, allocated);
    }

    private static int ScoreAll(PriorityFacts[] facts)
    {
        int sum = 0;
        for (int i = 0; i < 1_000; i++)
        {
            sum += PriorityPolicies.NationalBasis.Score(facts[i % facts.Length]).Score;
        }

        return sum;
    }
}
