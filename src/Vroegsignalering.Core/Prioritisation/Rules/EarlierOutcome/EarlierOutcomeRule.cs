namespace Vroegsignalering.Prioritisation;

internal readonly struct EarlierOutcomeRule(EarlierOutcomeOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("afloop van de vorige zaak", "outcome of the case before");

    private static readonly Reason NotKnown = new("earlier-outcome-unknown", new Text(
        "Of er een eerdere zaak was, is niet bekend.", "Whether there was a case before is not known."));

    private static readonly Reason NoneBefore = new("no-earlier-case", new Text("Er was geen eerdere zaak.", "There was no case before."));

    private static readonly Reason NoContact = new("earlier-no-contact", new Text(
        "De vorige keer lukte het niet om contact te krijgen. Dat is {0:dag|dagen} geleden.",
        "Last time nobody was reached. That is {0:day|days} ago."));

    private static readonly Reason Declined = new("earlier-declined", new Text(
        "De vorige keer was er contact, maar kwam er geen hulp. Dat is {0:dag|dagen} geleden.",
        "Last time there was contact, but no help followed. That is {0:day|days} ago."));

    private static readonly Reason Accepted = new("earlier-accepted", new Text(
        "De vorige keer nam de inwoner hulp aan. Dat is {0:dag|dagen} geleden.",
        "Last time the resident accepted help. That is {0:day|days} ago."));

    private static readonly Reason WithoutPoints = new("earlier-outcome-without-points", new Text(
        "Er was een eerdere zaak. De afloop daarvan geeft geen punten.", "There was a case before. Its outcome gives no points."));

    private static readonly Reason DayUnknown = new("earlier-outcome-without-day", new Text(
        "Er was een eerdere zaak. Hoe lang geleden, is niet bekend.", "There was a case before. How long ago is not known."));

    private static readonly Reason TooLongAgo = new("earlier-outcome-too-long-ago", new Text(
        "De vorige zaak is {0:dag|dagen} geleden. Deze regel kijkt {1:dag|dagen} terug.",
        "The case before is {0:day|days} ago. This rule looks back {1:day|days}."));

    // By the number of the outcome: no jump depends on which it is.
    private static readonly Reason[] Reasons = [NotKnown, NoneBefore, NoContact, Declined, Accepted, WithoutPoints];

    private readonly int[] _points = [0, 0, options.NoContactPoints, options.DeclinedPoints, options.AcceptedPoints, 0];
    private readonly int _withinDays = options.WithinDays;

    public string Id => "earlier-outcome";

    public Text Name => RuleName;

    public Text Description => new(
        $"Had het huishouden in de {Numbers.Count(_withinDays, Language.Dutch)} dagen hiervoor al een zaak, dan telt hoe die afliep: geen contact {Numbers.Points(_points[2], Language.Dutch)}, contact zonder hulp {Numbers.Points(_points[3], Language.Dutch)}, hulp aangenomen {Numbers.Points(_points[4], Language.Dutch)}.",
        $"A case of the household in the {Numbers.Count(_withinDays, Language.English)} days before counts by its outcome: no contact {Numbers.Points(_points[2], Language.English)}, contact without help {Numbers.Points(_points[3], Language.English)}, help accepted {Numbers.Points(_points[4], Language.English)}.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.EarlierOutcome, PriorityFact.DaysSinceEarlierOutcome];

    public IReadOnlyCollection<int>? PossiblePoints => [0, .. _points];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        int outcome = (int)facts.EarlierOutcome < _points.Length ? (int)facts.EarlierOutcome : 0;
        int points = _points[outcome];
        int? days = facts.DaysSinceEarlierOutcome;
        bool applies = points != 0 & days <= _withinDays;
        (Reason whyNot, long first, long second) = (points, days) switch
        {
            (0, _) => (outcome <= (int)EarlierOutcome.None ? Reasons[outcome] : WithoutPoints, 0L, 0L),
            (_, null) => (DayUnknown, 0L, 0L),
            (_, int known) => (TooLongAgo, known, applies ? 0 : _withinDays),
        };
        return RuleFinding.When(applies, points, Reasons[outcome], whyNot, first, second);
    }
}
