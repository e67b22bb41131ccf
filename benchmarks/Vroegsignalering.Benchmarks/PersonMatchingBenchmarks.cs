using System.Globalization;
using BenchmarkDotNet.Attributes;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary>What matching costs, next to a plain pass that only groups by cleaned address and person.</summary>
[MemoryDiagnoser]
public class PersonMatchingBenchmarks
{
    private PersonRecord[] _records = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() => _records = [.. LabelledPersons.Generate(LabelledFlavour.Dutch, Count, seed: 2027).Select(r => r.Record)];

    [Benchmark(Baseline = true)]
    public int GroupByCleanedAddressAndPerson()
    {
        Dictionary<string, int> groups = new(StringComparer.Ordinal);
        foreach (PersonRecord record in _records)
        {
            string key = string.Create(
                CultureInfo.InvariantCulture,
                $"{Cleaned(record.Postcode)}|{Cleaned(record.HouseNumber)}|{Cleaned(record.LastName)}|{record.BirthDateText}");
            groups[key] = groups.GetValueOrDefault(key) + 1;
        }

        return groups.Count;
    }

    [Benchmark]
    public int Match() => new PersonMatcher().Match(_records).Clusters.Count;

    private static string Cleaned(string? text) => text is null ? "" : text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
