using BenchmarkDotNet.Attributes;
using CsvHelper;
using NodaTime;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does reading a partner's file cost, beside the well-known library that reads it as text only?</summary>
/// <remarks>CsvHelper does less: it gives 23 texts per row. <see cref="Rows"/> gives checked signals with findings and the original
/// text of every row; <see cref="Intake"/> also keeps the books, finds doubles and sorts. See docs/decisions/0008.</remarks>
[MemoryDiagnoser]
public class CsvIntakeBenchmarks
{
    private static readonly CsvReaderOptions Yardstick = new() { Separator = ';' };

    private readonly LocalDate _receivedOn = SampleData.Day.PlusDays(-2);
    private byte[] _file = [];
    private SignalMapping _mapping = SignalMapping.Default;

    /// <summary>Rows of the file.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_file, _mapping) = Inputs.EnergyFile(Count);
        Check.Same(Count, CsvHelperAsText());
        Check.Same(Count, Rows());
        Check.Same(Count, Intake());
    }

    [Benchmark(Baseline = true)]
    public int CsvHelperAsText()
    {
        using CsvReader csv = CsvReader.Create(new MemoryStream(_file), Yardstick);
        List<EnergyRow> rows = [.. csv.GetRecords<EnergyRow>()];
        return rows.Count;
    }

    [Benchmark]
    public int Rows()
    {
        List<IntakeRow> rows = [.. Read().Rows];
        return rows.Count;
    }

    [Benchmark]
    public int Intake()
    {
        SignalIntake intake = new();
        intake.Add(Read());
        return intake.Finish().Received;
    }

    private SignalFile Read() => SignalCsvReader.Read(new MemoryStream(_file), _mapping, "energie.csv", _receivedOn);
}
