namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>amount-bands</c> to a policy.</summary>
public static class AmountBandsPolicyBuilderExtensions
{
    internal static PriorityRuleKind<AmountBandsOptions> Kind { get; } =
        PriorityRuleKind.Of("amount-bands", PolicyJson.Default.AmountBandsOptions, options => new AmountBandsRule(options));

    /// <summary>Raises priority with the arrears of the household together.</summary>
    /// <remarks>When some amounts are unknown, the known ones count.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddAmountBands(
        this PriorityPolicyBuilder builder, Action<AmountBandsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
