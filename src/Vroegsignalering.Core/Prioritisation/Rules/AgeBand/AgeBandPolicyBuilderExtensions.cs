namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>age-band</c> to a policy.</summary>
public static class AgeBandPolicyBuilderExtensions
{
    internal static PriorityRuleKind<AgeBandOptions> Kind { get; } =
        PriorityRuleKind.Of("age-band", PolicyJson.Default.AgeBandOptions, options => new AgeBandRule(options));

    /// <summary>Gives points by the age of the youngest or the oldest person that a signal is about.</summary>
    /// <remarks>Age singles people out: weigh <see cref="IPriorityRule.Caution"/> first. An unknown age is in no band.</remarks>
    /// <exception cref="ArgumentException">There is no band, or two bands have an age in common.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddAgeBand(
        this PriorityPolicyBuilder builder, Action<AgeBandOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
