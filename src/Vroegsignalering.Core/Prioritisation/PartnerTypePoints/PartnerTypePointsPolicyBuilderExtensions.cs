namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>partner-type</c> to a policy.</summary>
public static class PartnerTypePointsPolicyBuilderExtensions
{
    /// <summary>Raises priority by the type of partner; of several types the one with the most points counts.</summary>
    public static PriorityPolicyBuilder AddPartnerTypePoints(
        this PriorityPolicyBuilder builder, Action<PartnerTypePointsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        PartnerTypePointsOptions options = new();
        configure?.Invoke(options);
        return builder.Add(new PartnerTypePointsRule(options.Points));
    }
}
