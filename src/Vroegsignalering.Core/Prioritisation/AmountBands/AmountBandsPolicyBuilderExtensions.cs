namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>amount-bands</c> to a policy.</summary>
public static class AmountBandsPolicyBuilderExtensions
{
    /// <summary>Raises priority with the arrears of the household together.</summary>
    /// <remarks>When some amounts are unknown, the known ones count.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddAmountBands(
        this PriorityPolicyBuilder builder, Action<AmountBandsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        AmountBandsOptions options = new();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfZero(options.Bands.Count, nameof(options.Bands));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Bands.Min(b => b.FromEuros), nameof(options.Bands));
        ArgumentOutOfRangeException.ThrowIfNotEqual(
            options.Bands.Select(b => b.FromEuros).Distinct().Count(), options.Bands.Count, nameof(options.Bands));
        return builder.Add(new AmountBandsRule(options.Bands));
    }
}
