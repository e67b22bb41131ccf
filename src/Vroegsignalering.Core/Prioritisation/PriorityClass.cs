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
}
