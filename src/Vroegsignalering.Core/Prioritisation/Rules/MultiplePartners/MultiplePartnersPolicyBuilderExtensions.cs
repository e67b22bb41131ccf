namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>multiple-partners</c> to a policy.</summary>
public static class MultiplePartnersPolicyBuilderExtensions
{
    internal static PriorityRuleKind<MultiplePartnersOptions> Kind { get; } =
        PriorityRuleKind.Of("multiple-partners", PolicyJson.Default.MultiplePartnersOptions, options => new MultiplePartnersRule(options));

    /// <summary>Raises priority when several types of partner, or several organisations, sent a signal about one household.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddMultiplePartners(
        this PriorityPolicyBuilder builder, Action<MultiplePartnersOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
