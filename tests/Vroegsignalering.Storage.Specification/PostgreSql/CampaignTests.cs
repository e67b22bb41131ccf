using System.Globalization;
using Vroegsignalering.Storage.PostgreSql;

namespace Vroegsignalering.Storage.Specification.PostgreSql;

/// <summary>The races of <see cref="Campaign"/>: twenty rounds of each with every run of the tests, a thousand when asked
/// (<c>dotnet test … -- xUnit.Explicit=only</c>; VROEG_ROUNDS sets another number).</summary>
public sealed class CampaignTests
{
    public static TheoryData<string> Races => [.. Campaign.Races.Keys];

    [Theory]
    [MemberData(nameof(Races))]
    public Task Twenty_rounds_lose_double_and_deadlock_nothing(string race) => RunAsync(race, 20);

    [Theory(Explicit = true)]
    [Trait("Category", "Campaign")]
    [MemberData(nameof(Races))]
    public Task A_thousand_rounds_lose_double_and_deadlock_nothing(string race) => RunAsync(
        race, int.TryParse(Environment.GetEnvironmentVariable("VROEG_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int rounds) ? rounds : 1_000);

    private static async Task RunAsync(string race, int rounds)
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();
        List<PostgreSqlStore> processes = [];
        Campaign campaign = new(processes);
        try
        {
            for (int i = 0; i < 4; i++)
            {
                processes.Add(await database.OpenAsync());
            }

            for (int round = 0; round < rounds; round++)
            {
                try
                {
                    await Campaign.Races[race](campaign, round).WaitAsync(TimeSpan.FromSeconds(120), TestContext.Current.CancellationToken);
                }
                catch (Exception e)
                {
                    throw new InvalidOperationException($"{race}: round {round} (its seeds follow from its number) of {rounds}: {e.Message}", e);
                }
            }
        }
        finally
        {
            foreach (PostgreSqlStore store in processes)
            {
                await store.DisposeAsync();
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{rounds} rounds of {Campaign.Workers} workers; {campaign.Conflicts} times a worker had to try again");
        Assert.Equal(["0"], await MunicipalityIsolationTests.ListAsync(database.Owner, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"));
    }
}
