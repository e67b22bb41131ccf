using System.Diagnostics;
using System.Globalization;
using Vroegsignalering.Simulation;

namespace Vroegsignalering.Benchmarks;

/// <summary><c>--simulation-scale</c>: time and the most memory of a process of its own, for 10,000 to 10,000,000 households and for 1 to 100 replications.
/// With a number behind it no more households than that; with <c>--simulation-scale HOUSEHOLDS REPLICATIONS</c> that one study.</summary>
internal static class SimulationScaleCommand
{
    public const string Name = "--simulation-scale";

    private const int HouseholdsOfReplications = 10_000;

    private static readonly int[] Households = [10_000, 100_000, 1_000_000, 10_000_000];
    private static readonly int[] Replications = [1, 10, 100];

    public static void Run(string[] args)
    {
        int[] numbers = [.. args.Skip(1).Select(a => int.Parse(a, NumberStyles.None, CultureInfo.InvariantCulture))];
        if (numbers is [int households, int replications])
        {
            Measure(households, replications);
            return;
        }

        foreach (int size in Households.Where(h => numbers.Length == 0 || h <= numbers[0]))
        {
            RunInAProcessOfItsOwn(size, 1);
        }

        foreach (int times in Replications)
        {
            RunInAProcessOfItsOwn(HouseholdsOfReplications, times);
        }
    }

    internal static void Measure(int households, int replications, int? threads = null)
    {
        SimulationScenario scenario = new() { Name = "Scale", Households = households, Replications = replications, Baseline = new SimulationVariant("now") };
        long start = Stopwatch.GetTimestamp();
        _ = Simulator.Run(scenario, seed: 42, threads);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double months = (double)households * replications * (scenario.WarmUpMonths + scenario.Months);
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{households:N0} households, {replications:N0} replications: {seconds:N1} s ({seconds / 60:N1} minutes), {months / seconds / 1_000_000:N2} million household-months a second on {threads ?? Environment.ProcessorCount} threads, peak working set {process.PeakWorkingSet64 / 1_000_000d:N0} MB"));
    }

    private static void RunInAProcessOfItsOwn(int households, int replications)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(SimulationScaleCommand).Assembly.Location);
        }

        start.ArgumentList.Add(Name);
        start.ArgumentList.Add(households.ToString(CultureInfo.InvariantCulture));
        start.ArgumentList.Add(replications.ToString(CultureInfo.InvariantCulture));
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The process that simulates failed.");
        }
    }
}
