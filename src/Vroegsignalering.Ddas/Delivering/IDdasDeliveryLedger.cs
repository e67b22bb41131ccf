using NodaTime;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Where deliveries are written down. Only adds; its methods can be called by more callers at a time.</summary>
public interface IDdasDeliveryLedger
{
    /// <summary>Writes a line, and returns when it is safe.</summary>
    /// <param name="entry">What happened.</param>
    /// <param name="cancellationToken">Ends the call early, before anything is written.</param>
    Task AppendAsync(DdasDeliveryEntry entry, CancellationToken cancellationToken = default);

    /// <summary>From which frozen delivery a receiver last got the first page, so that its next pages are of the same one.</summary>
    /// <param name="receiver">The receiver.</param>
    /// <param name="period">The days that it reports on.</param>
    /// <param name="version">The version of DDAS.</param>
    /// <param name="since">How long ago that may be.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The identity of the snapshot; <c>null</c> when the receiver got none since.</returns>
    Task<string?> FindSnapshotAsync(
        string receiver, ReportingPeriod period, DdasVersion version, Instant since, CancellationToken cancellationToken = default);
}
