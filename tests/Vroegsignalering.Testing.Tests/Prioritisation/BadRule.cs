using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Tests.Prioritisation;

/// <summary>A rule without faults, of which a test makes one part bad.</summary>
internal sealed class BadRule : IPriorityRule
{
    public static readonly Reason Some = new("some-signals", new Text("Het aantal meldingen is {0}.", "The number of signals is {0}."));

    public static readonly Reason Other = new("other-signals", new Text("Het is anders.", "It is other."));

    public string Id { get; init; } = "bad";

    public Text Name { get; init; } = new("aantal", "number");

    public Text Description => MakeDescription();

    public Func<Text> MakeDescription { get; init; } = () => new Text("Elke melding telt.", "Every signal counts.");

    public IReadOnlyList<PriorityFact> Uses { get; init; } = [PriorityFact.SignalCount];

    public RuleCaution? Caution { get; init; }

    public Func<PriorityFacts, RuleFinding> Find { get; init; } = Good;

    public static RuleFinding Good(PriorityFacts facts) => RuleFinding.Applied(1, Some, facts.SignalCount);

    public RuleFinding Evaluate(in PriorityFacts facts) => Find(facts);
}
