using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does a month of a large city, 50,000 signals, cost against a year of history, 600,000 signals in persons that are known?</summary>
/// <remarks>Beside it: the same 650,000 as if none were known, and the month without its history. How much memory the first takes is told by
/// <c>--memory</c>.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5, invocationCount: 1)]
public class PersonMatchingMonthBenchmarks
{
    private CityMonth _city = CityMonth.Empty;

    [GlobalSetup]
    public void Setup() => _city = CityMonth.Make();

    [Benchmark(Baseline = true)]
    public int MonthAgainstHistory() => Reasons.Count(_city.MatchMonth());

    [Benchmark]
    public int AllTogether() => Reasons.Count(new PersonMatcher().Match(_city.All));

    [Benchmark]
    public int MonthAlone() => Reasons.Count(new PersonMatcher().Match(_city.Month));
}
