namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>repeat</c> to a policy.</summary>
public static class RepeatedSignalPolicyBuilderExtensions
{
    internal static PriorityRuleKind<RepeatedSignalOptions> Kind { get; } =
        PriorityRuleKind.Of("repeat", PolicyJson.Default.RepeatedSignalOptions, options => new RepeatedSignalRule(options));

    /// <summary>Raises priority when the same partner reported the household in the six months before and the arrears grew.</summary>
    /// <remarks>Source: DDAS, a repeat that grew must be picked up; one that did not grow need not.</remarks>
    public static PriorityPolicyBuilder AddRepeatedSignal(
        this PriorityPolicyBuilder builder, Action<RepeatedSignalOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
