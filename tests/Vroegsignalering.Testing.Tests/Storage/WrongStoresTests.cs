using Vroegsignalering.Storage;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Testing.Tests.Storage;

/// <summary>The suite is only worth something when it sees stores that are wrong.</summary>
public sealed class WrongStoresTests
{
    public static TheoryData<string> Names => [.. WrongStores.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_wrong_store_is_seen_by_the_checks_for_it(string name)
    {
        (Func<IStore> make, string[] seenBy) = WrongStores.All[name];

        StoreConformanceReport report = await StoreConformance.CheckAsync(() => Task.FromResult(make()), cancellationToken: TestContext.Current.CancellationToken);

        string[] broken = [.. report.Findings.Select(f => f.Check).Distinct()];
        Assert.True(seenBy.All(broken.Contains), $"This store {name}; expected findings of {string.Join(", ", seenBy)}, and there were of {string.Join(", ", broken)}.");
        Assert.Throws<InvalidOperationException>(report.ThrowIfAny);
    }

    [Fact]
    public void There_are_enough_of_them() => Assert.True(WrongStores.All.Count >= 12);

    [Fact]
    public async Task A_finding_names_no_person()
    {
        string[] canaries = [.. Enumerable.Range(0, 200).SelectMany(StoreSample.Canary)];
        foreach ((string _, (Func<IStore> make, string[] seenBy)) in WrongStores.All)
        {
            foreach (StoreConformanceCheck check in StoreConformance.Checks.Where(c => seenBy.Contains(c.Name)))
            {
                IReadOnlyList<StoreConformanceFinding> findings = await check.RunAsync(() => Task.FromResult(make()), cancellationToken: TestContext.Current.CancellationToken);
                Assert.DoesNotContain(findings, f => canaries.Any(c => f.ToString().Contains(c, StringComparison.Ordinal)));
            }
        }
    }
}
