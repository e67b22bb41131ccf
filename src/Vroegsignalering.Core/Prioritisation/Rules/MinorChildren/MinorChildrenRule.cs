using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

internal readonly struct MinorChildrenRule(MinorChildrenOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("minderjarige kinderen", "minor children");

    private static readonly Reason Children = new("minor-children", new Text(
        "Er wonen minderjarige kinderen in dit huishouden.", "There are minor children in this household."));

    private static readonly Reason ChildrenWithoutWater = new("minor-children-water", new Text(
        "Er wonen minderjarige kinderen in dit huishouden en het water wordt misschien afgesloten.",
        "There are minor children in this household, and the water may be cut off."));

    private static readonly Reason NoChildren = new("no-minor-children", new Text(
        "Er wonen geen minderjarige kinderen in dit huishouden.", "There are no minor children in this household."));

    private static readonly Reason NotKnown = new("minor-children-unknown", new Text(
        "Of er minderjarige kinderen zijn, is niet bekend.", "Whether there are minor children is not known."));

    private readonly int _points = options.Points;
    private readonly int _waterPoints = options.WaterPoints;

    public string Id => "minor-children";

    public Text Name => RuleName;

    public Text Description => new(
        $"Wonen er minderjarige kinderen in het huishouden, dan geeft dat {Numbers.Points(_points, Language.Dutch)}."
            + (_waterPoints == 0 ? "" : $" Wordt het water misschien afgesloten, dan komen er {Numbers.Points(_waterPoints, Language.Dutch)} bij.")
            + " De gemeente zoekt dit op omdat dit beleid ernaar vraagt, en vertelt het niet aan het bedrijf.",
        $"Minor children in the household give {Numbers.Points(_points, Language.English)}"
            + (_waterPoints == 0 ? "." : $", and {Numbers.Points(_waterPoints, Language.English)} more when the water may be cut off.")
            + " The municipality looks this up because this policy asks for it, and does not tell the partner.");

    public IReadOnlyList<PriorityFact> Uses => _waterPoints == 0
        ? [PriorityFact.HasMinorChildren]
        : [PriorityFact.HasMinorChildren, PriorityFact.ThreateningSituations];

    public LegalSource? Source => new(
        "Gerechtshof Den Haag", "uitspraak over drinkwater en minderjarige kinderen", new LocalDate(2024, 3, 19), new Uri("https://www.syncasso.nl/?p=65657"));

    public RuleCaution? Caution => new(
        new Text(
            "Deze regel kijkt naar wie er in een huis wonen. Zoek dat alleen op als het nodig is, en vertel het nooit aan een bedrijf: daar is geen goede grond voor. In 2024 keek 15% van de gemeenten hiernaar.",
            "This rule looks at who lives in a home. Look that up only when it is needed, and never tell a partner: there is no good legal basis for that. In 2024, 15% of municipalities looked at it."),
        NationalDebate.Practice2024);

    public IReadOnlyCollection<int>? PossiblePoints => [0, _points, _points + _waterPoints];

    public RuleFinding Evaluate(in PriorityFacts facts) => facts.HasMinorChildren switch
    {
        null => RuleFinding.NotApplied(NotKnown),
        false => RuleFinding.NotApplied(NoChildren),
        true when _waterPoints != 0 && facts.ThreateningSituations.Contains(ThreateningSituationKind.EndOfWaterSupply) =>
            RuleFinding.Applied(_points + _waterPoints, ChildrenWithoutWater),
        true => RuleFinding.Applied(_points, Children),
    };
}
