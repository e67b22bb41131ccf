using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>Tries whether a store keeps the promises of the ports in <c>Vroegsignalering.Storage</c>. Needs no test framework.</summary>
/// <remarks>What a process that is ended leaves behind cannot be seen from inside it: try that with a process of its own. All persons in the data are
/// invented.</remarks>
public static class StoreConformance
{
    /// <summary>All checks, so that a test framework can show each by itself.</summary>
    public static IReadOnlyList<StoreConformanceCheck> Checks { get; } =
    [
        .. SignalChecks.All, .. CaseChecks.All, .. WorklistChecks.All, .. ClaimChecks.All, .. JournalChecks.All, .. OutboxChecks.All,
        .. DeliveryChecks.All, .. RunChecks.All, .. UnitOfWorkChecks.All, .. MunicipalityChecks.All, .. EraseChecks.All, .. CallChecks.All,
        .. RandomChecks.All,
    ];

    /// <summary>Runs all checks, one after the other.</summary>
    /// <param name="open">Opens a store without anything in it; called once for each check, which disposes it.</param>
    /// <param name="options">How thoroughly; <c>null</c> for the defaults.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static async Task<StoreConformanceReport> CheckAsync(
        Func<Task<IStore>> open, StoreConformanceOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(open);
        List<StoreConformanceFinding> findings = [];
        foreach (StoreConformanceCheck check in Checks)
        {
            findings.AddRange(await check.RunAsync(open, options, cancellationToken));
        }

        return new StoreConformanceReport(Checks.Count, findings);
    }

    /// <summary>Runs all checks and throws when a promise was broken.</summary>
    /// <param name="open">Opens a store without anything in it; called once for each check, which disposes it.</param>
    /// <param name="options">How thoroughly; <c>null</c> for the defaults.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="InvalidOperationException">A promise was broken; the message tells of all.</exception>
    public static async Task AssertConformsAsync(
        Func<Task<IStore>> open, StoreConformanceOptions? options = null, CancellationToken cancellationToken = default) =>
        (await CheckAsync(open, options, cancellationToken)).ThrowIfAny();
}
