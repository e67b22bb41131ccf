using System.Collections.Concurrent;
using Vroegsignalering.Storage.Specification.PostgreSql;

namespace Vroegsignalering.Storage.Specification.Crash;

/// <summary>A process that is killed at a named place and started again ends where an undisturbed one does.</summary>
public sealed class CrashTests
{
    private const int Fewest = 40;

    /// <summary>Places of every kind; all of them are for the campaign.</summary>
    private static readonly string[] Few =
    [
        "intake.signals.middle", "run.cases.middle", "run.match.noted", "register.case.written", "feedback.sent", "logboek.sent", "delivery.kept.before", "retention.erase.middle",
        "sqlite.commit.after", "sqlite.backup.written", "sqlite.migrate.middle", "postgres.commit.after", "postgres.migrate.end",
    ];

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task At_a_few_places(string kind)
    {
        await using CrashWorld world = await MakeAsync(kind);
        CrashPlace[] places = [.. world.Places.Where(p => Few.Contains(p.Name)).DistinctBy(p => p.Name)];

        Assert.True(world.Places.DistinctBy(p => p.Name).Count() >= Fewest);
        Assert.True(places.Length >= 8);
        await AssertAllAsync(world, places);
    }

    [Theory(Explicit = true)]
    [Trait("Category", "Campaign")]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task At_every_place(string kind)
    {
        await using CrashWorld world = await MakeAsync(kind);

        Assert.True(world.Places.DistinctBy(p => p.Name).Count() >= Fewest);
        await AssertAllAsync(world, world.Places);
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {world.Places.Count} places");
    }

    private static Task<CrashWorld> MakeAsync(string kind)
    {
        if (kind != "sqlite")
        {
            PostgreSqlServer.MustBeThere();
        }

        return CrashWorld.MakeAsync(kind);
    }

    private static async Task AssertAllAsync(CrashWorld world, IReadOnlyCollection<CrashPlace> places)
    {
        ConcurrentBag<string> wrong = [];
        ParallelOptions few = new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(places, few, async (place, _) => wrong.Add(await world.TryAsync(place)));
        Assert.Equal("", string.Concat(wrong.Order(StringComparer.Ordinal)));
    }
}
