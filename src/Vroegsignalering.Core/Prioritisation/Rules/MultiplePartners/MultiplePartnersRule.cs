namespace Vroegsignalering.Prioritisation;

internal readonly struct MultiplePartnersRule(MultiplePartnersOptions options) : IPriorityRule
{
    private static readonly Text RuleName = new("meer soorten bedrijven", "several types of partner");

    private static readonly Reason SeveralPartnerTypes = new("several-partner-types", new Text(
        "Er zijn achterstanden bij {0:soort bedrijf|soorten bedrijven}.", "There are arrears at {0:type|types} of partner."));

    private static readonly Reason TooFewPartnerTypes = new("too-few-partner-types", new Text(
        "Er zijn achterstanden bij {0:soort bedrijf|soorten bedrijven}. Deze regel geldt vanaf {1} soorten.",
        "There are arrears at {0:type|types} of partner. This rule applies from {1} types."));

    private readonly int _minimumTypes = options.MinimumTypes;
    private readonly int _points = options.Points;

    public string Id => "multiple-partners";

    public Text Name => RuleName;

    public Text Description => new(
        $"Meldingen van {_minimumTypes} of meer soorten bedrijven geven samen {Numbers.Points(_points, Language.Dutch)}.",
        $"Reports of {_minimumTypes} or more types of partner give {Numbers.Points(_points, Language.English)}.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.PartnerTypes];

    public RuleFinding Evaluate(in PriorityFacts facts) => facts.PartnerTypes.Count >= _minimumTypes
        ? RuleFinding.Applied(_points, SeveralPartnerTypes, facts.PartnerTypes.Count)
        : RuleFinding.NotApplied(TooFewPartnerTypes, facts.PartnerTypes.Count, _minimumTypes);
}
