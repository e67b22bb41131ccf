namespace Vroegsignalering.Prioritisation;

internal sealed class CrisisRule(int points) : IPriorityRule
{
    private static readonly Reason Threatening = new("crisis", new Text(
        "Een bedrijf meldt een crisis, zoals uithuiszetting of afsluiting.",
        "A partner reports a crisis, such as eviction or disconnection."));

    private static readonly Reason NoCrisis = new("no-crisis", new Text(
        "Er is geen crisis gemeld.", "No crisis was reported."));

    public string Id => "crisis";

    public Text Name { get; } = new("crisis", "crisis");

    public RuleFinding Evaluate(in PriorityFacts facts) =>
        facts.IsThreatening ? RuleFinding.Applied(points, Threatening) : RuleFinding.NotApplied(NoCrisis);
}
