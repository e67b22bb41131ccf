using System.Text;
using NodaTime;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.Ddas.Tests.Delivering;

public sealed class DdasDeliveryLedgerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vroeg-ddas-").FullName;

    private string LedgerPath => Path.Combine(_folder, DdasDeliveryLedgerFile.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_delivered_is_read_back_and_the_head_says_how_far_it_goes()
    {
        using DdasDeliveryLedgerFile ledger = new(_folder);
        DdasDeliveryEntry[] entries = [Entry(DdasDeliveryKind.Frozen), Entry(DdasDeliveryKind.Page, 1, "00000001999999990000"), Entry(DdasDeliveryKind.Page, 2, "CBS \"é\"")];
        foreach (DdasDeliveryEntry entry in entries)
        {
            await ledger.AppendAsync(entry, TestContext.Current.CancellationToken);
        }

        DdasDeliveryLedgerCheck check = Check();

        Assert.Empty(check.Diagnostics);
        Assert.Equal(entries, check.Entries);
        Assert.Equal(check.Head, Head());
        Assert.Equal(3, check.Head.Entries);
    }

    [Fact]
    public async Task Every_change_removal_and_move_is_seen()
    {
        await WriteAsync(4);
        byte[] whole = await File.ReadAllBytesAsync(LedgerPath, TestContext.Current.CancellationToken);
        string[] lines = Encoding.UTF8.GetString(whole).TrimEnd('\n').Split('\n');
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] ^= 1;
            Assert.NotEmpty(Verify(changed, Head()).Diagnostics);
        }

        Assert.All(
            (string[][])[[lines[1], lines[0], .. lines[2..]], lines[1..], [.. lines[..2], lines[3]], [.. lines, lines[3]], lines[..2], []],
            other => Assert.Contains(Verify(Encoding.UTF8.GetBytes(string.Concat(other.Select(l => l + "\n"))), Head()).Diagnostics, d => d.Severity == DiagnosticSeverity.Fatal));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public async Task Nothing_is_added_to_a_ledger_that_was_cut_off_so_that_its_head_still_tells(int left)
    {
        await WriteAsync(4);
        DdasDeliveryLedgerHead head = Head();
        string[] lines = await File.ReadAllLinesAsync(LedgerPath, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(LedgerPath, lines[..left], TestContext.Current.CancellationToken);
        using DdasDeliveryLedgerFile ledger = new(_folder);

        await Assert.ThrowsAsync<InvalidDataException>(() => ledger.AppendAsync(Entry(DdasDeliveryKind.Frozen), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<InvalidDataException>(() => ledger.AppendAsync(Entry(DdasDeliveryKind.Frozen), TestContext.Current.CancellationToken));

        Assert.Equal(head, Head());
        Assert.Equal(lines[..left], await File.ReadAllLinesAsync(LedgerPath, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_head_may_be_one_line_behind_because_a_computer_can_stop_between()
    {
        await WriteAsync(2);
        DdasDeliveryLedgerHead behind = Head();
        await WriteAsync(1);
        byte[] bytes = await File.ReadAllBytesAsync(LedgerPath, TestContext.Current.CancellationToken);

        Assert.Empty(Verify(bytes, behind).Diagnostics);
        Assert.Equal("VS2422", Assert.Single(Verify(bytes, new DdasDeliveryLedgerHead(1, behind.Digest)).Diagnostics).Code.Id);
    }

    [Fact]
    public async Task A_line_that_was_not_finished_is_told_of_and_cleared_away_by_the_next()
    {
        await WriteAsync(2);
        await File.AppendAllTextAsync(LedgerPath, "{\"entry\":3,\"at\":\"2027", TestContext.Current.CancellationToken);
        DdasDeliveryLedgerCheck torn = Check();

        await WriteAsync(1);

        Assert.Equal("VS2423", Assert.Single(torn.Diagnostics).Code.Id);
        Assert.Equal((0, 3), (Check().Diagnostics.Count, Check().Entries.Count));
    }

    [Fact]
    public async Task Nothing_is_added_to_a_ledger_that_was_changed()
    {
        await WriteAsync(2);
        string text = await File.ReadAllTextAsync(LedgerPath, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(LedgerPath, text.Replace("\"signals\":10", "\"signals\":11", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidDataException>(() => WriteAsync(1));
    }

    [Fact]
    public async Task Writers_at_the_same_time_lose_nothing()
    {
        using DdasDeliveryLedgerFile first = new(_folder);
        using DdasDeliveryLedgerFile second = new(_folder);

        await Task.WhenAll(Enumerable.Range(1, 40).Select(i => (i % 2 == 0 ? first : second).AppendAsync(Entry(DdasDeliveryKind.Page, i, "CBS"), TestContext.Current.CancellationToken)));

        DdasDeliveryLedgerCheck check = Check();
        Assert.Empty(check.Diagnostics);
        Assert.Equal(Enumerable.Range(1, 40), check.Entries.Select(e => e.Page).Order());
    }

    [Fact]
    public async Task It_knows_from_which_frozen_delivery_a_receiver_last_got_the_first_page()
    {
        using DdasDeliveryLedgerFile ledger = new(_folder);
        await ledger.AppendAsync(Entry(DdasDeliveryKind.Page, 1, "CBS") with { SnapshotId = "a" }, TestContext.Current.CancellationToken);
        await ledger.AppendAsync(Entry(DdasDeliveryKind.Page, 1, "CBS") with { SnapshotId = "b" }, TestContext.Current.CancellationToken);
        await ledger.AppendAsync(Entry(DdasDeliveryKind.Page, 2, "CBS") with { SnapshotId = "c" }, TestContext.Current.CancellationToken);
        using DdasDeliveryLedgerFile afterRestart = new(_folder);

        Assert.Equal("b", await Find(ledger, "CBS", Frozen.Period, Frozen.At));
        Assert.Equal("b", await Find(afterRestart, "CBS", Frozen.Period, Frozen.At));
        Assert.Null(await Find(afterRestart, "CBS", Frozen.Period, Frozen.At.PlusTicks(1)));
        Assert.Null(await Find(afterRestart, "ander", Frozen.Period, Frozen.At));
        Assert.Null(await Find(afterRestart, "CBS", ReportingPeriod.Quarter(2027, 2), Frozen.At));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void A_receiver_is_a_short_text_on_one_line(string receiver) =>
        Assert.Throws<ArgumentException>(() => Entry(DdasDeliveryKind.Page, 1, receiver));

    private static Task<string?> Find(DdasDeliveryLedgerFile ledger, string receiver, ReportingPeriod period, Instant since) =>
        ledger.FindSnapshotAsync(receiver, period, DdasVersion.V12, since, TestContext.Current.CancellationToken);

    private static DdasDeliveryEntry Entry(DdasDeliveryKind kind, int page = 0, string? receiver = null) => new()
    {
        Kind = kind,
        SnapshotId = "2027-Q1_v1.2_20270402T060000Z_0123456789ab",
        Period = Frozen.Period,
        Version = DdasVersion.V12,
        Page = page,
        TotalPages = page == 0 ? 0 : 3,
        Signals = 10,
        Cases = 4,
        Sha256 = new string('a', 64),
        At = Frozen.At,
        Receiver = receiver,
    };

    private async Task WriteAsync(int count)
    {
        using DdasDeliveryLedgerFile ledger = new(_folder);
        for (int i = 0; i < count; i++)
        {
            await ledger.AppendAsync(Entry(DdasDeliveryKind.Page, i + 1, "CBS"), TestContext.Current.CancellationToken);
        }
    }

    private static DdasDeliveryLedgerCheck Verify(byte[] bytes, DdasDeliveryLedgerHead head)
    {
        using MemoryStream stream = new(bytes);
        return DdasDeliveryLedger.Verify(stream, DdasDeliveryLedgerFile.FileName, head);
    }

    private DdasDeliveryLedgerCheck Check() => Verify(File.ReadAllBytes(LedgerPath), Head());

    private DdasDeliveryLedgerHead Head() => DdasDeliveryLedgerHead.TryParse(File.ReadAllText(Path.Combine(_folder, DdasDeliveryLedgerFile.HeadFileName)))!;
}
