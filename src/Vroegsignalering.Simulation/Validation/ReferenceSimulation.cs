using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>Runs what published figures are about.</summary>
internal static class ReferenceSimulation
{
    /// <summary>Runs some runs.</summary>
    /// <param name="runs">The runs, each once.</param>
    /// <param name="calibration">The numbers.</param>
    /// <param name="settings">How large.</param>
    /// <param name="progress">Hears how many units were done, over all runs; <c>null</c> when nobody listens.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A row for each replication.</returns>
    public static IReadOnlyList<ReferenceReplication> Run(
        IEnumerable<ReferenceRun> runs, Calibration calibration, ReferenceSettings settings, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentNullException.ThrowIfNull(calibration);
        ArgumentNullException.ThrowIfNull(settings);
        Dictionary<string, RunFigures>[] rows = [.. Enumerable.Range(0, settings.Replications).Select(_ => new Dictionary<string, RunFigures>(StringComparer.Ordinal))];
        long done = 0;
        foreach (ReferenceRun run in runs)
        {
            SimulationScenario scenario = run.Scenario(calibration, settings.Households, settings.Replications);
            IReadOnlyList<SimulationMeasure> measures = SimulationMeasures.Of(scenario);
            Dictionary<string, int> places = PlacesOf(measures);
            string[] names = ["", .. run.Variants.Select(v => v.Name)];
            foreach (UnitResult unit in Simulator.Units(new SimulationStudy(scenario), settings.Seed, 0, scenario.Units, settings.Threads, cancellationToken))
            {
                Dictionary<string, RunFigures> row = rows[scenario.UnitAt(unit.Index).Replication];
                row[run.Id] = row.TryGetValue(run.Id, out RunFigures? figures) ? figures.Plus(unit.Counts) : new RunFigures(measures, places, names, unit.Counts);
                progress?.Report(++done);
            }
        }

        return [.. rows.Select(r => new ReferenceReplication(r))];
    }

    // Two versions of one indicator share an id; the last one counts, which is the one of now.
    private static Dictionary<string, int> PlacesOf(IReadOnlyList<SimulationMeasure> measures)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < measures.Count; i++)
        {
            places[measures[i].Key] = i;
        }

        return places;
    }
}
