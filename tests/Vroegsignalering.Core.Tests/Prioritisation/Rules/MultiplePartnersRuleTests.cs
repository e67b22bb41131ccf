namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class MultiplePartnersRuleTests
{
    private static readonly PriorityPolicy Policy = new PriorityPolicyBuilder("test").AddMultiplePartners().Build();

    [Theory]
    [InlineData(PartnerType.Energy, PartnerType.Water, 30, "Er zijn achterstanden bij 2 soorten bedrijven.")]
    [InlineData(PartnerType.Energy, PartnerType.Energy, 0, "Er zijn achterstanden bij 1 soort bedrijf. Deze regel geldt vanaf 2 soorten.")]
    public void Points_depend_on_the_number_of_partner_types(PartnerType first, PartnerType second, int points, string reason)
    {
        Household household = new([A.Signal(first, "a"), A.Signal(second, "b")]);

        PriorityAssessment assessment = Policy.Assess(household, on: A.Day);

        RuleOutcome outcome = Assert.Single(assessment.Outcomes);
        Assert.Equal(points, outcome.Finding.Points);
        Assert.Equal(reason, outcome.ReasonIn(Language.Dutch));
    }

    [Fact]
    public void The_number_of_types_can_be_chosen()
    {
        PriorityFacts two = A.Facts with { PartnerTypes = PartnerTypes.Of(PartnerType.Rent, PartnerType.Water) };

        Assert.Equal(0, Rules.Outcome(b => b.AddMultiplePartners(o => o.MinimumTypes = 3), two).Points);
        Assert.Equal(40, Rules.Outcome(b => b.AddMultiplePartners(o => o.Points = 40), two).Points);
    }

    [Fact]
    public void One_type_is_not_several() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PriorityPolicyBuilder("test").AddMultiplePartners(o => o.MinimumTypes = 1));

    [Theory]
    [InlineData(1, 0, "Er zijn achterstanden bij 1 bedrijf. Deze regel geldt vanaf 2 bedrijven.")]
    [InlineData(2, 30, "Er zijn achterstanden bij 2 bedrijven.")]
    public void Organisations_can_be_counted_instead_of_types(int partners, int points, string reason) => Assert.Equal(
        (points, reason), Rules.Outcome(b => b.AddMultiplePartners(o => o.CountOrganisations = true), A.Facts with { PartnerCount = partners }));
}
