using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.Sqlite;

public sealed class SqliteConformanceTests
{
    public static TheoryData<string> Names => [.. StoreConformance.Checks.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_store_keeps_every_promise(string name)
    {
        using StoreFolder folder = new();
        StoreConformanceCheck check = StoreConformance.Checks.Single(c => c.Name == name);

        Assert.Empty(await check.RunAsync(
            async () => await SqliteStore.OpenAsync(folder.NewPath()), cancellationToken: TestContext.Current.CancellationToken));
    }
}
