using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation;

/// <summary>Lives the months of households under every way of working of a study, and counts.</summary>
/// <remarks>The same scenario and seed give the same numbers on every machine, with any number of threads.</remarks>
public static class Simulator
{
    /// <summary>Runs a whole study and sums it up.</summary>
    /// <param name="scenario">The study.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="threads">How many threads work; all cores when <c>null</c>. It changes nothing but the time.</param>
    /// <param name="progress">Hears how many units are done; <c>null</c> when nobody listens.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SimulationSummary Run(
        SimulationScenario scenario, ulong seed, int? threads = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        SimulationSummarizer sums = new(scenario);
        foreach (UnitResult unit in Units(new SimulationStudy(scenario), seed, 0, scenario.Units, threads, cancellationToken))
        {
            sums.Add(unit);
            progress?.Report(unit.Index + 1);
        }

        return sums.Summarize();
    }

    /// <summary>Works on a part of the units of a study and gives them in order.</summary>
    /// <param name="study">The study.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="from">The first unit.</param>
    /// <param name="before">The unit before which to stop; at most <see cref="SimulationStudy.Units"/>.</param>
    /// <param name="threads">How many threads work; all cores when <c>null</c>. It changes nothing but the time.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is no part of the study.</exception>
    public static IEnumerable<UnitResult> Units(
        SimulationStudy study, ulong seed, long from, long before, int? threads = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfLessThan(before, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(before, study.Units);
        return InOrder(study, seed, from, before, Math.Max(1, threads ?? Environment.ProcessorCount), cancellationToken);
    }

    // A few units more than there are threads are under way, so that a slow one holds nobody up; memory does not grow with their number.
    private static IEnumerable<UnitResult> InOrder(SimulationStudy study, ulong seed, long from, long before, int threads, CancellationToken cancellationToken)
    {
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        Queue<Task<UnitResult>> underWay = new();
        (int part, StudyRun? run) = (-1, null);
        for (long next = from; next < before || underWay.Count > 0;)
        {
            while (next < before && underWay.Count < threads + 2)
            {
                (int of, long index) = study.Find(next);
                if (of != part)
                {
                    (part, run) = (of, new StudyRun(study.Parts[of].Scenario, seed));
                }

                (long place, StudyRun now) = (next++, run!);
                underWay.Enqueue(Task.Factory.StartNew(() => new UnitResult(place, now.Work(index, cancellationToken)), cancellationToken, TaskCreationOptions.None, scheduler));
            }

            yield return underWay.Dequeue().GetAwaiter().GetResult();
        }
    }
}
