using NodaTime;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Storage.Specification.Casework;
using Vroegsignalering.Storage.Specification.Sqlite;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Storage.Specification.Crash;

/// <summary>A disk that is full or fails loses nothing, and leaves no half files.</summary>
public sealed class FullDiskTests
{
    private static readonly DdasFreezeRequest Request = new()
    {
        Delivery = new DdasDelivery
        {
            PeriodStart = new LocalDate(2026, 7, 1),
            PeriodEnd = new LocalDate(2026, 12, 31),
            DeliveredAt = Instant.FromUtc(2027, 1, 4, 8, 0),
            SupplierCode = "proef",
            Municipalities = [new DdasMunicipalityDelivery { Municipality = MunicipalityCode.Parse("9901"), Signals = [SampleData.Signal()] }],
        },
        Period = ReportingPeriod.HalfYear(2026, 2),
        At = Instant.FromUtc(2027, 1, 4, 8, 0),
    };

    [Fact]
    public async Task A_month_on_a_disk_without_room_goes_on_when_there_is_room()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Files are limited by the shell of Linux.");
        await using CrashWorld world = await CrashWorld.MakeAsync("sqlite");

        List<(bool Failed, string Wrong)> tried = [];
        foreach (int kilobytes in (int[])[8, 60, 110, 150])
        {
            tried.Add(await world.TryFullAsync(kilobytes));
        }

        Assert.Equal("", string.Concat(tried.Select(t => t.Wrong)));
        Assert.True(tried.Count(t => t.Failed) >= 3, "The disk was never full.");
    }

    [Theory]
    [InlineData("sqlite.backup.before")]
    [InlineData("sqlite.backup.written")]
    [InlineData("sqlite.backup.rename")]
    public async Task A_backup_that_fails_leaves_nothing_and_works_when_the_disk_does(string place)
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        string backup = folder.Path("backup.db");

        await Assert.ThrowsAnyAsync<Exception>(() => Faults.FailAsync(place, () => store.BackUpAsync(backup)));

        Assert.DoesNotContain(folder.Files, f => f.Name.StartsWith("backup", StringComparison.Ordinal));
        await store.BackUpAsync(backup, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(backup));
    }

    [Theory]
    [InlineData("folder.made", false)]
    [InlineData("folder.written", false)]
    [InlineData("folder.flushed", false)]
    [InlineData("folder.moved", true)]
    public async Task A_delivery_that_fails_is_there_whole_or_not_at_all(string place, bool isThere)
    {
        using StoreFolder folder = new();
        DdasSnapshotFolder deliveries = new(folder.Path(""));

        await Assert.ThrowsAsync<IOException>(() => Faults.FailAsync(place, () => deliveries.FreezeAsync(Request)));

        Assert.Equal(isThere ? 1 : 0, (await deliveries.ListAsync(TestContext.Current.CancellationToken)).Count);
        Assert.DoesNotContain(folder.Files, f => f.Extension == ".part");
        await deliveries.FreezeAsync(Request, TestContext.Current.CancellationToken);
        Assert.Single(await deliveries.ListAsync(TestContext.Current.CancellationToken));
    }
}
