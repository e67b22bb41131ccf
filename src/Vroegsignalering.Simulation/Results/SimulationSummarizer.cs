namespace Vroegsignalering.Simulation.Results;

/// <summary>Sums units up: teams to a replication, replications to means. Give the units in order; memory does not grow with their number.</summary>
/// <param name="scenario">The study.</param>
/// <param name="onReplication">Hears the number of each replication and its counts, per way of working, when its last team was added; the arrays are used again.</param>
public sealed class SimulationSummarizer(SimulationScenario scenario, Action<int, IReadOnlyList<long[]>>? onReplication = null)
{
    private readonly IReadOnlyList<SimulationMeasure> _measures = SimulationMeasures.Of(scenario);
    private readonly RunningMean[][] _figures = Rows(scenario);
    private readonly RunningMean[][] _differences = Rows(scenario);
    private readonly long[][] _counts = [.. scenario.AllVariants.Select(_ => new long[2 * SimulationMeasures.Of(scenario).Count])];
    private int _teams;
    private long _next;

    /// <summary>Adds the next unit.</summary>
    /// <exception cref="ArgumentException">It is not the next one, or not of this study.</exception>
    public void Add(UnitResult unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Index != _next || unit.Counts.Count != _counts.Length || unit.Counts.Any(c => c.Length != 2 * _measures.Count))
        {
            throw new ArgumentException($"Unit {_next} of this study comes next.", nameof(unit));
        }

        _next++;
        for (int v = 0; v < _counts.Length; v++)
        {
            for (int i = 0; i < _counts[v].Length; i++)
            {
                _counts[v][i] += unit.Counts[v][i];
            }
        }

        if (++_teams == scenario.Teams)
        {
            EndReplication((int)((_next - 1) / scenario.Teams));
        }
    }

    /// <summary>The figures of what was added.</summary>
    public SimulationSummary Summarize() => Summarize(_ => true);

    /// <summary>The figures of what was added, of some measures only.</summary>
    internal SimulationSummary Summarize(Func<SimulationMeasure, bool> keep)
    {
        string[] names = [.. scenario.AllVariants.Select(v => v.Name)];
        List<MeasureFigure> figures = [];
        List<MeasureDifference> differences = [];
        for (int v = 0; v < names.Length; v++)
        {
            for (int m = 0; m < _measures.Count; m++)
            {
                if (!keep(_measures[m]))
                {
                    continue;
                }

                if (_figures[v][m].Estimate() is Estimate value)
                {
                    figures.Add(new MeasureFigure(names[v], _measures[m], value));
                }

                if (v > 0 && _differences[v][m].Estimate() is Estimate difference)
                {
                    differences.Add(new MeasureDifference(names[v], _measures[m], difference));
                }
            }
        }

        return new SimulationSummary(scenario, figures, differences);
    }

    private static RunningMean[][] Rows(SimulationScenario scenario) =>
        [.. scenario.AllVariants.Select(_ => new RunningMean[SimulationMeasures.Of(scenario).Count])];

    private void EndReplication(int replication)
    {
        for (int m = 0; m < _measures.Count; m++)
        {
            double? baseline = _measures[m].ValueOf(_counts[0][2 * m], _counts[0][(2 * m) + 1]);
            for (int v = 0; v < _counts.Length; v++)
            {
                if (_measures[m].ValueOf(_counts[v][2 * m], _counts[v][(2 * m) + 1]) is not double value)
                {
                    continue;
                }

                _figures[v][m].Add(value);
                if (v > 0 && baseline is double with)
                {
                    _differences[v][m].Add(value - with);
                }
            }
        }

        onReplication?.Invoke(replication, _counts);
        Array.ForEach(_counts, Array.Clear);
        _teams = 0;
    }
}
