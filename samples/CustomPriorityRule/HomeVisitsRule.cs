using System.Globalization;
using Vroegsignalering;
using Vroegsignalering.Prioritisation;

namespace CustomPriorityRule;

internal readonly struct HomeVisitsRule(HomeVisitsOptions options) : IPriorityRule
{
    private static readonly Text RuleName = new("huisbezoeken zonder contact", "home visits without contact");

    private static readonly Reason Enough = new("home-visits-without-contact", new Text(
        "Het aantal huisbezoeken zonder contact is {0}. De regel telt vanaf {1:huisbezoek|huisbezoeken}.",
        "The number of home visits without contact is {0}. The rule counts from {1:home visit|home visits}."));

    private static readonly Reason TooFew = new("few-home-visits", new Text(
        "Het aantal huisbezoeken zonder contact is {0}. Dat is minder dan {1}.",
        "The number of home visits without contact is {0}. That is fewer than {1}."));

    private static readonly Reason NotKnown = new("home-visits-unknown", new Text(
        "Het is niet bekend of er bij deze zaak al een huisbezoek was.",
        "It is not known whether this case had a home visit before."));

    private readonly int _fromVisits = options.FromVisits;
    private readonly int _points = options.Points;

    public string Id => "home-visits";

    public Text Name => RuleName;

    public Text Description => new(
        string.Create(CultureInfo.InvariantCulture, $"Is het aantal huisbezoeken zonder contact {_fromVisits} of meer, dan is het aantal punten {_points}."),
        string.Create(CultureInfo.InvariantCulture, $"When the number of home visits without contact is {_fromVisits} or more, the number of points is {_points}."));

    public IReadOnlyList<PriorityFact> Uses => [HomeVisits.WithoutContact];

    public RuleFinding Evaluate(in PriorityFacts facts) => HomeVisits.WithoutContact.Of(facts) switch
    {
        null => RuleFinding.NotApplied(NotKnown),
        long visits when visits >= _fromVisits => RuleFinding.Applied(_points, Enough, visits, _fromVisits),
        long visits => RuleFinding.NotApplied(TooFew, visits, _fromVisits),
    };
}
