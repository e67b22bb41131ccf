using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>How far the outcomes of a study lean on the numbers of its calibration, and above all on the assumed ones.</summary>
/// <param name="Figures">The figures of the baseline, for each key measure that has a value.</param>
/// <param name="Conclusions">The differences of the other ways of working with the baseline, for each of them and each key measure that has a value.</param>
public sealed record SensitivityResult(IReadOnlyList<OutcomeSensitivity> Figures, IReadOnlyList<OutcomeSensitivity> Conclusions)
{
    /// <summary>Reads it from the sums of all parts of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="summaries">The sums of its parts, in the order of <see cref="SimulationStudy.Parts"/>; see <see cref="StudySummarizer"/>.</param>
    /// <returns>Both lists in order of way of working and measure. Without <see cref="SimulationStudy.Sensitivity"/> there are the outcomes and nothing about them.</returns>
    /// <exception cref="ArgumentException">There is no summary for each part.</exception>
    public static SensitivityResult Of(SimulationStudy study, IReadOnlyList<SimulationSummary> summaries)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(summaries);
        if (summaries.Count != study.Parts.Count)
        {
            throw new ArgumentException($"The study has {study.Parts.Count} parts; give a summary of each.", nameof(summaries));
        }

        SensitivityReading reading = new(study, summaries);
        IReadOnlyList<SimulationMeasure> measures = KeyMeasures.Of(study.Scenario);
        string baseline = study.Scenario.Baseline.Name;
        return new SensitivityResult(
            [.. measures.Select(m => reading.Read(baseline, m, isDifference: false)).OfType<OutcomeSensitivity>()],
            [.. study.Scenario.Variants.SelectMany(v => measures.Select(m => reading.Read(v.Name, m, isDifference: true))).OfType<OutcomeSensitivity>()]);
    }

    /// <summary>The conclusion about a way of working; <c>null</c> when there is none.</summary>
    /// <param name="variant">The name of the way of working.</param>
    /// <param name="key">The key of the measure, such as <c>reach-of-picked-up-cases</c>.</param>
    public OutcomeSensitivity? FindConclusion(string variant, string key) => Conclusions.FirstOrDefault(c => c.Variant == variant && c.Measure.Key == key);

    /// <summary>The figure of the baseline; <c>null</c> when there is none.</summary>
    /// <param name="key">The key of the measure, such as <c>reach-of-picked-up-cases</c>.</param>
    public OutcomeSensitivity? FindFigure(string key) => Figures.FirstOrDefault(f => f.Measure.Key == key);
}
