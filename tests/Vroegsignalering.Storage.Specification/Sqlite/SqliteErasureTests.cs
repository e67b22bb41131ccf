using System.Text;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.Sqlite;

/// <summary>Looks into the files themselves: what was erased stands nowhere, also not in room that SQLite does not use.</summary>
public sealed class SqliteErasureTests
{
    private const int Many = 1_500;

    private static readonly MunicipalityCode Municipality = MunicipalityCode.Parse("9901");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_erased_stands_in_no_table_index_quarantine_outbox_delivery_or_log()
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        await FillAsync(store);
        int[] erased = [.. Enumerable.Range(0, Many).Where(number => number % 3 == 0)];
        Assert.All(erased, number => Assert.NotEmpty(Found(folder, number)));

        await EraseAsync(store, erased);

        byte[] files = Bytes(folder);
        Assert.DoesNotContain(erased, number => files.AsSpan().IndexOf(Canary(number)) >= 0);
        Assert.Equal(Many - erased.Length, Enumerable.Range(0, Many).Count(number => files.AsSpan().IndexOf(Canary(number)) >= 0));
        Assert.True(await store.VerifyAsync(Cancel));
    }

    [Fact]
    public async Task What_a_reader_still_sees_is_gone_when_it_is_done()
    {
        using StoreFolder folder = new();
        await using SqliteStore store = await folder.OpenAsync();
        await FillAsync(store);
        await using (IUnitOfWork reader = await store.BeginAsync(Municipality, UnitOfWorkKind.Read, Cancel))
        {
            await EraseAsync(store, [7]);
            Assert.NotNull(await reader.Cases.FindAsync(CaseId(7), Cancel));
        }

        Assert.Empty(Found(folder, 7));
    }

    [Fact]
    public async Task What_a_process_that_was_ended_left_to_do_is_done_when_the_store_is_opened()
    {
        using StoreFolder folder = new();
        await using (SqliteStore store = await folder.OpenAsync())
        {
            await FillAsync(store);
        }

        // As after an end between the commit and the writing anew.
        using (Session session = Session.Open(folder.Path("vroeg.db"), 1))
        {
            session.Do("UPDATE upkeep SET erased = 1");
        }

        await using SqliteStore again = await folder.OpenAsync();

        Assert.Equal(0, again.Writer!.Number("SELECT erased FROM upkeep"));
        Assert.True(await again.ShredAsync(Cancel));
    }

    private static async Task FillAsync(SqliteStore store)
    {
        // In several units of work and not in the order of the keys, so that pages are split.
        foreach (int[] some in Enumerable.Range(0, Many).OrderBy(number => number * 7919 % Many).Chunk(Many / 5))
        {
            await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);
            await unit.Signals.AddAsync([.. some.Select(Signal)], Cancel);
            await unit.Cases.SaveAsync([.. some.Select(number => StoreSample.New(CaseId(number), number + 1, 2))], Cancel);
            await unit.Journals.AppendAsync(JournalKind.Quarantine, [.. some.Select(number => Line(number))], cancellationToken: Cancel);
            await unit.Outbox.AddAsync([.. some.Select(number => StoreSample.Message(CaseId(number), 1, number))], Cancel);
            await unit.CommitAsync(Cancel);
        }

        await using IUnitOfWork places = await store.BeginAsync(Municipality, cancellationToken: Cancel);
        await foreach (StoredCase stored in places.Cases.ReadAsync(new CaseQuery(), Cancel))
        {
            CaseToSave moved = new(stored.History, stored.History.Events.Count) { Placement = StoreSample.Place(Many - stored.Placement!.Rank + 1) };
            await places.Cases.SaveAsync([moved], Cancel);
        }

        await StoreSample.KeepAsync(places, "delivery-1", [.. Enumerable.Range(0, Many).Where(n => n % 3 == 0).SelectMany(Canary)], Cancel);
        await places.CommitAsync(Cancel);
    }

    private static async Task EraseAsync(SqliteStore store, int[] numbers)
    {
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, cancellationToken: Cancel);
        string[] ids = [.. numbers.Select(CaseId)];
        Assert.Equal(numbers.Length, await unit.Signals.EraseAsync([.. numbers.Select(number => Signal(number).Content)], Cancel));
        Assert.Equal(numbers.Length, await unit.Cases.EraseAsync(ids, Cancel));
        Assert.Equal(numbers.Length, await unit.Journals.EraseAsync(JournalKind.Quarantine, ids, Cancel));
        Assert.Equal(numbers.Length, await unit.Outbox.EraseAsync(OutboxKind.Feedback, ids, Cancel));
        await unit.Deliveries.EraseAsync("delivery-1", Cancel);
        await unit.CommitAsync(Cancel);
    }

    // The number of the case stands in every table: the canary that is looked for.
    private static byte[] Canary(int number) => Encoding.UTF8.GetBytes(CaseId(number));

    private static string CaseId(int number) => FormattableString.Invariant($"canary-{number:00000}-end");

    private static StoredSignal Signal(int number)
    {
        StoredSignal signal = StoreSample.Signal(number);
        return StoredSignal.Of(signal.Signal with { Reference = CaseId(number) }, secret: 2027);
    }

    private static JournalLine Line(int number) =>
        StoreSample.Line(CaseId(number), number, 1) with { Content = StoreSample.Json(CaseId(number), number) };

    private static IEnumerable<string> Found(StoreFolder folder, int number) =>
        folder.Files.Where(file => File.ReadAllBytes(file.FullName).AsSpan().IndexOf(Canary(number)) >= 0).Select(file => file.Name);

    private static byte[] Bytes(StoreFolder folder) => [.. folder.Files.SelectMany(file => File.ReadAllBytes(file.FullName))];
}
