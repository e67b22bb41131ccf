namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>days-in-arrears</c> to a policy.</summary>
public static class DaysInArrearsPolicyBuilderExtensions
{
    internal static PriorityRuleKind<DaysInArrearsOptions> Kind { get; } =
        PriorityRuleKind.Of("days-in-arrears", PolicyJson.Default.DaysInArrearsOptions, options => new DaysInArrearsRule(options));

    /// <summary>Raises priority with the age of the oldest arrears of the household.</summary>
    /// <remarks>When of some signals the start is unknown, the known ones count.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddDaysInArrears(
        this PriorityPolicyBuilder builder, Action<DaysInArrearsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
