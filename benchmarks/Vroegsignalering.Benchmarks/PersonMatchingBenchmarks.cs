using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Data.Sqlite;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does matching persons cost from raw text, next to a plain pass that only groups by cleaned address and person, and next to
/// SQLite grouping the same rows by address? All on one thread.</summary>
/// <remarks>Neither of the two finds a record with an error in it.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5, invocationCount: 1)]
public class PersonMatchingBenchmarks : IDisposable
{
    private PersonRecord[] _records = [];
    private SqliteConnection? _loaded;

    /// <summary>Signals: a village, a large city, the country.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _records = [.. LabelledPersons.Generate(LabelledFlavour.Dutch, Count, seed: 2027).Select(r => r.Record)];
        _loaded = Load();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _loaded?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int PlainDictionary()
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
    public int SqliteLoadAndGroup()
    {
        using SqliteConnection connection = Load();
        return Group(connection);
    }

    [Benchmark]
    public int SqliteGroupOnly() => Group(_loaded!);

    /// <summary>With the reasons of every link that was accepted: the comparisons and what each gave.</summary>
    [Benchmark]
    public int MatchWithReasons() => Reasons.Count(new PersonMatcher().Match(_records));

    private SqliteConnection Load()
    {
        SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        using SqliteCommand create = connection.CreateCommand();
        create.CommandText = "CREATE TABLE signal (id TEXT, postcode TEXT, number TEXT, name TEXT, born TEXT)";
        _ = create.ExecuteNonQuery();
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO signal VALUES ($0, $1, $2, $3, $4)";
        SqliteParameter[] values = [.. Enumerable.Range(0, 5).Select(i => insert.Parameters.Add($"${i}", SqliteType.Text))];
        foreach (PersonRecord record in _records)
        {
            string?[] row = [record.Id, record.Postcode, record.HouseNumber, record.LastName, record.BirthDateText];
            for (int i = 0; i < row.Length; i++)
            {
                values[i].Value = (object?)row[i] ?? DBNull.Value;
            }

            _ = insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return connection;
    }

    private static int Group(SqliteConnection connection)
    {
        using SqliteCommand group = connection.CreateCommand();
        group.CommandText = """
            SELECT upper(replace(postcode, ' ', '')) AS p, upper(replace(number, ' ', '')) AS n, count(*), min(id) FROM signal GROUP BY p, n
            """;
        using SqliteDataReader reader = group.ExecuteReader();
        int count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static string Cleaned(string? text) => text is null ? "" : text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
