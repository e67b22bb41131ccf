using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Results;

/// <summary>Sums up the units of a whole study, part by part. Give them in order.</summary>
/// <param name="study">The study.</param>
/// <param name="onReplication">Hears each replication of the main part; see <see cref="SimulationSummarizer"/>.</param>
public sealed class StudySummarizer(SimulationStudy study, Action<int, IReadOnlyList<long[]>>? onReplication = null)
{
    private readonly List<SimulationSummary> _parts = [];
    private SimulationSummarizer? _now;

    /// <summary>Adds the next unit of the study.</summary>
    /// <exception cref="ArgumentException">It is not the next one, or not of this study.</exception>
    public void Add(UnitResult unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (int part, long index) = study.Find(unit.Index);
        if (part > _parts.Count || (_now is null && index != 0))
        {
            throw new ArgumentException("Give the units of a study in order.", nameof(unit));
        }

        _now ??= new SimulationSummarizer(study.Parts[part].Scenario, part == 0 ? onReplication : null);
        _now.Add(unit with { Index = index });
        if (index == study.Parts[part].Scenario.Units - 1)
        {
            // A design has hundreds of points, and of each only its conclusions are read.
            _parts.Add(part == 0 ? _now.Summarize() : _now.Summarize(KeyMeasures.IsKey));
            _now = null;
        }
    }

    /// <summary>The sums of the parts that are whole, in the order of <see cref="SimulationStudy.Parts"/>; the main part first. Those after it have the measures of
    /// <see cref="KeyMeasures"/> only.</summary>
    public IReadOnlyList<SimulationSummary> Summarize() => [.. _parts];
}
