using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CsvHelper;
using NodaTime;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does taking in a file of a million rows cost, beside the well-known library that reads it as text only?</summary>
/// <remarks>CsvHelper gives 23 texts a row. <see cref="ReadRows"/> gives the original bytes, a checked signal, the findings and two keys a row.
/// <see cref="CsvHelperOneByOne"/> and <see cref="ReadRows"/> keep nothing; <see cref="CsvHelperAsList"/> keeps all records, as code that works on
/// records mostly does. One measurement is one reading of the whole file.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 9)]
public class CsvMillionRowsBenchmarks
{
    private const int Rows = 1_000_000;

    private static readonly CsvReaderOptions Yardstick = new() { Separator = ';' };

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"vroeg-{Guid.NewGuid():N}.csv");
    private readonly LocalDate _receivedOn = SampleData.Day.PlusDays(-2);
    private SignalMapping _mapping = SignalMapping.Default;

    [GlobalSetup]
    public void Setup()
    {
        LargeEnergyFile.Write(_path, Rows);
        _mapping = LargeEnergyFile.Mapping;
        Check.Same(Rows, CsvHelperOneByOne());
        Check.Same(Rows, ReadRows());
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_path);

    [Benchmark(Baseline = true)]
    public int CsvHelperOneByOne()
    {
        using FileStream stream = File.OpenRead(_path);
        using CsvReader csv = CsvReader.Create(stream, Yardstick);
        int count = 0;
        foreach (EnergyRow row in csv.GetRecords<EnergyRow>())
        {
            count += row is null ? 0 : 1;
        }

        return count;
    }

    [Benchmark]
    public int CsvHelperAsList()
    {
        using FileStream stream = File.OpenRead(_path);
        using CsvReader csv = CsvReader.Create(stream, Yardstick);
        List<EnergyRow> rows = [.. csv.GetRecords<EnergyRow>()];
        return rows.Count;
    }

    [Benchmark]
    public int ReadRows()
    {
        using FileStream stream = File.OpenRead(_path);
        return StreamedIntake.Run(stream, _mapping, _receivedOn).Rows;
    }
}
