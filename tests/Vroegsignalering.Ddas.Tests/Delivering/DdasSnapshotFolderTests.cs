using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.Ddas.Tests.Delivering;

public sealed class DdasSnapshotFolderTests : IDisposable
{
    private static readonly DdasFreezeRequest Request = Frozen.Request(A.Delivery(A.Municipality([A.Signal()], A.Case(A.Signal()))));

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("vroeg-ddas-").FullName, "leveringen");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public async Task What_was_frozen_is_there_for_another_process_and_gives_the_same_pages()
    {
        DdasSnapshotMemory memory = new();
        DdasFreezeResult result = await new DdasSnapshotFolder(_folder).FreezeAsync(Request, TestContext.Current.CancellationToken);
        await memory.FreezeAsync(Request, TestContext.Current.CancellationToken);

        DdasSnapshotFolder other = new(_folder);
        DdasSnapshotInfo info = Assert.Single(await other.ListAsync(TestContext.Current.CancellationToken));
        using DdasSnapshot snapshot = (await other.OpenAsync(info.Id, TestContext.Current.CancellationToken))!.Snapshot!;
        using DdasSnapshot inMemory = (await memory.OpenAsync(info.Id, TestContext.Current.CancellationToken))!.Snapshot!;

        Assert.Equal(result.Snapshot!.ToString(), info.ToString());
        Assert.Equal(Frozen.Bytes(inMemory.Page(1, 10)), Frozen.Bytes(snapshot.Page(1, 10)));
        Assert.Equal([$"{info.Id}.ddas"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Freezing_the_same_again_keeps_one()
    {
        DdasSnapshotFolder folder = new(_folder);
        await folder.FreezeAsync(Request, TestContext.Current.CancellationToken);
        await folder.FreezeAsync(Request, TestContext.Current.CancellationToken);

        Assert.Single(await folder.ListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_a_freezing_that_is_refused_or_ended_nothing_stays()
    {
        DdasSnapshotFolder folder = new(_folder);
        DdasFreezeResult refused = await folder.FreezeAsync(Frozen.Request(A.Delivery()), TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<ArgumentException>(() => folder.FreezeAsync(
            Request with { Delivery = Request.Delivery with { SupplierCode = null } }, TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => folder.FreezeAsync(Request, new CancellationToken(canceled: true)));

        Assert.Null(refused.Snapshot);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task What_a_process_left_that_was_ended_is_cleared_away_and_what_another_is_writing_is_not()
    {
        DdasSnapshotFolder folder = new(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, "1-1.part"), "left", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "1-1.part"), File.GetLastWriteTimeUtc(Path.Combine(_folder, "1-1.part")).AddDays(-2));
        await File.WriteAllTextAsync(Path.Combine(_folder, "2-1.part"), "busy", TestContext.Current.CancellationToken);

        await folder.FreezeAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal(["2-1.part"], Directory.GetFiles(_folder, "*.part").Select(Path.GetFileName));
    }

    [Fact]
    public async Task Another_process_with_the_same_number_keeps_what_it_is_writing()
    {
        DdasSnapshotFolder folder = new(_folder);
        string[] busy = [.. Enumerable.Range(1, 3).Select(i => Path.Combine(_folder, $"{Environment.ProcessId}-{i}.part"))];
        foreach (string path in busy)
        {
            await File.WriteAllTextAsync(path, "busy", TestContext.Current.CancellationToken);
        }

        await folder.FreezeAsync(Request, TestContext.Current.CancellationToken);

        Assert.All(busy, path => Assert.True(File.Exists(path)));
    }

    [Fact]
    public async Task A_page_takes_little_memory_however_large_it_is()
    {
        Signals.Signal[] signals = [.. Enumerable.Range(0, 50_000).Select(i => A.Signal($"S-{i}", i))];
        DdasSnapshotFolder folder = new(_folder);
        DdasFreezeResult result = await folder.FreezeAsync(Frozen.Request(A.Delivery(A.Municipality(signals))), TestContext.Current.CancellationToken);
        using DdasSnapshot snapshot = (await folder.OpenAsync(result.Snapshot!.Id, TestContext.Current.CancellationToken))!.Snapshot!;
        long before = GC.GetAllocatedBytesForCurrentThread();

        using Stream body = snapshot.Page(1, 50_000).OpenRead();
        body.CopyTo(Stream.Null);

        Assert.True(body.Length > 5_000_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public async Task The_newest_stands_first_and_one_that_is_deleted_can_be_read_to_its_end()
    {
        DdasSnapshotFolder folder = new(_folder);
        string first = (await folder.FreezeAsync(Request, TestContext.Current.CancellationToken)).Snapshot!.Id;
        string second = (await folder.FreezeAsync(Request with { At = Frozen.At.PlusNanoseconds(1_000_000_000) }, TestContext.Current.CancellationToken)).Snapshot!.Id;
        Assert.Equal([second, first], (await folder.ListAsync(TestContext.Current.CancellationToken)).Select(i => i.Id));
        using DdasSnapshot snapshot = (await folder.OpenAsync(first, TestContext.Current.CancellationToken))!.Snapshot!;

        await folder.DeleteAsync(first, TestContext.Current.CancellationToken);
        await folder.DeleteAsync(first, TestContext.Current.CancellationToken);

        Assert.NotEmpty(Frozen.Bytes(snapshot.Page(1, 1)));
        Assert.Null(await folder.OpenAsync(first, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_was_changed_is_refused_and_other_files_are_passed_over()
    {
        DdasSnapshotFolder folder = new(_folder);
        string id = (await folder.FreezeAsync(Request, TestContext.Current.CancellationToken)).Snapshot!.Id;
        string path = Path.Combine(_folder, $"{id}.ddas");
        byte[] bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes[100] ^= 1;
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "iets.ddas"), "iets anders", TestContext.Current.CancellationToken);

        DdasSnapshotOpenResult? changed = await folder.OpenAsync(id, TestContext.Current.CancellationToken);
        DdasSnapshotOpenResult? other = await folder.OpenAsync("iets", TestContext.Current.CancellationToken);

        Assert.Equal(("VS2411", "VS2410"), (changed?.Refusal?.Code.Id, other?.Refusal?.Code.Id));
        Assert.Single(await folder.ListAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("../geheim")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    public async Task An_identity_never_leads_out_of_the_folder(string id) =>
        await Assert.ThrowsAsync<ArgumentException>(() => new DdasSnapshotFolder(_folder).OpenAsync(id, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Only_the_owner_can_read_what_is_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The rights of files are told otherwise on this system.");
        await new DdasSnapshotFolder(_folder).FreezeAsync(Request, TestContext.Current.CancellationToken);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Directory.GetFiles(_folder).Single()));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder));
        }
    }
}
