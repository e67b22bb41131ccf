using System.Globalization;

namespace Vroegsignalering.Benchmarks;

/// <summary><c>--simulation-city</c>: a year of a city of 250,000 households, 100 times, on two threads. A number behind it asks for other replications.</summary>
internal static class SimulationCityCommand
{
    public const string Name = "--simulation-city";

    private const int Households = 250_000;
    private const int Replications = 100;
    private const int Threads = 2;

    public static void Run(string[] args) =>
        SimulationScaleCommand.Measure(Households, args.Length > 1 ? int.Parse(args[1], NumberStyles.None, CultureInfo.InvariantCulture) : Replications, Threads);
}
