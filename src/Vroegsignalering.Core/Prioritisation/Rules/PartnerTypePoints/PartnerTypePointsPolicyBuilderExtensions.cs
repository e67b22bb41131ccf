namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>partner-type</c> to a policy.</summary>
public static class PartnerTypePointsPolicyBuilderExtensions
{
    internal static PriorityRuleKind<PartnerTypePointsOptions> Kind { get; } =
        PriorityRuleKind.Of("partner-type", PolicyJson.Default.PartnerTypePointsOptions, options => new PartnerTypePointsRule(options));

    /// <summary>Raises priority by the type of partner; of several types the one with the most points counts.</summary>
    public static PriorityPolicyBuilder AddPartnerTypePoints(
        this PriorityPolicyBuilder builder, Action<PartnerTypePointsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
