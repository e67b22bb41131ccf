using BenchmarkDotNet.Attributes;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does it cost that a policy is composed of rules, beside the same policy written by hand?</summary>
/// <remarks>Nothing may be allocated: the column has to say so.</remarks>
[MemoryDiagnoser]
public class PriorityScoreBenchmarks
{
    private readonly PriorityPolicy _policy = PriorityPolicies.NationalBasis;
    private PriorityFacts[] _facts = [];

    /// <summary>Households.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _facts = [.. Inputs.OpenItems(Count).Select(item => item.Facts)];
        foreach (PriorityFacts facts in _facts)
        {
            Check.Same(NationalBasisByHand.Score(facts), _policy.Score(facts));
        }
    }

    [Benchmark(Baseline = true)]
    public long ByHand()
    {
        long sum = 0;
        foreach (ref readonly PriorityFacts facts in _facts.AsSpan())
        {
            sum += SumOf(NationalBasisByHand.Score(facts));
        }

        return sum;
    }

    [Benchmark]
    public long Score()
    {
        long sum = 0;
        foreach (ref readonly PriorityFacts facts in _facts.AsSpan())
        {
            sum += SumOf(_policy.Score(facts));
        }

        return sum;
    }

    // Every part is used, so that no part can be left out by the compiler.
    private static long SumOf(PriorityScore score) => (int)score.Tier + score.Score + (long)score.AppliedRules;
}
