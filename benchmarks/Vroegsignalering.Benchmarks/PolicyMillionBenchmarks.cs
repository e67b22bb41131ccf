using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Benchmarks;

/// <summary>What do rules as data cost, beside the same twelve rules by hand in one loop, when there are very many households? One thread.</summary>
/// <remarks>Both give tier, score, class and the rules that applied, into the same kind of array. One measurement scores ten million households, in as many
/// rounds as that takes, so that every size takes about as long.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 7)]
public class PolicyMillionBenchmarks
{
    private const int Largest = 10_000_000;

    private readonly RuleFinding[] _findings = new RuleFinding[TwelveRules.Policy.Rules.Count];
    private PriorityFacts[] _facts = [];
    private PriorityScore[] _scores = [];

    /// <summary>Households.</summary>
    [Params(10_000, 100_000, 1_000_000, Largest)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _facts = RandomFacts.Of(Count);
        _scores = new PriorityScore[Count];
        TwelveRulesByHand.Score(_facts, _scores);
        PriorityScore[] byPolicy = new PriorityScore[Count];
        TwelveRules.Policy.Score(_facts, byPolicy);
        for (int i = 0; i < Count; i++)
        {
            Check.Same(_scores[i], byPolicy[i]);
            Check.Same(_scores[i], TwelveRules.Policy.Score(_facts[i]));
            Check.Same(_scores[i], TwelveRules.OfPlainObjects.Score(_facts[i], _findings));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Largest)]
    public void ByHand()
    {
        for (int round = 0; round < Largest / Count; round++)
        {
            TwelveRulesByHand.Score(_facts, _scores);
        }
    }

    [Benchmark(OperationsPerInvoke = Largest)]
    public void Policy()
    {
        for (int round = 0; round < Largest / Count; round++)
        {
            TwelveRules.Policy.Score(_facts, _scores);
        }
    }

    /// <summary>Rules of somebody else, as objects of a class, that keep what each found with its reason and numbers.</summary>
    [Benchmark(OperationsPerInvoke = Largest)]
    public long PlainObjects()
    {
        long sum = 0;
        for (int round = 0; round < Largest / Count; round++)
        {
            for (int i = 0; i < _facts.Length; i++)
            {
                _scores[i] = TwelveRules.OfPlainObjects.Score(in _facts[i], _findings);
                foreach (ref readonly RuleFinding finding in _findings.AsSpan())
                {
                    sum += finding.Points + finding.First;
                }
            }
        }

        return sum;
    }
}
