namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>end-of-supply</c> to a policy.</summary>
public static class EndOfSupplyPolicyBuilderExtensions
{
    /// <summary>Raises priority when the end of energy supply was announced, more when it is near.</summary>
    /// <remarks>Source: Regeling afsluitbeleid voor kleinverbruikers van elektriciteit en gas (Stcrt. 2023, 10020), since 2023-04-01.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddEndOfSupply(
        this PriorityPolicyBuilder builder, Action<EndOfSupplyOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        EndOfSupplyOptions options = new();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.NearWorkingDays, nameof(options.NearWorkingDays));
        return builder.Add(new EndOfSupplyRule(options.Points, options.NearWorkingDays, options.NearPoints));
    }
}
