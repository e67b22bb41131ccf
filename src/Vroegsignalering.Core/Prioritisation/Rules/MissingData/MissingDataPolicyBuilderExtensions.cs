namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>missing-data</c> to a policy.</summary>
public static class MissingDataPolicyBuilderExtensions
{
    internal static PriorityRuleKind<MissingDataOptions> Kind { get; } =
        PriorityRuleKind.Of("missing-data", PolicyJson.Default.MissingDataOptions, options => new MissingDataRule(options));

    /// <summary>Gives points when facts are not known, so that nobody ends lower because a partner left something out.</summary>
    /// <remarks>The finding names what is missing, as a warning. Source: Nationale ombudsman 2024: how serious a situation is, is hard to see in a signal.</remarks>
    /// <exception cref="ArgumentException">A fact is not one that can be missing, is named twice, or none is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddMissingData(
        this PriorityPolicyBuilder builder, Action<MissingDataOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
