using Vroegsignalering.Prioritisation;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Results;
using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Tests.Sensitivity;

/// <summary>Studies of which the sensitivity is looked into.</summary>
internal static class ASensitivity
{
    public static SimulationMeasure Reach { get; } = new("reach-of-picked-up-cases", new Text("bereik", "reach")) { IsShare = true };

    public static CalibrationParameter Parameter(string id, double value = 0.5, double low = 0, double high = 1, bool assumed = true, bool fitted = false) => new(id, value)
    {
        Unit = "share",
        Meaning = new Text("een getal", "a number"),
        Source = "a test",
        Assumed = assumed,
        Fitted = fitted,
        Low = low,
        High = high,
    };

    /// <summary>The calibration of the product, in which only some numbers have room to vary.</summary>
    public static Calibration Varying(params string[] ids) => new(Calibration.Default.Parameters.Select(p => ids.Contains(p.Id, StringComparer.Ordinal) ? p : p with { Low = p.Value, High = p.Value }));

    public static SimulationScenario Scenario(Calibration calibration) => new()
    {
        Name = "small",
        Households = 2_000,
        HouseholdsPerTeam = 2_000,
        Months = 6,
        WarmUpMonths = 3,
        Replications = 3,
        Baseline = new SimulationVariant("threshold of 50 euros") { Policy = PriorityPolicies.NationalBasis },
        Variants = [new SimulationVariant("no threshold") { Policy = PriorityPolicies.Strict }],
        Calibration = calibration,
    };

    public static IReadOnlyList<SimulationSummary> Run(SimulationStudy study, ulong seed = 42)
    {
        StudySummarizer sums = new(study);
        foreach (UnitResult unit in Simulator.Units(study, seed, 0, study.Units))
        {
            sums.Add(unit);
        }

        return sums.Summarize();
    }

    /// <summary>A summary in which reach is what is given, and its difference too.</summary>
    public static SimulationSummary Summary(SimulationScenario scenario, double baseline, Estimate difference) => new(
        scenario,
        [new MeasureFigure(scenario.Baseline.Name, Reach, new Estimate(baseline, baseline, baseline, 20)), new MeasureFigure(scenario.Variants[0].Name, Reach, new Estimate(baseline + difference.Mean, 0, 1, 20))],
        [new MeasureDifference(scenario.Variants[0].Name, Reach, difference)]);
}
