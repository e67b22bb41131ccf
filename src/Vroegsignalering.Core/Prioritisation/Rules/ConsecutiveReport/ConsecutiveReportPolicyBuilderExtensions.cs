namespace Vroegsignalering.Prioritisation;

/// <summary>Adds the rule <c>consecutive-report</c> to a policy.</summary>
public static class ConsecutiveReportPolicyBuilderExtensions
{
    internal static PriorityRuleKind<ConsecutiveReportOptions> Kind { get; } =
        PriorityRuleKind.Of("consecutive-report", PolicyJson.Default.ConsecutiveReportOptions, options => new ConsecutiveReportRule(options));

    /// <summary>Raises priority when any partner reported the household before, within a number of days (<i>opeenvolgende melding</i>).</summary>
    /// <remarks>Unlike <c>repeat</c> it does not matter which partner that was. Source: Divosa Monitor Vroegsignalering Schulden 2023: a report
    /// within six months of another is consecutive.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static PriorityPolicyBuilder AddConsecutiveReport(
        this PriorityPolicyBuilder builder, Action<ConsecutiveReportOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
