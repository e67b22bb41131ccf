using System.Globalization;
using Vroegsignalering.Simulation;
using Vroegsignalering.Simulation.Results;
using Vroegsignalering.Simulation.Sensitivity;

// Small, so that it is done in seconds. With arguments for more households and replications it takes longer and says more.
SimulationScenario scenario = new()
{
    Name = "Twice the staff",
    Households = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 1_000,
    Replications = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2,
    Months = 6,
    WarmUpMonths = 3,
    Baseline = new SimulationVariant("0.5 FTE") { FtePer10000Inhabitants = 0.5m },
    Variants = [new SimulationVariant("1 FTE") { FtePer10000Inhabitants = 1m, FrontierOf = "0.5 FTE" }],
};

SimulationStudy study = new(scenario, new SensitivitySettings { SamplePoints = 20 });
StudySummarizer sums = new(study);
foreach (UnitResult unit in Simulator.Units(study, seed: 42, from: 0, before: study.Units))
{
    sums.Add(unit);
}

IReadOnlyList<SimulationSummary> summaries = sums.Summarize();
SensitivityResult result = SensitivityResult.Of(study, summaries);
OutcomeSensitivity reach = result.FindConclusion("1 FTE", "reach-of-picked-up-cases")!;
Print($"The difference in reach is {reach.Main.Mean:+0.000;-0.000}, {reach.Main.Low:+0.000;-0.000} to {reach.Main.High:+0.000;-0.000}: {reach.Conclusion}.");
Print($"It holds for each number alone: {reach.HoldsOneAtATime?.ToString() ?? "not known"}; in the sample in {reach.Sample?.ShareHolding:P0} of {reach.Sample?.Points} points.");
Print($"Of the difference {reach.AssumedShare:P0} leans on assumed numbers, of reach itself {result.FindFigure("reach-of-picked-up-cases")?.AssumedShare:P0}.");
foreach (ParameterSwing swing in reach.Swings.Take(5))
{
    Print($"  {swing.Parameter.Id} ({swing.Source}) from {swing.Low:0.###} to {swing.High:0.###}: {swing.AtLow?.Mean:+0.000;-0.000} to {swing.AtHigh?.Mean:+0.000;-0.000}");
}

foreach (FrontierPoint point in CapacityFrontier.Of(summaries[0]).Edge)
{
    Print($"{point.Variant} for 10,000 inhabitants: reach {point.Reach.Mean:0.000}, terms missed {point.TermsMissed?.Mean:0.000}");
}

static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
