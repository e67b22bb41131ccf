using System.Text.Json;

namespace Vroegsignalering.Prioritisation;

/// <summary>One rule in its place in a policy, with the settings that it was made of.</summary>
internal abstract class PolicyRule
{
    /// <summary>The rule.</summary>
    public abstract IPriorityRule Rule { get; }

    /// <summary>Its kind; <c>null</c> for a rule that was added as an object, which no file can name.</summary>
    public PriorityRuleKind? Kind { get; private set; }

    /// <summary>Its settings as they were when it was added; <c>null</c> without a kind.</summary>
    public JsonElement? Settings { get; private set; }

    /// <summary>Keeps what it was made of.</summary>
    public PolicyRule Of(PriorityRuleKind kind, JsonElement settings)
    {
        (Kind, Settings) = (kind, settings);
        return this;
    }

    /// <summary>The same rule, that knows how the facts of the host are counted; itself when it does not ask.</summary>
    public abstract PolicyRule With(IReadOnlyList<HostFact> hostFacts);

    /// <summary>Adds what the rule finds to the running sum of one household.</summary>
    public abstract void AddTo(ref PriorityScore sum, in PriorityFacts facts, ulong bit);

    /// <summary>Puts another in the place of this one, made of the same.</summary>
    protected PolicyRule InPlace(PolicyRule other)
    {
        (other.Kind, other.Settings) = (Kind, Settings);
        return other;
    }
}

/// <summary>Knows the type of the rule: of a struct the compiler puts the rule itself in <see cref="AddTo"/>, and makes nothing of a finding that is not read.</summary>
internal sealed class PolicyRule<TRule>(TRule rule) : PolicyRule
    where TRule : IPriorityRule
{
    private readonly TRule _rule = rule;

    public override IPriorityRule Rule { get; } = rule;

    public override PolicyRule With(IReadOnlyList<HostFact> hostFacts) =>
        Rule is IReadsHostFacts<TRule> reads ? InPlace(new PolicyRule<TRule>(reads.With(hostFacts))) : this;

    public override void AddTo(ref PriorityScore sum, in PriorityFacts facts, ulong bit) => sum.Add(_rule.Evaluate(in facts), bit);
}
