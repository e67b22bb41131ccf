namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class PartnerTypePointsRuleTests
{
    [Theory]
    [InlineData(PartnerType.Rent, PartnerType.Rent, 20, "Er is een achterstand bij: verhuurder.")]
    [InlineData(PartnerType.Energy, PartnerType.Rent, 20, "Van de soorten bedrijven telt deze het zwaarst: verhuurder.")]
    [InlineData(PartnerType.Energy, PartnerType.Water, 15, "Van de soorten bedrijven telt deze het zwaarst: energiebedrijf.")]
    [InlineData(PartnerType.HealthInsurance, PartnerType.Other, 5, "Van de soorten bedrijven telt deze het zwaarst: zorgverzekeraar.")]
    [InlineData(PartnerType.StudentLoans, PartnerType.Other, 0, "Dit soort bedrijf telt niet extra mee: DUO en ander bedrijf.")]
    public void Of_several_types_the_one_with_the_most_points_counts(PartnerType first, PartnerType second, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => b.AddPartnerTypePoints(), A.Facts with { PartnerTypes = PartnerTypes.Of(first, second) }));
}
