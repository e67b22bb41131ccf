namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>An own goal of the municipality: a figure that should be at least or at most some number (<i>doel</i>).</summary>
/// <param name="Id">The name, for files.</param>
/// <param name="Name">What people call it.</param>
/// <param name="IndicatorId">The figure, such as <c>reach-of-picked-up-cases</c>.</param>
public sealed record Goal(string Id, Text Name, string IndicatorId)
{
    /// <summary>The lowest value that meets the goal, in percent when the figure is a share; <c>null</c> when there is none.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The highest value that meets the goal, in percent when the figure is a share; <c>null</c> when there is none.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>Why the municipality wants it; <c>null</c> when not said.</summary>
    public Text? Why { get; init; }
}
