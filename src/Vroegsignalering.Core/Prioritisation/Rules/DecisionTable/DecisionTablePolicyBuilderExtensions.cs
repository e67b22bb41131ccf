namespace Vroegsignalering.Prioritisation;

/// <summary>Adds a <c>decision-table</c> to a policy.</summary>
public static class DecisionTablePolicyBuilderExtensions
{
    internal static PriorityRuleKind<DecisionTableOptions> Kind { get; } = PriorityRuleKind.Of(
        "decision-table", PolicyJson.Default.DecisionTableOptions, options => new DecisionTableRule(new TableModel(options, [])));

    /// <summary>Gives points by a table with conditions in columns, such as a published work instruction. <see cref="PolicyCheck"/> finds its gaps and overlaps.</summary>
    /// <exception cref="ArgumentException">A setting is wrong; the parameter name is its place, such as <c>rows[1].when.partnerTypes</c>.</exception>
    public static PriorityPolicyBuilder AddDecisionTable(
        this PriorityPolicyBuilder builder, Action<DecisionTableOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Kind, configure);
    }
}
