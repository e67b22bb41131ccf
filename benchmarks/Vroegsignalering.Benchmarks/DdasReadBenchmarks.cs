using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Vroegsignalering.Benchmarks.PlainDdas;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does reading a delivery cost, beside generated code that takes it as it is?</summary>
/// <remarks>The reader does more: it takes names and values of every version, checks what it reads, says where something is wrong, and
/// joins cases with their signals.</remarks>
[MemoryDiagnoser]
public class DdasReadBenchmarks
{
    private byte[] _file = [];

    /// <summary>Signals in the delivery; for every 100 there are about 73 cases.</summary>
    [Params(1_000, 50_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        using MemoryStream stream = new();
        DdasWriter.Write(Inputs.Delivery(Count), stream);
        _file = stream.ToArray();
        Check.Same(Count, Reader());
        Check.Same(Count, SystemTextJson());
        Check.Same(Count, (int)Stream());
        Check.Same(Count, StreamIntoLists());
    }

    [Benchmark(Baseline = true)]
    public int SystemTextJson() => JsonSerializer.Deserialize(_file, PlainJson.Default.PlainDelivery)!.Leveringen![0].Vroegsignalen!.Count;

    [Benchmark]
    public int Reader() => DdasReader.Read(_file, "levering.json").Delivery!.Municipalities[0].Signals.Count;

    /// <summary>One signal or case at a time, with the same checks; nothing is kept.</summary>
    [Benchmark]
    public long Stream()
    {
        using MemoryStream stream = new(_file);
        using DdasStreamReader reader = DdasStreamReader.Open(stream, "levering.json");
        while (reader.Read())
        {
            // Nothing is kept.
        }

        return reader.Summary.ReceivedSignals;
    }

    /// <summary>The same, with all signals and cases kept, as the baseline keeps them.</summary>
    [Benchmark]
    public int StreamIntoLists()
    {
        using MemoryStream stream = new(_file);
        using DdasStreamReader reader = DdasStreamReader.Open(stream, "levering.json");
        List<Signal> signals = [];
        List<DdasCase> cases = [];
        while (reader.Read())
        {
            switch (reader.Item)
            {
                case DdasReadSignal read: signals.Add(read.Signal); break;
                case DdasReadCase read: cases.Add(read.Case); break;
            }
        }

        return signals.Count;
    }
}
