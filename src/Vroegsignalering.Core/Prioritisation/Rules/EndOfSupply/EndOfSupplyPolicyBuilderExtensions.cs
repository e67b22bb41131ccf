namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>end-of-supply</c> to a policy.</summary>
public static class EndOfSupplyPolicyBuilderExtensions
{
    internal static PriorityRuleKind<EndOfSupplyOptions> Kind { get; } =
        PriorityRuleKind.Of("end-of-supply", PolicyJson.Default.EndOfSupplyOptions, options => new EndOfSupplyRule(options));

    /// <summary>Raises priority when the end of energy supply was announced, more when it is near.</summary>
    /// <remarks>Source: Regeling afsluitbeleid voor kleinverbruikers van elektriciteit en gas (Stcrt. 2023, 10020), since 2023-04-01.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddEndOfSupply(
        this PriorityPolicyBuilder builder, Action<EndOfSupplyOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
