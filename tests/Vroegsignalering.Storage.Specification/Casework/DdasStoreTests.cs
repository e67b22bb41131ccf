using NodaTime;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

public sealed class DdasStoreTests : IDisposable
{
    private static readonly Instant At = Instant.FromUtc(2026, 4, 2, 6, 0);
    private static readonly ReportingPeriod Period = ReportingPeriod.Quarter(2026, 1);

    private readonly string _temporary = Directory.CreateTempSubdirectory("vroeg-ddas-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_temporary, recursive: true);

    private static DdasFreezeRequest Request(int signals, string municipality = "9901") => new()
    {
        Period = Period,
        At = At,
        Delivery = new DdasDelivery
        {
            SupplierCode = "voorbeeld",
            PeriodStart = Period.Start,
            PeriodEnd = Period.End,
            DeliveredAt = At,
            Municipalities =
            [
                new DdasMunicipalityDelivery
                {
                    Municipality = MunicipalityCode.Parse(municipality),
                    Organisation = new DdasOrganisation { Name = "Gemeente Voorbeeldstad", KvkNumber = "00000000" },
                    Signals = [.. Enumerable.Range(0, signals).Select(n => World.SignalOf(n, 1, World.Start))],
                    Cases = [],
                },
            ],
        },
    };

    private static byte[] Bytes(DdasPage page)
    {
        using MemoryStream copy = new();
        using Stream stream = page.OpenRead();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static async Task<byte[]> BytesAsync(DdasPage page)
    {
        using MemoryStream copy = new();
        await using Stream stream = page.OpenRead();
        await stream.CopyToAsync(copy, 1_000, Cancel);
        return copy.ToArray();
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task What_was_frozen_gives_the_same_pages_as_in_memory_and_leaves_no_file(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        DdasSnapshotMemory memory = new();
        await memory.FreezeAsync(Request(900), Cancel);
        DdasFreezeResult result = await new DdasStoreSnapshots(test.Store, World.Municipality, _temporary).FreezeAsync(Request(900), Cancel);

        DdasStoreSnapshots other = new(test.Store, World.Municipality);
        DdasSnapshotInfo info = Assert.Single(await other.ListAsync(Cancel));
        using DdasSnapshot snapshot = (await other.OpenAsync(info.Id, Cancel))!.Snapshot!;
        using DdasSnapshot inMemory = (await memory.OpenAsync(info.Id, Cancel))!.Snapshot!;

        Assert.Equal(result.Snapshot!.Id, info.Id);
        Assert.Equal(3, snapshot.Page(1, 300).TotalPages);
        for (int page = 1; page <= 3; page++)
        {
            Assert.Equal(Bytes(inMemory.Page(page, 300)), Bytes(snapshot.Page(page, 300)));
            Assert.Equal(Bytes(inMemory.Page(page, 300)), await BytesAsync(snapshot.Page(page, 300)));
        }

        Assert.Empty(Directory.GetFiles(_temporary));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Ended_at_any_place_a_delivery_is_there_whole_or_not_at_all_and_the_same_again_keeps_one(string kind)
    {
        for (int place = 1; place <= 3; place++)
        {
            await using TestStore test = await Stores.OpenAsync(kind);
            DdasStoreSnapshots snapshots = new(test.Store, World.Municipality, _temporary);
            await Faults.AtAsync(place, "delivery.", () => snapshots.FreezeAsync(Request(5), Cancel));
            IReadOnlyList<DdasSnapshotInfo> after = await snapshots.ListAsync(Cancel);
            await snapshots.FreezeAsync(Request(5), Cancel);

            Assert.Equal(place == 3 ? 1 : 0, after.Count);
            Assert.Single(await snapshots.ListAsync(Cancel));
            Assert.Empty(Directory.GetFiles(_temporary));
        }
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_delivery_of_another_municipality_is_refused_and_one_that_is_erased_while_it_is_read_is_told(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        DdasStoreSnapshots snapshots = new(test.Store, World.Municipality);
        await Assert.ThrowsAsync<ArgumentException>(() => snapshots.FreezeAsync(Request(1, "9902"), Cancel));
        string id = (await snapshots.FreezeAsync(Request(5), Cancel)).Snapshot!.Id;
        using DdasSnapshot snapshot = (await snapshots.OpenAsync(id, Cancel))!.Snapshot!;
        DdasPage page = snapshot.Page(1, 10);
        await snapshots.DeleteAsync(id, Cancel);

        await Assert.ThrowsAsync<EndOfStreamException>(() => BytesAsync(page));
        Assert.Null(await snapshots.OpenAsync(id, Cancel));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Many_that_write_in_the_ledger_at_once_make_one_chain_in_which_each_line_stands_once(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        DdasSnapshotInfo info = (await new DdasStoreSnapshots(test.Store, World.Municipality).FreezeAsync(Request(3), Cancel)).Snapshot!;
        DdasDeliveryEntry frozen = DdasDeliveryEntry.OfFrozen(info);
        async Task WriteAsync(int writer)
        {
            using DdasStoreLedger ledger = new(test.Store, World.Municipality);
            for (int n = 0; n < 10; n++)
            {
                await ledger.AppendAsync(
                    frozen with { Kind = DdasDeliveryKind.Page, Page = 1, TotalPages = 1, At = At + Duration.FromSeconds(n), Receiver = $"ontvanger-{writer}" }, Cancel);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => WriteAsync(n), Cancel)));

        using DdasStoreLedger one = new(test.Store, World.Municipality);
        using MemoryStream file = new();
        await one.CopyToAsync(file, Cancel);
        file.Position = 0;
        DdasDeliveryLedgerCheck check = DdasDeliveryLedger.Verify(file, "deliveries.jsonl");
        Assert.Empty(check.Diagnostics);
        Assert.Equal(80, check.Entries.Select(e => (e.Receiver, e.At)).Distinct().Count());
        Assert.Equal(80, check.Head.Entries);
        Assert.Equal(info.Id, await one.FindSnapshotAsync("ontvanger-3", Period, DdasVersion.V12, At, Cancel));
        Assert.Null(await one.FindSnapshotAsync("ontvanger-9", Period, DdasVersion.V12, At, Cancel));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_line_that_does_not_follow_ends_the_ledger_and_nothing_is_added(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        DdasSnapshotInfo info = (await new DdasStoreSnapshots(test.Store, World.Municipality).FreezeAsync(Request(3), Cancel)).Snapshot!;
        await using (IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Write, Cancel))
        {
            await unit.Journals.AppendAsync(JournalKind.Deliveries, [World.Line(null, "vals")], cancellationToken: Cancel);
            await unit.CommitAsync(Cancel);
        }

        using DdasStoreLedger ledger = new(test.Store, World.Municipality);

        await Assert.ThrowsAsync<InvalidDataException>(() => ledger.AppendAsync(DdasDeliveryEntry.OfFrozen(info), Cancel));
    }

    [Fact]
    public void A_delivery_may_hold_what_came_before_it_was_frozen_and_not_what_came_later()
    {
        const string Id = "2026-Q1_v1.2_20260402T060000Z_1f2e3d4c5b6a";
        Signal before = World.SignalOf(1, 1, World.Start);
        Signal after = World.SignalOf(1, 1, new LocalDate(2026, 4, 20));

        Assert.Equal((true, false, true), (DdasStoreSnapshots.MayHold(Id, before), DdasStoreSnapshots.MayHold(Id, after), DdasStoreSnapshots.MayHold("iets", after)));
    }
}
