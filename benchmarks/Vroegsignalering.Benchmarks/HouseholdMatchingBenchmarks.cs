using BenchmarkDotNet.Attributes;
using Vroegsignalering.Households;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does matching cost, beside putting signals in a dictionary by the text of their address?</summary>
/// <remarks>The matcher does more: its outcome does not depend on the order of the rows, a signal without an address finds its household
/// by BSN, and every signal knows why it is where it is.</remarks>
[MemoryDiagnoser]
public class HouseholdMatchingBenchmarks
{
    // The dictionary does not know a shelter either.
    private static readonly HouseholdOptions ByAddressOnly = new() { LargeAddressFrom = int.MaxValue };

    private Signal[] _signals = [];

    /// <summary>Signals of one month, in the order of the files.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _signals = Inputs.SignalsOfAMonth(Count);
        Check.Same(GroupByAddressText(), Match());
    }

    [Benchmark(Baseline = true)]
    public int GroupByAddressText()
    {
        Dictionary<string, List<Signal>> byAddress = new(StringComparer.Ordinal);
        foreach (Signal signal in _signals)
        {
            string address = signal.Address!.ToUnmaskedString();
            if (!byAddress.TryGetValue(address, out List<Signal>? household))
            {
                byAddress.Add(address, household = []);
            }

            household.Add(signal);
        }

        return byAddress.Count;
    }

    [Benchmark]
    public int Match() => HouseholdMatcher.Match(_signals, ByAddressOnly).Households.Count;
}
