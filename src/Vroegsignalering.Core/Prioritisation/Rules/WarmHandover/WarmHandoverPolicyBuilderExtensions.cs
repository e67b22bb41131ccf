namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>warm-handover</c> to a policy.</summary>
public static class WarmHandoverPolicyBuilderExtensions
{
    internal static PriorityRuleKind<WarmHandoverOptions> Kind { get; } =
        PriorityRuleKind.Of("warm-handover", PolicyJson.Default.WarmHandoverOptions, options => new WarmHandoverRule(options));

    /// <summary>Raises priority when a partner that already has contact asks to take the person up.</summary>
    /// <remarks>Source: DDAS <c>warmeOverdracht</c>.</remarks>
    public static PriorityPolicyBuilder AddWarmHandover(
        this PriorityPolicyBuilder builder, Action<WarmHandoverOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
