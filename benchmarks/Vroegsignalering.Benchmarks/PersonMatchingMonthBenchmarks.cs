using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does a month of 50,000 signals cost beside 600,000 of history? For now all are matched with each other.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3, invocationCount: 1)]
public class PersonMatchingMonthBenchmarks
{
    private PersonRecord[] _records = [];

    [GlobalSetup]
    public void Setup() => _records = [.. LabelledPersons.Generate(LabelledFlavour.Dutch, 650_000, seed: 2027).Select(r => r.Record)];

    [Benchmark]
    public int MatchAllTogether() => new PersonMatcher().Match(_records).Clusters.Count;
}
