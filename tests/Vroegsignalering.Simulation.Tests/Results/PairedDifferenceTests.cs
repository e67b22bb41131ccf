using Vroegsignalering.Simulation.Results;
using Vroegsignalering.Simulation.Tests.Engine;

namespace Vroegsignalering.Simulation.Tests.Results;

public sealed class PairedDifferenceTests
{
    private static readonly SimulationScenario Study = A.Study(households: 200, replications: 3, perTeam: 100) with { Variants = [new SimulationVariant("other")] };

    [Fact]
    public void A_replication_in_which_one_of_the_two_has_no_value_is_left_out_of_the_difference_only()
    {
        SimulationSummary summary = Summary(
            [(1, 10), (2, 10)], [(5, 10), (7, 10)],
            [(0, 0), (0, 0)], [(4, 10), (6, 10)],
            [(1, 10), (0, 0)], [(1, 5), (1, 5)]);

        Estimate baseline = summary.Find("now", SimulationMeasures.TermsMissed.Key)!.Value;
        Estimate other = summary.Find("other", SimulationMeasures.TermsMissed.Key)!.Value;
        Estimate difference = summary.FindDifference("other", SimulationMeasures.TermsMissed.Key)!.Value;
        Assert.Equal((0.125, 2), (baseline.Mean, baseline.Replications)); // 3/20 and 1/10
        Assert.Equal((0.6 + 0.5 + 0.2) / 3, other.Mean, 9); // 12/20, 10/20 and 2/10
        Assert.Equal(2, difference.Replications);
        Assert.Equal(((0.6 - 0.15) + (0.2 - 0.1)) / 2, difference.Mean, 9);
    }

    // For each replication the two teams of the baseline and of the other way of working.
    private static SimulationSummary Summary(params (int Numerator, int Denominator)[][] teams)
    {
        int place = SimulationMeasures.Of(Study).ToList().FindIndex(m => m.Key == SimulationMeasures.TermsMissed.Key);
        SimulationSummarizer sums = new(Study);
        for (int unit = 0; unit < Study.Units; unit++)
        {
            sums.Add(new UnitResult(unit, [Counts(teams[unit / 2 * 2][unit % 2]), Counts(teams[(unit / 2 * 2) + 1][unit % 2])]));
        }

        return sums.Summarize();

        long[] Counts((int Numerator, int Denominator) of)
        {
            long[] counts = new long[2 * SimulationMeasures.Of(Study).Count];
            (counts[2 * place], counts[(2 * place) + 1]) = of;
            return counts;
        }
    }
}
