namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>threshold-amount</c> to a policy.</summary>
public static class ThresholdAmountPolicyBuilderExtensions
{
    internal static PriorityRuleKind<ThresholdAmountOptions> Kind { get; } =
        PriorityRuleKind.Of("threshold-amount", PolicyJson.Default.ThresholdAmountOptions, options => new ThresholdAmountRule(options));

    /// <summary>Leaves out a household whose arrears together are below an amount.</summary>
    /// <remarks>A threshold conflicts with the duty to make an offer for every signal (Wgs art. 3 lid 1 onder b); the 2025
    /// evaluation of the law advises to drop rigid criteria. Cases left out are counted and reported. Threatening situations, the
    /// end of energy supply and repeats that grew are never left out, and an unknown amount is never below.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddThresholdAmount(
        this PriorityPolicyBuilder builder, Action<ThresholdAmountOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
