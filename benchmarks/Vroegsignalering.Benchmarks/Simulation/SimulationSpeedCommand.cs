using System.Diagnostics;
using System.Globalization;
using Vroegsignalering.Simulation;

namespace Vroegsignalering.Benchmarks;

/// <summary><c>--simulation-speed</c>: household-months a second on one thread, by hand and in the full model, taken in turns so that the load of the machine
/// falls on both. A number behind it asks for other households.</summary>
internal static class SimulationSpeedCommand
{
    public const string Name = "--simulation-speed";

    private const int Households = 100_000;
    private const int Rounds = 7;
    private const ulong Seed = 42;

    public static void Run(string[] args)
    {
        SimulationScenario scenario = new()
        {
            Name = "Speed",
            Households = args.Length > 1 ? int.Parse(args[1], NumberStyles.None, CultureInfo.InvariantCulture) : Households,
            Replications = 1,
            Baseline = new SimulationVariant("now"),
        };
        foreach ((string what, long byHand, long full) in SimulationAgreement.Compare(scenario, Seed))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {byHand} by hand, {full} in the full model ({(double)byHand / full - 1:+0.0%;-0.0%})"));
        }

        double months = (double)scenario.Households * (scenario.WarmUpMonths + scenario.Months) / 1_000_000;
        (double Hand, double Full)[] speeds = new (double, double)[Rounds];
        for (int round = -1; round < Rounds; round++)
        {
            double hand = months / Seconds(() => new EventLoopByHand(scenario, Seed).Run());
            double full = months / Seconds(() => Simulator.Run(scenario, Seed, threads: 1));
            if (round >= 0)
            {
                speeds[round] = (hand, full);
            }
        }

        double Median(Func<(double Hand, double Full), double> of) => speeds.Select(of).Order().ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"million household-months a second, median of {Rounds}: by hand {Median(s => s.Hand):0.00}, full model {Median(s => s.Full):0.00}, ratio {Median(s => s.Full / s.Hand):0.00} ({speeds.Min(s => s.Full / s.Hand):0.00} to {speeds.Max(s => s.Full / s.Hand):0.00})"));
    }

    private static double Seconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
