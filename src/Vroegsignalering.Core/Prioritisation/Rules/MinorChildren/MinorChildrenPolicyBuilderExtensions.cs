namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>minor-children</c> to a policy.</summary>
public static class MinorChildrenPolicyBuilderExtensions
{
    internal static PriorityRuleKind<MinorChildrenOptions> Kind { get; } =
        PriorityRuleKind.Of("minor-children", PolicyJson.Default.MinorChildrenOptions, options => new MinorChildrenRule(options));

    /// <summary>Raises priority when there are minor children in the household, more when the water may be cut off.</summary>
    /// <remarks>The policy has to ask for <see cref="PriorityFact.HasMinorChildren"/> by name, and a host has to give it. The fact stays inside the
    /// municipality. Source: Court of Appeal The Hague, 2024-03-19, on drinking water for minor children.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddMinorChildren(
        this PriorityPolicyBuilder builder, Action<MinorChildrenOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
