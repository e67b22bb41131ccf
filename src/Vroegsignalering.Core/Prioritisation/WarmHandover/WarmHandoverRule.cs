namespace Vroegsignalering.Prioritisation;

internal sealed class WarmHandoverRule(int points) : IPriorityRule
{
    private static readonly Reason Handover = new("warm-handover", new Text(
        "Het bedrijf heeft al contact met de inwoner en vraagt de gemeente om het over te nemen.",
        "The partner already has contact with the resident and asks the municipality to take over."));

    private static readonly Reason NoHandover = new("no-warm-handover", new Text(
        "Er is geen warme overdracht gevraagd.", "No warm handover was asked."));

    public string Id => "warm-handover";

    public Text Name { get; } = new("warme overdracht", "warm handover");

    public RuleFinding Evaluate(in PriorityFacts facts) =>
        facts.IsWarmHandover ? RuleFinding.Applied(points, Handover) : RuleFinding.NotApplied(NoHandover);
}
