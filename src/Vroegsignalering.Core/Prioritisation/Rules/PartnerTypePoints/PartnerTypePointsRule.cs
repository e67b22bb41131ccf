using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

internal readonly struct PartnerTypePointsRule : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("soort bedrijf", "type of partner");

    private static readonly Reason HasType = new("partner-type", new Text(
        "Er is een achterstand bij: {0:partners}.", "There are arrears at: {0:partners}."));

    private static readonly Reason HeaviestType = new("partner-type-heaviest", new Text(
        "Van de soorten bedrijven telt deze het zwaarst: {0:partners}.", "Of the types of partner this one weighs most: {0:partners}."));

    private static readonly Reason NoType = new("partner-type-without-points", new Text(
        "Dit soort bedrijf telt niet extra mee: {0:partners}.", "This type of partner gives no points: {0:partners}."));

    private readonly (PartnerType Type, int Points)[] _mostFirst;

    // The place of the heaviest type for every set of types: no jump depends on which types there are.
    private readonly byte[] _heaviest;

    public PartnerTypePointsRule(PartnerTypePointsOptions options)
    {
        (PartnerType Type, int Points)[] mostFirst =
            [.. options.Points.Select(p => (p.Key, p.Value)).OrderByDescending(p => p.Value).ThenBy(p => p.Key)];
        _mostFirst = [.. mostFirst, default];
        _heaviest = new byte[1 << Enum.GetValues<PartnerType>().Length];
        for (uint bits = 0; bits < _heaviest.Length; bits++)
        {
            int place = Array.FindIndex(mostFirst, p => PartnerTypes.FromBits(bits).Contains(p.Type));
            _heaviest[bits] = (byte)(place < 0 ? mostFirst.Length : place);
        }
    }

    public string Id => "partner-type";

    public Text Name => RuleName;

    public Text Description => new(
        $"Het soort bedrijf geeft punten: {Describe(Language.Dutch)}. Van meer soorten telt de soort met de meeste punten.",
        $"The type of partner gives points: {Describe(Language.English)}. Of several types the one with the most points counts.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.PartnerTypes];

    public IReadOnlyCollection<int>? PossiblePoints => [0, .. _mostFirst.Select(p => p.Points)];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        uint bits = facts.PartnerTypes.Bits;
        int place = bits < (uint)_heaviest.Length ? _heaviest[bits] : _mostFirst.Length - 1;
        return place == _mostFirst.Length - 1
            ? RuleFinding.NotApplied(NoType, bits)
            : RuleFinding.Applied(_mostFirst[place].Points, facts.PartnerTypes.Count > 1 ? HeaviestType : HasType, PartnerTypes.Of(_mostFirst[place].Type).Bits);
    }

    private string Describe(Language language) =>
        string.Join(", ", _mostFirst[..^1].Select(p => $"{p.Type.Name().In(language)} {Numbers.Points(p.Points, language)}"));
}
