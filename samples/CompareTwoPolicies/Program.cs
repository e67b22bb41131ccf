using System.Globalization;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Simulation;
using Vroegsignalering.Simulation.Results;

SimulationScenario study = new()
{
    Name = "Without a threshold",
    Households = 50_000,
    Replications = 10,
    Baseline = new SimulationVariant("threshold of 50 euros") { Policy = PriorityPolicies.NationalBasis },
    Variants = [new SimulationVariant("no threshold") { Policy = PriorityPolicies.Strict }],
};

SimulationSummary summary = Simulator.Run(study, seed: 42);
foreach (string measure in (string[])["picked-up-cases-per-1000-inhabitants", "reach-of-picked-up-cases", "acceptance-of-picked-up-cases[divosa-monitor]"])
{
    Estimate now = summary.Find("threshold of 50 euros", measure)!.Value;
    Estimate change = summary.FindDifference("no threshold", measure)!.Value;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure}: {now.Mean:0.000}, without a threshold {change.Mean:+0.000;-0.000} ({change.Low:+0.000;-0.000} to {change.High:+0.000;-0.000})"));
}
