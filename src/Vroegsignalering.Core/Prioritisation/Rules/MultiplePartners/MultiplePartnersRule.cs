namespace Vroegsignalering.Prioritisation;

internal readonly struct MultiplePartnersRule(MultiplePartnersOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text NameOfTypes = new("meer soorten bedrijven", "several types of partner");

    private static readonly Text NameOfOrganisations = new("meer bedrijven", "several partners");

    private static readonly Reason SeveralPartnerTypes = new("several-partner-types", new Text(
        "Er zijn achterstanden bij {0:soort bedrijf|soorten bedrijven}.", "There are arrears at {0:type|types} of partner."));

    private static readonly Reason TooFewPartnerTypes = new("too-few-partner-types", new Text(
        "Er zijn achterstanden bij {0:soort bedrijf|soorten bedrijven}. Deze regel geldt vanaf {1} soorten.",
        "There are arrears at {0:type|types} of partner. This rule applies from {1} types."));

    private static readonly Reason SeveralPartners = new("several-partners", new Text(
        "Er zijn achterstanden bij {0:bedrijf|bedrijven}.", "There are arrears at {0:partner|partners}."));

    private static readonly Reason TooFewPartners = new("too-few-partners", new Text(
        "Er zijn achterstanden bij {0:bedrijf|bedrijven}. Deze regel geldt vanaf {1} bedrijven.",
        "There are arrears at {0:partner|partners}. This rule applies from {1} partners."));

    private readonly int _minimum = options.MinimumTypes;
    private readonly int _points = options.Points;
    private readonly bool _countsOrganisations = options.CountOrganisations;

    public string Id => "multiple-partners";

    public Text Name => _countsOrganisations ? NameOfOrganisations : NameOfTypes;

    public Text Description => _countsOrganisations
        ? new(
            $"Meldingen van {_minimum} of meer bedrijven geven samen {Numbers.Points(_points, Language.Dutch)}.",
            $"Reports of {_minimum} or more partners give {Numbers.Points(_points, Language.English)}.")
        : new(
            $"Meldingen van {_minimum} of meer soorten bedrijven geven samen {Numbers.Points(_points, Language.Dutch)}.",
            $"Reports of {_minimum} or more types of partner give {Numbers.Points(_points, Language.English)}.");

    public IReadOnlyList<PriorityFact> Uses => [_countsOrganisations ? PriorityFact.PartnerCount : PriorityFact.PartnerTypes];

    public IReadOnlyCollection<int>? PossiblePoints => [0, _points];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        int count = _countsOrganisations ? facts.PartnerCount : facts.PartnerTypes.Count;
        bool enough = count >= _minimum;
        return _countsOrganisations
            ? RuleFinding.When(enough, _points, SeveralPartners, TooFewPartners, count, enough ? 0 : _minimum)
            : RuleFinding.When(enough, _points, SeveralPartnerTypes, TooFewPartnerTypes, count, enough ? 0 : _minimum);
    }
}
