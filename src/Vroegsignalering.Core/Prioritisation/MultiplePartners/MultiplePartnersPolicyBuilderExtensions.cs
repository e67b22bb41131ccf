namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>multiple-partners</c> to a policy.</summary>
public static class MultiplePartnersPolicyBuilderExtensions
{
    /// <summary>Raises priority when several types of partner sent a signal about one household.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddMultiplePartners(
        this PriorityPolicyBuilder builder, Action<MultiplePartnersOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        MultiplePartnersOptions options = new();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinimumTypes, 2, nameof(options.MinimumTypes));
        return builder.Add(new MultiplePartnersRule(options.MinimumTypes, options.Points));
    }
}
