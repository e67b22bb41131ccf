using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Vroegsignalering.Benchmarks.PlainDdas;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does writing a delivery cost, beside generated code that writes the same bytes from classes made for it?</summary>
/// <remarks>The writer does more: it makes references unique, finds the signals of every case, and counts what DDAS has no place for.
/// </remarks>
[MemoryDiagnoser]
public class DdasWriteBenchmarks
{
    private readonly MemoryStream _output = new();
    private DdasDelivery _delivery = new();
    private DdasDelivery _read = new();
    private PlainDelivery _plain = new();

    /// <summary>Signals in the delivery; for every 100 there are about 73 cases.</summary>
    [Params(1_000, 50_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _delivery = Inputs.Delivery(Count);
        long length = Writer();
        byte[] written = _output.ToArray();
        _read = DdasReader.Read(written, "levering.json").Delivery!;
        _plain = JsonSerializer.Deserialize(written, PlainJson.Default.PlainDelivery)!;
        Check.Same(length, SystemTextJson());
        Check.Same(expected: true, _output.GetBuffer().AsSpan(0, written.Length).SequenceEqual(written));
        Check.Same(length, WriterOfRead());
        Check.Same(length, StreamWriterOfRead());
        Check.Same(length, StreamWriter());
        Check.Same(expected: true, _output.GetBuffer().AsSpan(0, written.Length).SequenceEqual(written));
    }

    [Benchmark(Baseline = true)]
    public long SystemTextJson()
    {
        _output.SetLength(0);
        JsonSerializer.Serialize(_output, _plain, PlainJson.Default.PlainDelivery);
        return _output.Length;
    }

    [Benchmark]
    public long Writer()
    {
        _output.SetLength(0);
        DdasWriter.Write(_delivery, _output);
        return _output.Length;
    }

    /// <summary>What the plain objects hold and no more: signals and cases that were read from the same bytes, and lie in memory as they do.</summary>
    [Benchmark]
    public long WriterOfRead()
    {
        _output.SetLength(0);
        DdasWriter.Write(_read, _output);
        return _output.Length;
    }

    [Benchmark]
    public long StreamWriter() => WritePieces(_delivery);

    [Benchmark]
    public long StreamWriterOfRead() => WritePieces(_read);

    private long WritePieces(DdasDelivery delivery)
    {
        _output.SetLength(0);
        DdasStreamWriter writer = new(_output, delivery);
        foreach (DdasMunicipalityDelivery municipality in delivery.Municipalities)
        {
            writer.StartMunicipality(municipality.Municipality, municipality.Organisation);
            foreach (Signal signal in municipality.Signals)
            {
                writer.Write(signal);
            }

            foreach (SignalCase signalCase in municipality.Cases)
            {
                writer.Write(signalCase);
            }

            writer.EndMunicipality();
        }

        writer.Finish();
        return _output.Length;
    }
}
