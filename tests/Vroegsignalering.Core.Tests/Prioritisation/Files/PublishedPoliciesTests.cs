namespace Vroegsignalering.Core.Tests.Prioritisation.Files;

/// <summary>The files of the product's own policies say what was decided, written out once more in code.</summary>
public sealed class PublishedPoliciesTests
{
    private static readonly PriorityPolicy NationalBasis = WithRules(new PriorityPolicyBuilder("landelijk-basis", "1").AddThresholdAmount(o => o.AmountEuros = 50m));

    private static readonly PriorityPolicy Strict = WithRules(new PriorityPolicyBuilder("strikt", "1").WithEveryoneAnOffer());

    [Fact]
    public void The_files_score_as_the_policies_in_code_for_all_facts() => Prop.ForAll(Any.Facts.ToArbitrary(), facts =>
        PriorityPolicies.NationalBasis.Score(facts) == NationalBasis.Score(facts)
        && PriorityPolicies.Strict.Score(facts) == Strict.Score(facts)
        && PriorityPolicies.NationalBasis.Assess(facts).Outcomes.SequenceEqual(NationalBasis.Assess(facts).Outcomes))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void The_files_have_the_rules_with_the_defaults_of_the_product()
    {
        Assert.Equal(NationalBasis.Rules.Select(r => r.Description), PriorityPolicies.NationalBasis.Rules.Select(r => r.Description));
        Assert.Equal(Strict.Rules.Select(r => r.Description), PriorityPolicies.Strict.Rules.Select(r => r.Description));
        Assert.Equal((false, true), (PriorityPolicies.NationalBasis.IsStrict, PriorityPolicies.Strict.IsStrict));
    }

    [Fact]
    public void The_files_say_whose_they_are_and_for_how_long() => Assert.All(PriorityPolicies.ByName.Values, policy =>
    {
        Assert.Equal("voorbeeld: het college van uw gemeente", policy.Document.Owner);
        Assert.NotEmpty(policy.Document.Goal);
        Assert.Equal((new LocalDate(2026, 1, 1), new LocalDate(2029, 12, 31)), (policy.Document.ValidFrom!.Value, policy.Document.ValidUntil!.Value));
        Assert.Contains(policy.Document.Notes, n => n.Contains("keuzes van dit product", StringComparison.Ordinal));
        Assert.NotEmpty(policy.Document.Sources);
    });

    private static PriorityPolicy WithRules(PriorityPolicyBuilder builder) => builder
        .AddCrisis().AddEndOfSupply().AddAmountBands().AddPartnerTypePoints().AddMultiplePartners().AddRepeatedSignal().AddWarmHandover()
        .AddClass("high", new Text("hoog", "high"), minimumScore: 60)
        .AddClass("middle", new Text("midden", "middle"), minimumScore: 30)
        .AddClass("low", new Text("laag", "low"), minimumScore: 0)
        .Build();
}
