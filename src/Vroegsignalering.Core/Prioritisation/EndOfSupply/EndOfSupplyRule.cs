namespace Vroegsignalering.Prioritisation;

internal sealed class EndOfSupplyRule(int points, int nearWorkingDays, int nearPoints) : IPriorityRule
{
    private static readonly Reason Announced = new("end-of-supply", new Text(
        "De levering stopt over {0:werkdag|werkdagen}.", "Supply ends in {0:working day|working days}."));

    private static readonly Reason Today = new("end-of-supply-today", new Text("De levering stopt vandaag.", "Supply ends today."));

    private static readonly Reason Passed = new("end-of-supply-passed", new Text(
        "De dag waarop de levering zou stoppen, is voorbij.", "The day on which supply was to end has passed."));

    private static readonly Reason WithoutDay = new("end-of-supply-without-day", new Text(
        "De levering stopt. De dag is niet bekend.", "Supply will end. The day is not known."));

    private static readonly Reason NotAnnounced = new("no-end-of-supply", new Text(
        "Er is geen einde van de levering aangekondigd.", "No end of supply was announced."));

    public string Id => "end-of-supply";

    public Text Name { get; } = new("einde van de levering", "end of supply");

    public RuleFinding Evaluate(in PriorityFacts facts) => facts switch
    {
        { HasEndOfSupply: false } => RuleFinding.NotApplied(NotAnnounced),
        { WorkingDaysUntilEndOfSupply: null } => RuleFinding.Applied(points, WithoutDay),
        { WorkingDaysUntilEndOfSupply: int left } when left < 0 => RuleFinding.Applied(points + nearPoints, Passed, -left),
        { WorkingDaysUntilEndOfSupply: 0 } => RuleFinding.Applied(points + nearPoints, Today),
        { WorkingDaysUntilEndOfSupply: int left } =>
            RuleFinding.Applied(points + (left <= nearWorkingDays ? nearPoints : 0), Announced, left),
    };
}
