using System.Text.Json.Serialization;

namespace Vroegsignalering.Prioritisation;

/// <summary>One row of a decision table: what has to hold, what follows, and why.</summary>
/// <param name="Id">The id of the row in its table, such as <c>two-partners</c>: lower case letters, digits and hyphens.</param>
/// <param name="Points">The points, -1,000,000 to 1,000,000; zero for a row that leaves out.</param>
/// <param name="Reason">Why, in a full sentence without places for numbers; it stands in the explanation of every case that the row matches.</param>
public sealed record DecisionTableRow(string Id, int Points, Text Reason)
{
    private static readonly SortedDictionary<string, FactCondition> NoConditions = new(StringComparer.Ordinal);

    /// <summary>The condition for each fact that the row looks at, by the id of the fact (<see cref="PriorityFact.Id"/>); all of them have to hold.</summary>
    /// <value>Empty by default: such a row always matches.</value>
    public IReadOnlyDictionary<string, FactCondition> When
    {
        // A file without the setting gives null here, whatever stands as the default.
        get => field ?? NoConditions;
        init => field = value is null ? null : new SortedDictionary<string, FactCondition>(value.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>As what the row leaves the case out; <c>null</c>, the default, when it leaves nothing out.</summary>
    /// <remarks>Only in a table of which the first row decides. What the law protects is never left out.</remarks>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DecisionTableLeaveOut? LeaveOut { get; init; }

    /// <summary>The row with one more condition.</summary>
    /// <param name="fact">The fact that it looks at, of <see cref="PriorityFact.All"/> or one of the host.</param>
    /// <param name="condition">What has to hold.</param>
    /// <exception cref="ArgumentException">The row has a condition for this fact already.</exception>
    public DecisionTableRow With(PriorityFact fact, FactCondition condition)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(condition);
        return When.ContainsKey(fact.Id)
            ? throw new ArgumentException($"The row '{Id}' has a condition for '{fact.Id}' already.", nameof(fact))
            : this with { When = When.Append(new(fact.Id, condition)).ToDictionary(StringComparer.Ordinal) };
    }
}
