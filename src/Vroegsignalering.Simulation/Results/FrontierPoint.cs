namespace Vroegsignalering.Simulation.Results;

/// <summary>A way of working with a certain staff, as a point of the frontier of capacity against reach.</summary>
/// <param name="Variant">The name of the way of working with this staff.</param>
/// <param name="FtePer10000Inhabitants">The staff in FTE for 10,000 inhabitants.</param>
public sealed record FrontierPoint(string Variant, decimal FtePer10000Inhabitants)
{
    /// <summary>The share of picked-up cases with contact.</summary>
    public required Estimate Reach { get; init; }

    /// <summary>The share of picked-up cases with help accepted, under the first definition of the study; <c>null</c> when it has no value.</summary>
    public Estimate? Acceptance { get; init; }

    /// <summary>The share of picked-up cases without an attempt or conversation within the term; <c>null</c> when it has no value.</summary>
    public Estimate? TermsMissed { get; init; }

    /// <summary>The picked-up cases for each 1,000 inhabitants in a month. A policy that picks up fewer cases may reach a larger share of them and yet fewer people.</summary>
    public Estimate? PickedUp { get; init; }

    /// <summary>Whether no other point of the study reaches as much with less staff, or more with as much. It looks at means, not at intervals.</summary>
    public bool IsEfficient { get; init; }

    /// <summary>Whether staff and reach are both at least as good as those of another point, and one of them better.</summary>
    internal bool IsBetterThan(FrontierPoint other) => FtePer10000Inhabitants <= other.FtePer10000Inhabitants && Reach.Mean >= other.Reach.Mean
        && (FtePer10000Inhabitants < other.FtePer10000Inhabitants || Reach.Mean > other.Reach.Mean);
}
