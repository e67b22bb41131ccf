using System.Globalization;
using Vroegsignalering.Simulation;

namespace Vroegsignalering.Benchmarks;

/// <summary>Whether the loop by hand and the simulation are the same process: they count nearly the same. Not exactly, for the loop keeps no terms.</summary>
internal static class SimulationAgreement
{
    private const double Tolerance = 0.03;

    public static IReadOnlyList<(string What, long ByHand, long Full)> Compare(SimulationScenario scenario, ulong seed)
    {
        HandCounts byHand = new EventLoopByHand(scenario, seed).Run();
        IReadOnlyList<SimulationMeasure> measures = SimulationMeasures.Of(scenario);
        long[] sums = new long[measures.Count];
        foreach (UnitResult unit in Simulator.Units(new SimulationStudy(scenario), seed, 0, scenario.Units))
        {
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += unit.Counts[0][2 * i];
            }
        }

        long Sum(string key) => sums[measures.ToList().FindIndex(m => m.Key == key)];
        long work = scenario.Calibration is var c
            ? (byHand.Cases * (int)c["work.minutes.case"]) + (byHand.Reached * (int)c["work.minutes.conversation"]) + (byHand.Accepted * (int)c["work.minutes.help"])
            : 0;
        return
        [
            ("signals", byHand.Signals, Sum("signals-per-1000-inhabitants")),
            ("cases", byHand.Cases, Sum("picked-up-cases-per-1000-inhabitants")),
            ("reached", byHand.Reached + byHand.ReachedLate, Sum("reach-of-picked-up-cases")),
            ("minutes", byHand.Minutes + work, Sum("minutes-per-1000-inhabitants-per-month")),
        ];
    }

    public static void Check(SimulationScenario scenario, ulong seed)
    {
        foreach ((string what, long byHand, long full) in Compare(scenario, seed))
        {
            if (Math.Abs(byHand - full) > Tolerance * full)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Not the same process: {byHand} {what} by hand and {full} in the full model."));
            }
        }
    }
}
