namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>One figure about costs, with what was divided by what; or the reason why it is not given.</summary>
/// <param name="Id">The name, which says what the costs are divided over, such as <c>cost-per-reached-case</c>.</param>
/// <param name="Version">The version of the definition.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Amount">The figure when it is an amount, rounded to whole cents; <c>null</c> when it is a number, or not given.</param>
/// <param name="Number">The figure when it is a number, such as a share or a ratio; <c>null</c> when it is an amount, or not given.</param>
/// <param name="Cost">The costs that were divided; <c>null</c> when they are not known.</param>
/// <param name="Over">The count that they were divided over, or that the figure is a share of; <c>null</c> when there is none.</param>
/// <param name="WhyNot">Why the figure is not given; <c>null</c> when it is.</param>
public sealed record CostFigure(string Id, int Version, Text Name, Money? Amount, decimal? Number, Money? Cost, long? Over, Text? WhyNot)
{
    /// <summary>Whether there is a figure.</summary>
    public bool IsGiven => WhyNot is null;
}
