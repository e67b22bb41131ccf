namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>signal-count</c> to a policy.</summary>
public static class SignalCountPolicyBuilderExtensions
{
    internal static PriorityRuleKind<SignalCountOptions> Kind { get; } =
        PriorityRuleKind.Of("signal-count", PolicyJson.Default.SignalCountOptions, options => new SignalCountRule(options));

    /// <summary>Raises priority with the number of signals about one household.</summary>
    /// <remarks>More signals are more work for the same household, whoever sent them; <c>multiple-partners</c> looks at who did.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddSignalCount(
        this PriorityPolicyBuilder builder, Action<SignalCountOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
