using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.PostgreSql;

public sealed class PostgreSqlConformanceTests
{
    public static TheoryData<string> Checks => [.. StoreConformance.Checks.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task The_store_keeps_what_the_ports_promise(string check)
    {
        PostgreSqlServer.MustBeThere();

        IReadOnlyList<StoreConformanceFinding> findings = [.. await StoreConformance.Checks.Single(c => c.Name == check).RunAsync(
            async () => await (await PostgreSqlServer.NewAsync()).OpenOnceAsync(), cancellationToken: TestContext.Current.CancellationToken)];

        Assert.Empty(findings);
    }
}
