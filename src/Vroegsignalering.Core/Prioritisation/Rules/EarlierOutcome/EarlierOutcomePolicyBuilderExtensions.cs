namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>earlier-outcome</c> to a policy.</summary>
public static class EarlierOutcomePolicyBuilderExtensions
{
    internal static PriorityRuleKind<EarlierOutcomeOptions> Kind { get; } =
        PriorityRuleKind.Of("earlier-outcome", PolicyJson.Default.EarlierOutcomeOptions, options => new EarlierOutcomeRule(options));

    /// <summary>Gives points by how the last closed case of the household ended, when that is not too long ago.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddEarlierOutcome(
        this PriorityPolicyBuilder builder, Action<EarlierOutcomeOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
