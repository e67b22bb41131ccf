using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

internal sealed class PartnerTypePointsRule : IPriorityRule
{
    private static readonly Reason HasType = new("partner-type", new Text(
        "Er is een achterstand bij: {0:partners}.", "There are arrears at: {0:partners}."));

    private static readonly Reason HeaviestType = new("partner-type-heaviest", new Text(
        "Van de soorten bedrijven telt deze het zwaarst: {0:partners}.", "Of the types of partner this one weighs most: {0:partners}."));

    private static readonly Reason NoType = new("partner-type-without-points", new Text(
        "Dit soort bedrijf telt niet extra mee: {0:partners}.", "This type of partner gives no points: {0:partners}."));

    private readonly (PartnerType Type, int Points)[] _mostFirst;

    public PartnerTypePointsRule(IEnumerable<KeyValuePair<PartnerType, int>> points) =>
        _mostFirst = [.. points.Select(p => (p.Key, p.Value)).OrderByDescending(p => p.Value).ThenBy(p => p.Key)];

    public string Id => "partner-type";

    public Text Name { get; } = new("soort bedrijf", "type of partner");

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        foreach ((PartnerType type, int points) in _mostFirst)
        {
            if (facts.PartnerTypes.Contains(type))
            {
                return RuleFinding.Applied(points, facts.PartnerTypes.Count > 1 ? HeaviestType : HasType, PartnerTypes.Of(type).Bits);
            }
        }

        return RuleFinding.NotApplied(NoType, facts.PartnerTypes.Bits);
    }
}
