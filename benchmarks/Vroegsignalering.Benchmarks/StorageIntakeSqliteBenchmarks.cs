using System.Buffers;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.Sqlite;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does a month cost in a SQLite store, with its versions, keys and findings, beside the bare insert of the same rows, that are ready
/// made, into a table without indexes, in one transaction with the same settings?</summary>
[MemoryDiagnoser]
[Config(typeof(EachInANewFile))]
public class StorageIntakeSqliteBenchmarks
{
    private Signal[] _signals = [];
    private Row[] _rows = [];
    private DirectoryInfo? _folder;
    private SqliteConnection? _bare;
    private SqliteStore? _store;

    [Params(50_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _signals = StorageInputs.Month(Count);
        _rows = [.. _signals.Select((signal, i) => Row.Of(StorageInputs.Stored(signal, i)))];
    }

    [IterationSetup]
    public void MakeFiles()
    {
        _folder = Directory.CreateTempSubdirectory("vroeg-benchmark-");
        _bare = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "bare.db")};Pooling=False");
        _bare.Open();
        Do("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768");
        Do("CREATE TABLE signal (municipality TEXT, content BLOB, reference BLOB, day TEXT, received TEXT, replaced INTEGER, findings TEXT, body BLOB)");
        _store = SqliteStore.OpenAsync(Path.Combine(_folder.FullName, "vroeg.db")).GetAwaiter().GetResult();
    }

    [IterationCleanup]
    public void RemoveFiles()
    {
        _bare?.Dispose();
        _store?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _folder?.Delete(recursive: true);
    }

    [Benchmark(Baseline = true)]
    public int BareInsert()
    {
        using SqliteTransaction transaction = _bare!.BeginTransaction();
        using SqliteCommand insert = _bare.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO signal VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        SqliteParameter[] values = [.. Enumerable.Range(1, 8).Select(i => insert.Parameters.Add(string.Create(CultureInfo.InvariantCulture, $"${i}"), default))];
        insert.Prepare();
        foreach (Row row in _rows)
        {
            (values[0].Value, values[1].Value, values[2].Value, values[3].Value) = (StorageInputs.Municipality.Value, row.Content, row.Reference, row.Day);
            (values[4].Value, values[5].Value, values[6].Value, values[7].Value) = (row.Received, 0L, row.Findings, row.Body);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return _rows.Length;
    }

    [Benchmark]
    public async Task<int> AddToStore()
    {
        await using IUnitOfWork unit = await _store!.BeginAsync(StorageInputs.Municipality);
        SignalsAdded added = await unit.Signals.AddAsync([.. _signals.Select(StorageInputs.Stored)]);
        await unit.CommitAsync();
        return added.Added;
    }

    /// <summary>Every run needs new files, and takes so long that one call is enough. No process of its own: the disk is most of it.</summary>
    private sealed class EachInANewFile : ManualConfig
    {
        public EachInANewFile() => AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(10)
            .WithInvocationCount(1).WithUnrollFactor(1).WithToolchain(InProcessEmitToolchain.Instance));
    }

    private void Do(string sql)
    {
        using SqliteCommand command = _bare!.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record Row(byte[] Content, byte[] Reference, object Day, object Received, string Findings, byte[] Body)
    {
        public static Row Of(StoredSignal signal)
        {
            ArrayBufferWriter<byte> body = new();
            StoredForm.Write(body, signal.Signal);
            return new Row(
                Convert.FromHexString(signal.Content.ToString()),
                Convert.FromHexString(signal.Reference.ToString()),
                signal.Day is NodaTime.LocalDate day ? LocalDatePattern.Iso.Format(day) : DBNull.Value,
                signal.Signal.ReceivedOn is NodaTime.LocalDate received ? LocalDatePattern.Iso.Format(received) : DBNull.Value,
                string.Join(' ', signal.Findings),
                body.WrittenSpan.ToArray());
        }
    }
}
