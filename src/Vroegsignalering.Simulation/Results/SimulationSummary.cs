namespace Vroegsignalering.Simulation.Results;

/// <summary>What a study gave: for each way of working and measure the mean over the replications, and the paired differences with the baseline.</summary>
/// <param name="Scenario">The study.</param>
/// <param name="Figures">For each way of working, the baseline first, a figure for each measure that has a value.</param>
/// <param name="Differences">For each other way of working the difference for each measure that has a value under both.</param>
public sealed record SimulationSummary(SimulationScenario Scenario, IReadOnlyList<MeasureFigure> Figures, IReadOnlyList<MeasureDifference> Differences)
{
    /// <summary>The figure of a way of working; <c>null</c> when it has no value.</summary>
    /// <param name="variant">The name of the way of working.</param>
    /// <param name="key">The key of the measure, such as <c>reach-of-picked-up-cases</c>.</param>
    public MeasureFigure? Find(string variant, string key) => Figures.FirstOrDefault(f => f.Variant == variant && f.Measure.Key == key);

    /// <summary>The difference of a way of working with the baseline; <c>null</c> when there is none.</summary>
    /// <param name="variant">The name of the way of working.</param>
    /// <param name="key">The key of the measure.</param>
    public MeasureDifference? FindDifference(string variant, string key) => Differences.FirstOrDefault(d => d.Variant == variant && d.Measure.Key == key);
}
