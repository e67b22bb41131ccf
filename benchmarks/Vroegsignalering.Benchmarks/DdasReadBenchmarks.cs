using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Vroegsignalering.Benchmarks.PlainDdas;
using Vroegsignalering.Ddas;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does reading a delivery cost, beside generated code that takes it as it is?</summary>
/// <remarks>The reader does more: it takes names and values of every version, checks what it reads, says where something is wrong, and
/// joins cases with their signals.</remarks>
[MemoryDiagnoser]
public class DdasReadBenchmarks
{
    private byte[] _file = [];

    /// <summary>Signals in the delivery; for every 100 there are about 73 cases.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        using MemoryStream stream = new();
        DdasWriter.Write(Inputs.Delivery(Count), stream);
        _file = stream.ToArray();
        Check.Same(Count, Reader());
        Check.Same(Count, SystemTextJson());
    }

    [Benchmark(Baseline = true)]
    public int SystemTextJson() => JsonSerializer.Deserialize(_file, PlainJson.Default.PlainDelivery)!.Leveringen![0].Vroegsignalen!.Count;

    [Benchmark]
    public int Reader() => DdasReader.Read(_file, "levering.json").Delivery!.Municipalities[0].Signals.Count;
}
