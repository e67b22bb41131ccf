using BenchmarkDotNet.Attributes;
using Vroegsignalering.Cases;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does a worklist cost, beside what a spreadsheet does: add up per address and sort by amount?</summary>
[MemoryDiagnoser]
public class WorklistBenchmarks
{
    private WorklistRequest _request = new() { On = default, NewSignals = [] };

    /// <summary>Signals that came in; before them lies half a year with six times as many.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _request = Inputs.Month(Count);
        Check.Same(Count, _request.NewSignals.Count);
    }

    [Benchmark(Baseline = true)]
    public int SumAndSort()
    {
        Dictionary<string, long> cents = new(StringComparer.Ordinal);
        foreach (Signal signal in _request.NewSignals)
        {
            string address = signal.Address!.ToUnmaskedString();
            cents[address] = cents.GetValueOrDefault(address) + (signal.Arrears?.Cents ?? 0);
        }

        KeyValuePair<string, long>[] households =
            [.. cents.OrderByDescending(household => household.Value).ThenBy(household => household.Key, StringComparer.Ordinal)];
        return households.Length;
    }

    [Benchmark]
    public int Make() => Worklist.Make(_request).Items.Count;

    /// <summary>With the plan and the reasons of every line, as for a file in which all of it stands.</summary>
    [Benchmark]
    public int MakeWithPlansAndReasons()
    {
        int written = 0;
        foreach (WorklistItem item in Worklist.Make(_request).Items)
        {
            PriorityAssessment assessment = item.Explain();
            written += item.NextStep(item.Plan()).Dutch.Length + assessment.ReasonsIn(Language.Dutch).Count();
        }

        return written;
    }
}
