namespace Vroegsignalering.Prioritisation;

internal sealed class MultiplePartnersRule(int minimumTypes, int points) : IPriorityRule
{
    private static readonly Reason SeveralPartnerTypes = new("several-partner-types", new Text(
        "Er zijn achterstanden bij {0:soort bedrijf|soorten bedrijven}.", "There are arrears at {0:type|types} of partner."));

    private static readonly Reason TooFewPartnerTypes = new("too-few-partner-types", new Text(
        "Er zijn achterstanden bij {0:soort bedrijf|soorten bedrijven}. Deze regel geldt vanaf {1} soorten.",
        "There are arrears at {0:type|types} of partner. This rule applies from {1} types."));

    public string Id => "multiple-partners";

    public Text Name { get; } = new("meer soorten bedrijven", "several types of partner");

    public RuleFinding Evaluate(in PriorityFacts facts) => facts.PartnerTypes.Count >= minimumTypes
        ? RuleFinding.Applied(points, SeveralPartnerTypes, facts.PartnerTypes.Count)
        : RuleFinding.NotApplied(TooFewPartnerTypes, facts.PartnerTypes.Count, minimumTypes);
}
