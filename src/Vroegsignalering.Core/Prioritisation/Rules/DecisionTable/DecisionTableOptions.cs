namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>decision-table</c>: conditions in columns, one row per outcome. A policy can have several tables.</summary>
public sealed class DecisionTableOptions
{
    /// <summary>The id of this table in the policy, such as <c>heemskerk</c>: lower case letters, digits and hyphens.</summary>
    /// <value>The default is <c>decision-table</c>; a second table needs an id of its own.</value>
    public string Id { get; set; } = "decision-table";

    /// <summary>What people call it, in a few words without a capital, such as <i>werkinstructie</i>.</summary>
    public Text Name { get; set; } = new("beslistabel", "decision table");

    /// <summary>Whether the first row that matches decides, or all rows that match add up.</summary>
    /// <value>The default is <see cref="DecisionTableMatch.First"/>.</value>
    public DecisionTableMatch Match { get; set; } = DecisionTableMatch.First;

    /// <summary>The rows, from top to bottom.</summary>
    /// <value>At most 500, and 64 in a table that adds up, which gives 30,000,000 points at most. Empty by default; a table without rows never applies.</value>
    public IList<DecisionTableRow> Rows { get; set; } = [];
}
