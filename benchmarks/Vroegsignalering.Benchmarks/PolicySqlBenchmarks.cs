using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Data.Sqlite;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Benchmarks;

/// <summary>What is gained by a policy as data, beside the same twelve rules as one <c>CASE</c> in a database? One thread.</summary>
/// <remarks>Filling the database is not measured; reading the three numbers of every household is, since a policy gives them too. One measurement is
/// one million households.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class PolicySqlBenchmarks : IDisposable
{
    private const int Households = 1_000_000;

    private readonly PriorityFacts[] _facts = RandomFacts.Of(Households);
    private readonly PriorityScore[] _scores = new PriorityScore[Households];
    private SqliteConnection? _database;

    [GlobalSetup]
    public void Setup()
    {
        _database = TwelveRulesInSql.Load(_facts);
        PriorityScore[] byPolicy = new PriorityScore[Households];
        TwelveRules.Policy.Score(_facts, byPolicy);
        Check.Same(Households, SqlCase());
        for (int i = 0; i < Households; i++)
        {
            // The statement does not give the tier.
            PriorityScore expected = byPolicy[i];
            Check.Same(new PriorityScore(default, expected.Score, expected.AppliedRules, expected.ClassNumber), _scores[i]);
        }
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _database?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int SqlCase()
    {
        using SqliteCommand select = _database!.CreateCommand();
        select.CommandText = TwelveRulesInSql.Statement;
        using SqliteDataReader reader = select.ExecuteReader();
        int count = 0;
        while (reader.Read())
        {
            _scores[count++] = new PriorityScore(default, reader.GetInt32(0), (ulong)reader.GetInt64(2), reader.GetInt32(1));
        }

        return count;
    }

    [Benchmark]
    public void Policy() => TwelveRules.Policy.Score(_facts, _scores);
}
