using Vroegsignalering.Storage;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing.Storage;

namespace CustomStore.Tests;

/// <summary>The suite for stores on a store; put your own in the place of this one.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("custom-store-");
    private int _stores;

    [Fact]
    public async Task The_store_keeps_what_the_ports_promise()
    {
        StoreConformanceReport report = await StoreConformance.CheckAsync(OpenEmptyAsync, cancellationToken: TestContext.Current.CancellationToken);

        report.ThrowIfAny();
    }

    [Fact]
    public async Task A_signal_is_there_once()
    {
        StoreConformanceCheck check = StoreConformance.Checks.Single(c => c.Name == "signals.same-again");

        Assert.Empty(await check.RunAsync(OpenEmptyAsync, cancellationToken: TestContext.Current.CancellationToken));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<IStore> OpenEmptyAsync() =>
        await SqliteStore.OpenAsync(Path.Combine(_folder.FullName, $"store-{++_stores}.db"));
}
