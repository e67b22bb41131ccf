namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>What an outcome does when all assumed numbers are drawn together from their ranges (a Latin hypercube).</summary>
public sealed record SampleSensitivity
{
    /// <summary>The number of points in which the outcome has a value; 1 or more.</summary>
    public required int Points { get; init; }

    /// <summary>The share of points in which the conclusion is that of the study: 0 to 1; <c>null</c> for a figure of the baseline, and when the study has no conclusion.</summary>
    public double? ShareHolding { get; init; }

    /// <summary>The share of points in which the conclusion is the opposite, and clear; <c>null</c> as <see cref="ShareHolding"/>.</summary>
    public double? ShareReversed { get; init; }

    /// <summary>The outcome below which 5% of the points stay.</summary>
    public required double Low { get; init; }

    /// <summary>The outcome in the middle.</summary>
    public required double Median { get; init; }

    /// <summary>The outcome above which 5% of the points go.</summary>
    public required double High { get; init; }

    /// <summary>How the outcome goes with each assumed number, the strongest first; empty with fewer than three points.</summary>
    public IReadOnlyList<ParameterCorrelation> Correlations { get; init; } = [];

    /// <summary>The correlation that chance alone stays below in 95 of 100 numbers that do not matter: 1.96 over the root of the points minus one.</summary>
    public double ChanceCorrelation => Points < 3 ? 1 : Math.Min(1, 1.96 / Math.Sqrt(Points - 1));
}
