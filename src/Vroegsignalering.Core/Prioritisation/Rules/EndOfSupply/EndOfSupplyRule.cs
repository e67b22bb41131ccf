namespace Vroegsignalering.Prioritisation;

internal readonly struct EndOfSupplyRule(EndOfSupplyOptions options) : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("einde van de levering", "end of supply");

    private static readonly Reason Announced = new("end-of-supply", new Text(
        "De levering stopt over {0:werkdag|werkdagen}.", "Supply ends in {0:working day|working days}."));

    private static readonly Reason Today = new("end-of-supply-today", new Text("De levering stopt vandaag.", "Supply ends today."));

    private static readonly Reason Passed = new("end-of-supply-passed", new Text(
        "De dag waarop de levering zou stoppen, is voorbij.", "The day on which supply was to end has passed."));

    private static readonly Reason WithoutDay = new("end-of-supply-without-day", new Text(
        "De levering stopt. De dag is niet bekend.", "Supply will end. The day is not known."));

    private static readonly Reason NotAnnounced = new("no-end-of-supply", new Text(
        "Er is geen einde van de levering aangekondigd.", "No end of supply was announced."));

    private readonly int _points = options.Points;
    private readonly int _nearWorkingDays = options.NearWorkingDays;
    private readonly int _nearPoints = options.NearPoints;

    public string Id => "end-of-supply";

    public Text Name => RuleName;

    public Text Description => new(
        $"Als een bedrijf meldt dat de levering stopt, geeft dat {Numbers.Points(_points, Language.Dutch)}. Stopt de levering binnen {_nearWorkingDays} werkdagen, dan komen er {Numbers.Points(_nearPoints, Language.Dutch)} bij.",
        $"An announced end of supply gives {Numbers.Points(_points, Language.English)}, and {Numbers.Points(_nearPoints, Language.English)} more when it comes within {_nearWorkingDays} working days.");

    public IReadOnlyList<PriorityFact> Uses => [PriorityFact.HasEndOfSupply, PriorityFact.WorkingDaysUntilEndOfSupply];

    public LegalSource? Source => new("Regeling afsluitbeleid voor kleinverbruikers van elektriciteit en gas", "Stcrt. 2023, 10020", new NodaTime.LocalDate(2023, 4, 1));

    public IReadOnlyCollection<int>? PossiblePoints => [0, _points, _points + _nearPoints];

    public RuleFinding Evaluate(in PriorityFacts facts) => facts switch
    {
        { HasEndOfSupply: false } => RuleFinding.NotApplied(NotAnnounced),
        { WorkingDaysUntilEndOfSupply: null } => RuleFinding.Applied(_points, WithoutDay),
        { WorkingDaysUntilEndOfSupply: int left } when left < 0 => RuleFinding.Applied(_points + _nearPoints, Passed, -left),
        { WorkingDaysUntilEndOfSupply: 0 } => RuleFinding.Applied(_points + _nearPoints, Today),
        { WorkingDaysUntilEndOfSupply: int left } =>
            RuleFinding.Applied(_points + (left <= _nearWorkingDays ? _nearPoints : 0), Announced, left),
    };
}
