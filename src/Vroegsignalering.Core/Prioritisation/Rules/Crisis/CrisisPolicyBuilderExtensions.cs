namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>crisis</c> to a policy.</summary>
public static class CrisisPolicyBuilderExtensions
{
    internal static PriorityRuleKind<CrisisOptions> Kind { get; } =
        PriorityRuleKind.Of("crisis", PolicyJson.Default.CrisisOptions, options => new CrisisRule(options));

    /// <summary>Raises priority when a signal tells of a threatening situation or carries the crisis flag.</summary>
    /// <remarks>A threatening situation ranks first under every policy; the points only order such cases among themselves.
    /// Source: Wgs art. 4 lid 2.</remarks>
    public static PriorityPolicyBuilder AddCrisis(
        this PriorityPolicyBuilder builder, Action<CrisisOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
