using BenchmarkDotNet.Attributes;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does it cost to explain, beside the score alone?</summary>
[MemoryDiagnoser]
public class PriorityAssessBenchmarks
{
    private readonly PriorityPolicy _policy = PriorityPolicies.NationalBasis;
    private PriorityFacts[] _facts = [];

    /// <summary>Households.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() => _facts = [.. Inputs.OpenItems(Count).Select(item => item.Facts)];

    [Benchmark(Baseline = true)]
    public long RankOnly()
    {
        long sum = 0;
        foreach (ref readonly PriorityFacts facts in _facts.AsSpan())
        {
            sum += _policy.Score(facts).Score;
        }

        return sum;
    }

    /// <summary>Every rule and what it found.</summary>
    [Benchmark]
    public long Assess()
    {
        long sum = 0;
        foreach (ref readonly PriorityFacts facts in _facts.AsSpan())
        {
            sum += _policy.Assess(facts).Outcomes.Count;
        }

        return sum;
    }

    /// <summary>The same, with the reasons as sentences for the resident.</summary>
    [Benchmark]
    public long AssessInWords()
    {
        long sum = 0;
        foreach (ref readonly PriorityFacts facts in _facts.AsSpan())
        {
            foreach (string reason in _policy.Assess(facts).ReasonsIn(Language.Dutch))
            {
                sum += reason.Length;
            }
        }

        return sum;
    }
}
