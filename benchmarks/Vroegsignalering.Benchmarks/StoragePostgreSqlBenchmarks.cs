using System.Buffers;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Npgsql;
using NpgsqlTypes;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.PostgreSql;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does taking a month of signals into a store on PostgreSQL cost, beside a bare COPY of the same rows into the same database?</summary>
/// <remarks>The environment variable VROEG_POSTGRES has the connection of a role that may make databases; <c>tests/postgres</c> starts such a server
/// (with DURABLE=yes, so that commits wait for the disk). The bare COPY has its bytes ready and one index; the store makes keys and bytes, looks for versions, keeps municipalities
/// apart and has the indexes to find signals again.</remarks>
public class StoragePostgreSqlBenchmarks : IAsyncDisposable
{
    private static readonly MunicipalityCode Municipality = MunicipalityCode.Parse("0344");

    private readonly string _owner = Environment.GetEnvironmentVariable("VROEG_POSTGRES") ?? throw new InvalidOperationException("Set VROEG_POSTGRES: tests/postgres start FOLDER.");
    private readonly string _database = string.Create(CultureInfo.InvariantCulture, $"vroeg_benchmark_{Guid.NewGuid():N}");
    private Signal[] _signals = [];
    private (Guid Content, Guid Reference, byte[] Body)[] _rows = [];
    private NpgsqlDataSource _source = null!;
    private PostgreSqlStore _store = null!;

    /// <summary>Signals.</summary>
    [Params(50_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() => SetupAsync().GetAwaiter().GetResult();

    private async Task SetupAsync()
    {
        (byte[] file, SignalMapping mapping) = Inputs.EnergyFile(Count);
        _signals = [.. SignalCsvReader.Read(new MemoryStream(file), mapping, "energie.csv", SampleData.Day).Rows.Select(r => r.Signal).OfType<Signal>().DistinctBy(s => SignalKey.OfContent(s, 2027))];
        _rows = [.. _signals.Select(Row)];
        await RunAsync(_owner, $"CREATE DATABASE {_database}");
        await PostgreSqlStore.MigrateAsync(To("vroeg_owner"), new PostgreSqlMigrationOptions { MonthsBack = 24 });
        await RunAsync(To("vroeg_owner"), "CREATE TABLE public.bare (municipality text, content uuid, reference uuid, month date, day date, received_on date, is_replaced boolean, findings text, body bytea, PRIMARY KEY (municipality, content))");
        _source = NpgsqlDataSource.Create(To("vroeg_owner"));
        _store = await PostgreSqlStore.OpenAsync(To("vroeg_app"));
        Check.Same((long)_signals.Length, await BareCopyAsync());
        Check.Same(_signals.Length, await TakeInAsync());
    }

    [IterationSetup]
    public void Empty() => RunAsync(To("vroeg_owner"), "TRUNCATE public.bare, vroeg.signals, vroeg.signal_contents").GetAwaiter().GetResult();

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _source.DisposeAsync();
        await RunAsync(_owner, $"DROP DATABASE IF EXISTS {_database} WITH (FORCE)");
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public async Task<long> BareCopyAsync()
    {
        await using NpgsqlConnection connection = await _source.OpenConnectionAsync();
        await using NpgsqlBinaryImporter rows = await connection.BeginBinaryImportAsync("COPY public.bare FROM STDIN (FORMAT BINARY)");
        for (int i = 0; i < _rows.Length; i++)
        {
            (Guid content, Guid reference, byte[] body) = _rows[i];
            DateOnly day = (_signals[i].SentOn ?? SampleData.Day).ToDateOnly();
            await rows.StartRowAsync();
            await rows.WriteAsync(Municipality.Value, NpgsqlDbType.Text);
            await rows.WriteAsync(content, NpgsqlDbType.Uuid);
            await rows.WriteAsync(reference, NpgsqlDbType.Uuid);
            await rows.WriteAsync(day, NpgsqlDbType.Date);
            await rows.WriteAsync(day, NpgsqlDbType.Date);
            await rows.WriteAsync(day, NpgsqlDbType.Date);
            await rows.WriteAsync(false, NpgsqlDbType.Boolean);
            await rows.WriteAsync("VS2010", NpgsqlDbType.Text);
            await rows.WriteAsync(body, NpgsqlDbType.Bytea);
        }

        return (long)await rows.CompleteAsync();
    }

    [Benchmark]
    public async Task<int> TakeInAsync()
    {
        await using IUnitOfWork unit = await _store.BeginAsync(Municipality);
        SignalsAdded added = await unit.Signals.AddAsync([.. _signals.Select(s => StoredSignal.Of(s, 2027, ["VS2010"]))]);
        await unit.CommitAsync();
        return added.Added;
    }

    private static (Guid Content, Guid Reference, byte[] Body) Row(Signal signal)
    {
        ArrayBufferWriter<byte> body = new();
        StoredForm.Write(body, signal);
        return (Guid.ParseExact(SignalKey.OfContent(signal, 2027).ToString(), "N"), Guid.ParseExact(SignalKey.OfReference(signal, 2027).ToString(), "N"), body.WrittenSpan.ToArray());
    }

    private string To(string role) => new NpgsqlConnectionStringBuilder(_owner) { Database = _database, Username = role }.ToString();

    private static async Task RunAsync(string connection, string sql)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
        await using NpgsqlCommand command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
