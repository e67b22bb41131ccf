using Vroegsignalering.Signals;

namespace Vroegsignalering.Casework;

/// <summary>How a <see cref="StoreRetention"/> works.</summary>
public sealed class StoreRetentionOptions
{
    /// <summary>How many cases, or rows, are erased in one unit of work; 100 when not set.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>Whether a frozen delivery, by its identity, may hold a signal; such a delivery is erased with the signal. <c>null</c>, the default, when not known:
    /// then every delivery may. <c>DdasStoreSnapshots.MayHold</c> knows it for deliveries of DDAS.</summary>
    public Func<string, Signal, bool>? DeliveryMayHold { get; set; }
}
