namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>warm-handover</c> to a policy.</summary>
public static class WarmHandoverPolicyBuilderExtensions
{
    /// <summary>Raises priority when a partner that already has contact asks to take the person up.</summary>
    /// <remarks>Source: DDAS <c>warmeOverdracht</c>.</remarks>
    public static PriorityPolicyBuilder AddWarmHandover(
        this PriorityPolicyBuilder builder, Action<WarmHandoverOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        WarmHandoverOptions options = new();
        configure?.Invoke(options);
        return builder.Add(new WarmHandoverRule(options.Points));
    }
}
