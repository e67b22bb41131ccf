namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>late-signal</c> to a policy.</summary>
public static class LateSignalPolicyBuilderExtensions
{
    internal static PriorityRuleKind<LateSignalOptions> Kind { get; } =
        PriorityRuleKind.Of("late-signal", PolicyJson.Default.LateSignalOptions, options => new LateSignalRule(options));

    /// <summary>Raises priority when a signal came after escalation (<i>laatsignaal</i>).</summary>
    /// <remarks>Late are the end of supply and a planned eviction.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddLateSignal(
        this PriorityPolicyBuilder builder, Action<LateSignalOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
