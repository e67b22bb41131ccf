using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Benchmarks;

/// <summary>Do two cores score nearly twice as fast as one? Only on a machine where both are free.</summary>
/// <remarks>One measurement is ten rounds over one million households, in slices of 10,000.</remarks>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 7)]
public class PolicyTwoCoresBenchmarks
{
    private const int Households = 1_000_000;
    private const int Slice = 10_000;
    private const int Rounds = 10;

    private readonly PriorityFacts[] _facts = RandomFacts.Of(Households);
    private readonly PriorityScore[] _scores = new PriorityScore[Households];

    [GlobalSetup]
    public void Setup()
    {
        PriorityScore[] byHand = new PriorityScore[Households];
        TwelveRulesByHand.Score(_facts, byHand);
        Score(threads: 2);
        Check.Same(true, byHand.AsSpan().SequenceEqual(_scores));
    }

    [Benchmark(Baseline = true)]
    public void OneThread() => Score(threads: 1);

    [Benchmark]
    public void TwoThreads() => Score(threads: 2);

    private void Score(int threads)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads };
        for (int round = 0; round < Rounds; round++)
        {
            _ = Parallel.For(0, Households / Slice, options, slice =>
                TwelveRules.Policy.Score(_facts.AsSpan(slice * Slice, Slice), _scores.AsSpan(slice * Slice, Slice)));
        }
    }
}
