namespace Vroegsignalering.Prioritisation;

/// <summary>A band of scores with a name that staff know.</summary>
/// <param name="Id">The stable id, such as <c>high</c>.</param>
/// <param name="Name">What staff call it.</param>
/// <param name="MinimumScore">The lowest score in the band.</param>
public sealed record PriorityClass(string Id, Text Name, int MinimumScore)
{
    /// <summary>The class of every threatening situation, in every policy.</summary>
    public static PriorityClass Urgent { get; } = new("urgent", new Text("spoed", "urgent"), int.MaxValue);

    /// <summary>The class of what a policy leaves out.</summary>
    public static PriorityClass LeftOut { get; } = new("left-out", new Text("niet opgepakt", "not picked up"), int.MinValue);

    /// <summary>The id of the contact strategy for cases of this class; <c>null</c> when the municipality's own counts.</summary>
    public string? Strategy { get; init; }

    /// <summary>How many cases a month can have this class' strategy; <c>null</c> when there is no maximum. What does not fit keeps its class
    /// and its place, gets the strategy of the next class that has room, and is counted as <i>no capacity</i>.</summary>
    public int? CasesPerMonth { get; init; }
}
