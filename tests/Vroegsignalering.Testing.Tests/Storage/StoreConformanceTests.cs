using Vroegsignalering.Storage;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Testing.Tests.Storage;

public sealed class StoreConformanceTests
{
    public static TheoryData<string> Names => [.. StoreConformance.Checks.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_model_keeps_every_promise(string name)
    {
        StoreConformanceCheck check = StoreConformance.Checks.Single(c => c.Name == name);

        Assert.Empty(await check.RunAsync(() => Task.FromResult<IStore>(new ModelStore()), cancellationToken: TestContext.Current.CancellationToken));
    }
}
