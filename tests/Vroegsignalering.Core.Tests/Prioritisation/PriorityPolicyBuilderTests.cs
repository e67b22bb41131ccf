namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class PriorityPolicyBuilderTests
{
    private static readonly Text Name = new("hoog", "high");

    [Fact]
    public void A_policy_needs_an_id() => Assert.Throws<ArgumentException>(() => new PriorityPolicyBuilder(" "));

    [Fact]
    public void Two_rules_with_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => new PriorityPolicyBuilder("test").AddCrisis().AddCrisis());

    [Fact]
    public void No_rule_passes_for_what_the_law_decides() =>
        Assert.Throws<ArgumentException>(() => new PriorityPolicyBuilder("test").Add(new OnePoint("legal-floor")));

    [Fact]
    public void A_fact_that_is_asked_for_twice_is_one_fact() =>
        Assert.Single(new PriorityPolicyBuilder("test").AskFor(PriorityFact.HasMinorChildren).AskFor(PriorityFact.HasMinorChildren).Build().Asks);

    [Fact]
    public void A_fact_of_the_host_needs_a_name() =>
        Assert.Throws<ArgumentException>(() => new HostFact("own", new Text("", ""), PriorityFactUnit.Count, Name, "Wgs art. 8b"));

    [Fact]
    public void Two_classes_with_one_id_or_one_score_are_refused()
    {
        PriorityPolicyBuilder builder = new PriorityPolicyBuilder("test").AddClass("high", Name, 60);

        Assert.Throws<ArgumentException>(() => builder.AddClass("high", Name, 50));
        Assert.Throws<ArgumentException>(() => builder.AddClass("other", Name, 60));
        Assert.Throws<ArgumentException>(() => builder.AddClass("", Name, 50));
    }

    [Fact]
    public void A_policy_holds_at_most_64_rules_and_the_last_one_counts()
    {
        PriorityPolicyBuilder builder = new("test");
        for (int i = 0; i < PriorityPolicyBuilder.MaximumRules; i++)
        {
            builder.Add(new OnePoint($"rule-{i}"));
        }

        PriorityScore score = builder.Build().Score(A.Facts);

        Assert.Equal((64, ulong.MaxValue), (score.Score, score.AppliedRules));
        Assert.Throws<InvalidOperationException>(() => builder.Add(new OnePoint("one-too-many")));
    }

    [Fact]
    public void A_policy_that_was_built_does_not_change_with_its_builder()
    {
        PriorityPolicyBuilder builder = new PriorityPolicyBuilder("test").AddCrisis();
        PriorityPolicy policy = builder.Build();

        builder.AddWarmHandover().AddClass("high", Name, 60);

        Assert.Equal("crisis", string.Join(',', policy.Rules.Select(r => r.Id)));
        Assert.Equal("ordinary", Assert.Single(policy.Classes).Id);
    }

    private sealed class OnePoint(string id) : IPriorityRule
    {
        private static readonly Reason Because = new("because", new Text("Daarom.", "Because."));

        public string Id => id;

        public Text Name { get; } = new("regel", "rule");

        public Text Description => Name;

        public IReadOnlyList<PriorityFact> Uses => [];

        public RuleFinding Evaluate(in PriorityFacts facts) => RuleFinding.Applied(1, Because);
    }
}
