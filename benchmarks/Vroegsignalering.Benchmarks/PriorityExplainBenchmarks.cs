using BenchmarkDotNet.Attributes;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does it cost to explain one household, with every sentence and the whole text?</summary>
/// <remarks>Below 20 microseconds is the aim; the what-if questions try thousands of other facts and are for one case on a screen.</remarks>
[MemoryDiagnoser]
public class PriorityExplainBenchmarks
{
    private readonly PriorityPolicy _policy = PriorityPolicies.NationalBasis;
    private PriorityFacts[] _facts = [];
    private int _next;

    [GlobalSetup]
    public void Setup() => _facts = [.. Inputs.OpenItems(1_000).Select(item => item.Facts)];

    [Benchmark(Baseline = true)]
    public int Assess() => _policy.Assess(Next()).Outcomes.Count;

    [Benchmark]
    public int Caseworker() => _policy.Assess(Next()).Explain(ExplanationReader.Caseworker, Language.Dutch).ToText().Length;

    [Benchmark]
    public int Resident() => _policy.Assess(Next()).Explain(ExplanationReader.OnlyResident, Language.Dutch).ToText().Length;

    [Benchmark]
    public int WhatIf() => _policy.WhatIf(Next()).Count;

    private ref readonly PriorityFacts Next()
    {
        _next = _next + 1 < _facts.Length ? _next + 1 : 0;
        return ref _facts[_next];
    }
}
