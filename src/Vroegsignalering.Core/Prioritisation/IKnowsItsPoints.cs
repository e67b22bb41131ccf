namespace Vroegsignalering.Prioritisation;

/// <summary>A rule that knows which points it can give.</summary>
internal interface IKnowsItsPoints
{
    /// <summary>All points that it can give, zero among them when it may not apply, and perhaps more; <c>null</c> when there are too many.</summary>
    IReadOnlyCollection<int>? PossiblePoints { get; }
}
